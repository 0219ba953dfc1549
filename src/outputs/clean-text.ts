/** What XML cannot hold in any spelling: controls but tab and line ends, and two that are no characters. */
// eslint-disable-next-line no-control-regex
const noXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** A text that any reader of XML or JSON takes: halves of surrogate pairs are replaced, controls left out. */
export const cleanText = (text: string): string =>
  text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(noXml, '')

/** A value with every text in it clean. */
export function cleaned<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T
  if (Array.isArray(value)) return value.map(cleaned) as T
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cleaned(part)])) as T
}
