/** Whether a text is an absolute address of the web; others cannot be followed from elsewhere. */
export const isWebAddress = (text: string): boolean =>
  /^https?:\/\//i.test(text) && URL.canParse(text)

/**
 * The absolute address of a link's target.
 *
 * @param base what relative addresses start from
 * @returns undefined where it is none of the web, or is within the page
 */
export function webAddress(href: string, base: string | null): string | undefined {
  const trimmed = href.trim()
  if (trimmed.startsWith('#') || !URL.canParse(trimmed, base ?? undefined)) return undefined
  const url = new URL(trimmed, base ?? undefined).href
  return isWebAddress(url) ? url : undefined
}
