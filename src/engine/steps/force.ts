import type { Kind } from '../types'
import type { Step, Verdict } from '../page'

const byEditor = 'set by an editor'
const byMarkup = 'the markup says so'

/** Settles what needs no guessing, so that the rules see it in the neighbours: an editor's word, then the markup's. */
export const force: Step = (page) => {
  const kinds = Object.entries(page.options.kinds ?? {}).map(
    ([line, kind]) => [Number(line), kind] as const,
  )
  const forcedKind = forcer(kinds)
  return {
    ...page,
    blocks: page.blocks.map((block) => {
      const forced = forcedKind(block.lines)
      const kind = forced ?? block.kind
      if (!kind) return block
      const verdict: Verdict = { kind, confidence: 1, rule: forced ? byEditor : byMarkup }
      return { ...block, verdict }
    }),
  }
}

/** Looks up the kind forced at any line of a block; blocks must be asked in the order of the page. */
function forcer(kinds: readonly (readonly [line: number, kind: Kind])[]) {
  const byLine = new Map(kinds)
  return ([from, to]: readonly [from: number, to: number]): Kind | undefined => {
    if (byLine.size === 0) return undefined
    for (let line = from; line <= to; line++) {
      const kind = byLine.get(line)
      if (kind) return kind
    }
    return undefined
  }
}
