import { shorten } from '../../../lib/shorten'
import type { Found } from '../state/desk'
import type { Read } from './messages'

/** As much of a headline as a list shows, in characters. */
const HEADLINE = 120

/** What a list of documents tells of one that was read. */
export function foundIn(read: Read): Found {
  if (read.problem) return { problem: read.problem.message }
  const { blocks, problems } = read.reading
  const first = blocks.find(({ kind }) => kind === 'title') ?? blocks[0]
  return {
    headline: first ? shorten(first.text, HEADLINE) : null,
    doubts: problems.length,
    sourceKey: read.sourceKey,
  }
}
