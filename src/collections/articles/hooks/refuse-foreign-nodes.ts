import { ValidationError } from 'payload'
import type { FieldHook } from 'payload'
import { isRecord } from '../../../lib/is-record'

/** What body-editor.ts lets anybody write. */
const known = new Set([
  'autolink',
  'block',
  'heading',
  'linebreak',
  'link',
  'list',
  'listitem',
  'paragraph',
  'quote',
  'tab',
  'text',
])

/** Deeper than any list in a list in a quote; what reads a text goes down node by node. */
const MOST_LEVELS = 50

/**
 * Refuses a text that our editor cannot have written. Payload looks at the nodes that it knows and passes all others on, to front
 * ends that may know what to do with them.
 *
 * @throws ValidationError
 */
export const refuseForeignNodes: FieldHook = ({ overrideAccess, req, value }) => {
  if (overrideAccess || value === null || value === undefined || isBody(value)) return value
  const errors = [{ message: 'This is not a text that the editor can have written.', path: 'body' }]
  throw new ValidationError({ collection: 'articles', errors, req })
}

const isBody = (value: unknown): boolean =>
  isRecord(value) &&
  isRecord(value.root) &&
  value.root.type === 'root' &&
  areNodes(value.root.children, 1)

const areNodes = (value: unknown, level: number): boolean =>
  Array.isArray(value) && level <= MOST_LEVELS && value.every((node) => isNode(node, level))

const isNode = (value: unknown, level: number): boolean =>
  isRecord(value) &&
  known.has(String(value.type)) &&
  (value.children === undefined || areNodes(value.children, level + 1))
