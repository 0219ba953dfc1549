import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { OpenApiDocument } from '../../src/server/openapi/document'

/** Says what is wrong with an answer, by the schema that the description has for it; nothing is. */
export type Problems = (answer: {
  method: string
  path: string
  status: number
  body: unknown
}) => unknown

/**
 * Holds answers against what is described.
 *
 * @param strict also a field that is not described is wrong
 */
export function schemasOf(document: OpenApiDocument, { strict }: { strict: boolean }): Problems {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  ajv.addSchema(strict ? closed(document) : document, 'openapi')
  return ({ method, path, status, body }) => {
    const at = [
      'paths',
      path,
      method,
      'responses',
      String(status),
      'content',
      'application/json',
      'schema',
    ]
    const pointer = at.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')
    const check = ajv.compile({ $ref: `openapi#/${encodeURI(pointer)}` })
    return check(body)
      ? []
      : check.errors?.map(({ instancePath, message, params }) => ({
          instancePath,
          message,
          params,
        }))
  }
}

/** Nothing is allowed in an object but what its schema names. */
function closed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(closed) as T
  if (typeof value !== 'object' || value === null) return value
  const inner = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, closed(one)]))
  const isOpen = !('properties' in value) || !('type' in value) || 'additionalProperties' in value
  return (isOpen ? inner : { ...inner, additionalProperties: false }) as T
}
