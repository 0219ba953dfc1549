import { DESCRIBED, isDescribed } from './described-collection'
import { schemaRef } from './operation'
import type { Schema } from './types'

/**
 * Makes JSON Schema 2020-12 of what Payload makes for the generation of types: what may be null is null also where its
 * values are listed, a reference is to what other documents are sent, and nothing forbids fields that come later.
 */
export function tidy<T>(value: T): T {
  return tidied(value) as T
}

function tidied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidied)
  if (typeof value !== 'object' || value === null) return value
  const { $ref, ...schema } = value as Schema
  const kept = Object.entries(schema).filter(
    ([key, inner]) => key !== 'tsType' && !(key === 'additionalProperties' && inner === false),
  )
  return {
    ...Object.fromEntries(kept.map(([key, inner]) => [key, tidied(inner)])),
    ...(typeof $ref === 'string' && definitionOf($ref)),
    ...(isNullable(schema) && { enum: [...(schema.enum as unknown[]), null] }),
  }
}

const isNullable = ({ type, enum: values }: Schema) =>
  Array.isArray(type) && type.includes('null') && Array.isArray(values) && !values.includes(null)

/** `#/definitions/articles`, and ours as they are; of a collection that is not described an object, whatever is in it. */
function definitionOf(ref: string): Schema {
  if (!ref.startsWith('#/definitions/')) return { $ref: ref }
  const slug = ref.slice('#/definitions/'.length)
  return isDescribed(slug) ? schemaRef(`${DESCRIBED[slug][0]}Reference`) : { type: 'object' }
}
