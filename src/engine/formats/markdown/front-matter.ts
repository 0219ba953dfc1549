import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml'
import type { Kind, Problem } from '../../types'
import type { LooseBlock } from '../lay-out'

/** What stands in front of the text, and the offset at which the text begins. */
type FrontMatter =
  | { blocks: LooseBlock[]; bodyAt: number; problem?: undefined }
  | { blocks?: undefined; bodyAt?: undefined; problem: Problem }

const opening = /^---[ \t]*(?:\r\n|\r|\n)/
const closing = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$)/m

/** The keys that site generators use for the parts of an article, in the order of a page. */
const parts: readonly { kind: Kind; keys: readonly string[] }[] = [
  { kind: 'title', keys: ['title', 'headline'] },
  { kind: 'standfirst', keys: ['standfirst', 'subtitle', 'description', 'summary', 'excerpt'] },
  { kind: 'byline', keys: ['byline', 'author', 'authors'] },
  { kind: 'dateline', keys: ['dateline', 'date', 'published'] },
]

/**
 * Reads YAML between two lines of "---" at the top. Title, standfirst, author and date are text of the article;
 * all other keys are settings of the site and left out.
 *
 * @returns the blocks with the line of their key; a problem `front-matter` where it is no YAML
 */
export function readFrontMatter(source: string): FrontMatter {
  const none = { blocks: [], bodyAt: 0 }
  const start = opening.exec(source)?.[0].length
  const end = start === undefined ? null : closing.exec(source.slice(start))
  if (start === undefined || !end) return none
  const yaml = source.slice(start, start + end.index)
  try {
    const values = load(yaml, { schema: FAILSAFE_SCHEMA })
    // A ruler at the top, with another one further down, is no front matter.
    if (typeof values !== 'object' || values === null || Array.isArray(values)) return none
    const bodyAt = start + end.index + end[0].length
    return { blocks: blocksOf(values as Record<string, unknown>, yaml), bodyAt }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const line = (error.mark?.line ?? 0) + firstLine
    const message = `Line ${line}: the front matter is not YAML (${error.reason}). Correct it, or take out the “---” around it.`
    return { problem: { code: 'front-matter', message, lines: [line, line] } }
  }
}

/** The opening fence is the first line of the file. */
const firstLine = 2

function blocksOf(values: Record<string, unknown>, yaml: string): LooseBlock[] {
  const lines = yaml.split(/\r\n|\r|\n/)
  return parts.flatMap(({ kind, keys }) => {
    const key = keys.find((candidate) => textOf(values[candidate]) !== '')
    if (key === undefined) return []
    const line = lines.findIndex((each) => each.startsWith(`${key}:`)) + firstLine
    const markup = `front matter: ${key}`
    return { text: textOf(values[key]), kind, markup, origin: [line, line] as const }
  })
}

/** A text, a list of texts, or of objects with a name. */
function textOf(value: unknown): string {
  const texts = [value].flat().flatMap((each) => {
    if (typeof each === 'string') return each.trim() || []
    const { name } = (each ?? {}) as { name?: unknown }
    return typeof name === 'string' ? name : []
  })
  return texts.join(', ')
}
