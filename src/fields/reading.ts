import type { JSONField } from 'payload'
import { kinds } from '../engine/types'

type Schema = NonNullable<JSONField['jsonSchema']>['schema']

const target: Schema = {
  type: ['object', 'null'],
  properties: {
    collection: { type: 'string' },
    id: { type: 'string' },
    path: { type: 'string' },
  },
  required: ['collection', 'id', 'path'],
  additionalProperties: false,
}

const block: Schema = {
  type: 'object',
  properties: {
    kind: { type: 'string', enum: [...kinds] },
    text: { type: 'string' },
    lines: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
    at: { type: 'number' },
    confidence: { type: 'number' },
    rule: { type: 'string' },
    target,
  },
  required: ['kind', 'text', 'lines', 'confidence', 'rule', 'target'],
  additionalProperties: false,
}

/**
 * What the engine made of a document, block by block.
 *
 * JSON and not an array field: Payload walks every field of every row on each write and read, 10 ms a block where
 * the text itself takes microseconds; nobody edits, filters or populates the blocks.
 */
export const reading: JSONField = {
  name: 'reading',
  type: 'json',
  label: { en: 'Reading', de: 'Lesart' },
  admin: { components: { Field: '/src/admin/source/reading-table#ReadingTable' } },
  jsonSchema: {
    uri: 'slugline://reading.json',
    fileMatch: ['slugline://reading.json'],
    schema: { type: 'array', items: block },
  },
}
