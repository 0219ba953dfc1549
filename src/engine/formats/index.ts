import type { Format } from './format'
import { text } from './text'

export { decode } from './decode'
export type { Format } from './format'
export { parseText } from './text'

/**
 * Every format that can be read: a new one is its file and its entry here. The libraries that take one apart are
 * loaded when the first file of it comes.
 */
export const formats: readonly Format[] = [
  text,
  {
    name: 'html',
    extensions: ['html', 'htm', 'xhtml'],
    open: async (bytes) => (await import('./html')).openHtml(bytes),
  },
  {
    name: 'markdown',
    extensions: ['md', 'markdown'],
    open: async (bytes) => (await import('./markdown')).openMarkdown(bytes),
  },
  {
    name: 'docx',
    extensions: ['docx'],
    open: async (bytes) => (await import('./docx')).openDocx(bytes),
  },
  {
    name: 'ninjs',
    extensions: ['json'],
    open: async (bytes) => (await import('./ninjs')).openNinjs(bytes),
  },
]

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
