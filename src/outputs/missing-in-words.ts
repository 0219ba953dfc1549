import type { Missing } from './readiness'

/** Says one of the admin's texts (src/admin/article-head/texts.ts) in the language of who asks: Payload's `t`. */
export type Say = (key: `articleHead:${string}`, values?: Record<string, string>) => string

/** So much of a caption says which picture is meant, in characters. */
const CAPTION = 60

/**
 * What is missing, in a sentence or two that say what to do.
 *
 * @param dateInWords writes the end of an embargo; on the server there is no reader's clock, so it is UTC
 */
export function missingInWords(
  missing: Missing,
  say: Say,
  dateInWords: (iso: string) => string = inUtc,
): string {
  switch (missing.what) {
    case 'headline':
      return say('articleHead:noHeadline')
    case 'embargo':
      return say('articleHead:underEmbargo', { until: dateInWords(missing.until) })
    case 'image':
      return say('articleHead:noImage', { picture: figureInWords(missing.figure, say) })
    case 'alt':
      return say('articleHead:noAlt', {
        picture: captioned(figureInWords(missing.figure, say), missing.caption, say),
      })
  }
}

const figureInWords = (figure: number | null, say: Say): string =>
  figure === null
    ? say('articleHead:leadPicture')
    : say('articleHead:figure', { number: String(figure) })

function captioned(picture: string, caption: string, say: Say): string {
  if (!caption) return picture
  const beginning = caption.length > CAPTION ? `${caption.slice(0, CAPTION)}…` : caption
  return say('articleHead:captioned', { picture, caption: beginning })
}

/** A time (ISO 8601) for whose reader no clock is known: "2026-11-29 18:00 UTC". */
export const inUtc = (iso: string): string =>
  `${new Date(iso).toISOString().slice(0, 16).replace('T', ' ')} UTC`
