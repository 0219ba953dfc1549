type Node = Readonly<Record<string, unknown>>

/** What of a row or block only tells it apart or says how it is stored. */
const SILENT = new Set(['id', 'blockType', 'blockName', 'type', 'version', 'format', 'indent'])

/**
 * A value of a field, or a part of one, as an editor reads it: the words of a paragraph, the columns of a row, the
 * titles of what it refers to.
 *
 * @param titles of documents, by their ids
 * @returns "" for nothing
 */
export function inWords(value: unknown, titles: ReadonlyMap<string, string>): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return joined(value, ', ', titles)
  if (typeof value === 'string') return titles.get(value) ?? value
  if (typeof value !== 'object') return String(value)
  const { type, text, children, fields, root, ...rest } = value as Node
  if (root) return inWords(root, titles)
  if (type === 'text') return String(text)
  if (Array.isArray(children)) {
    const isInline = children.some((child: Node) => child.type === 'text')
    return joined(children, isInline ? '' : '\n', titles)
  }
  if (type === 'block') return inWords(fields, titles)
  const columns = Object.entries({ ...rest, ...(text !== undefined && { text }) })
  return joined(
    columns.filter(([name]) => !SILENT.has(name)).map(([, column]) => column),
    ' · ',
    titles,
  )
}

const joined = (
  values: readonly unknown[],
  separator: string,
  titles: ReadonlyMap<string, string>,
): string =>
  values
    .map((one) => inWords(one, titles))
    .filter(Boolean)
    .join(separator)
