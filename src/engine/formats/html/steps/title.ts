import { keyOf } from '../../../text/key'
import type { Draft, HtmlPage, HtmlStep } from '../draft'

/** Below that a headline and a heading may agree by chance, in characters of their keys. */
const shortestKey = 8
/** The site's name behind the headline: "… | Harbour News". */
const siteName = / (?:[|·•»–—-]|::) [^|·•»]{2,60}$/u
/** A paragraph is longer, in characters. */
const shortestProse = 120

/**
 * Chooses the headline among the headings: the one that the page's metadata repeat, else the last `<h1>` before
 * the article or the first within, else the highest above the first paragraph. Where it is not on the page, the
 * metadata give it. The article begins there.
 */
export const title: HtmlStep = (page) => {
  const { drafts, metadata, first } = page
  const index = headlineIn(page)
  if (index >= 0) {
    const markup = drafts[index]?.is?.markup ?? 'headline'
    return {
      ...page,
      drafts: drafts.map((draft, i) =>
        i === index ? { ...draft, is: { kind: 'title', markup } } : draft,
      ),
      first: Math.min(first, index),
    }
  }
  const text = metadata.headlines[0] ?? metadata.pageTitle?.replace(siteName, '')
  if (!text) return page
  const draft: Draft = { text, piece: null, kept: true, is: { kind: 'title', markup: 'metadata' } }
  return {
    ...page,
    drafts: drafts.toSpliced(first, 0, draft),
    last: page.last + 1,
  }
}

function headlineIn({ drafts, metadata, first, last }: HtmlPage): number {
  const known = [...metadata.headlines, ...(metadata.pageTitle ? [metadata.pageTitle] : [])]
    .map(keyOf)
    .filter((key) => key.length >= shortestKey)
  const candidates = [...drafts.keys()].filter((i) => i <= last && isHeading(drafts[i]))
  const levelOf = (i: number) => drafts[i]?.piece?.place.heading ?? 0
  const inBounds = candidates.filter((i) => drafts[i]?.piece?.place.zone === null)
  const topmost = inBounds.filter((i) => levelOf(i) === 1)
  return (
    inBounds.find((i) => drafts[i]?.piece?.place.headline) ??
    repeated(candidates, drafts, known) ??
    topmost.findLast((i) => i <= first) ??
    topmost[0] ??
    (metadata.headlines.length === 0 ? aboveProse(inBounds, drafts, levelOf) : undefined) ??
    -1
  )
}

/** The heading that is a known headline, else the longest that is most of one: a title may begin with the site's name. */
function repeated(
  headings: readonly number[],
  drafts: readonly Draft[],
  known: readonly string[],
): number | undefined {
  const keys = new Map(headings.map((i) => [i, keyOf(drafts[i]?.text ?? '')]))
  const lengthOf = (i: number) => keys.get(i)?.length ?? 0
  const agreeing = headings.filter((i) => known.some((key) => agree(keys.get(i) ?? '', key)))
  return (
    agreeing.find((i) => known.includes(keys.get(i) ?? '')) ??
    agreeing.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0]
  )
}

/** The highest heading above the first paragraph, the last one of several. */
function aboveProse(
  headings: readonly number[],
  drafts: readonly Draft[],
  levelOf: (i: number) => number,
): number | undefined {
  const prose = drafts.findIndex(({ text, kept }) => kept && text.length >= shortestProse)
  const above = headings.filter((i) => i < prose)
  const level = above.reduce((highest, i) => Math.min(highest, levelOf(i)), Infinity)
  return above.findLast((i) => levelOf(i) === level)
}

const isHeading = (draft: Draft | undefined): boolean => {
  const place = draft?.piece?.place
  return place !== undefined && draft?.piece?.src === null && (place.heading > 0 || place.headline)
}

/** The title of a document has the name of the site before or behind the headline, a headline its kicker in front. */
const agree = (heading: string, known: string): boolean =>
  heading.length >= shortestKey &&
  (heading === known ||
    known.startsWith(`${heading} `) ||
    known.endsWith(` ${heading}`) ||
    heading.endsWith(` ${known}`))
