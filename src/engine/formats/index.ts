import type { Format } from './format'
import { docx } from './docx'
import { html } from './html'
import { markdown } from './markdown'
import { ninjs } from './ninjs'
import { text } from './text'

export { decode } from './decode'
export type { Format } from './format'
export { parseText } from './text'

/** Every format that can be read: a new one is its file and its entry here. */
export const formats: readonly Format[] = [text, html, markdown, docx, ninjs]

const byExtension = new Map(
  formats.flatMap((format) => format.extensions.map((extension) => [extension, format] as const)),
)

/**
 * The format of a file by its name.
 *
 * @param filename name or path; case does not matter
 * @returns null for an extension that no format claims, or none at all
 */
export function formatOf(filename: string): Format | null {
  const dot = filename.lastIndexOf('.')
  return (dot < 0 ? null : byExtension.get(filename.slice(dot + 1).toLowerCase())) ?? null
}
