import type { Step, Verdict } from '../page'
import type { Kind, Lines } from '../types'

/**
 * Settles what needs no guessing, so that the rules see it in the neighbours: an editor's word first, then
 * the markup's.
 */
export const force: Step = (page) => {
  const kinds = new Map(
    Object.entries(page.options.kinds ?? {}).map(([line, kind]) => [Number(line), kind]),
  )
  return {
    ...page,
    blocks: page.blocks.map((block) => {
      const verdict = wordOfEditor(block.lines, kinds) ?? wordOfMarkup(block.kind)
      return verdict ? { ...block, verdict } : block
    }),
  }
}

/** A correction may name any line of the block. */
function wordOfEditor([from, to]: Lines, kinds: ReadonlyMap<number, Kind>): Verdict | null {
  for (let line = from; kinds.size > 0 && line <= to; line++) {
    const kind = kinds.get(line)
    if (kind) return { kind, confidence: 1, rule: 'set by an editor' }
  }
  return null
}

const wordOfMarkup = (kind: Kind | undefined): Verdict | null =>
  kind ? { kind, confidence: 1, rule: 'the markup says so' } : null
