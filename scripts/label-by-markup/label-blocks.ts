import type { GoldBlock } from '../train-blocks/pages'
import { candidateOf, type Progress, type Surroundings } from './candidate'
import type { FlatBlock } from './flatten'
import { numberFigures } from './number-figures'
import { rules } from './rules'
import type { Verdict } from './verdict'

/** Indexes between which the article runs. */
interface Run {
  start: number
  end: number
}

/** So many blocks in a row without a label, below the article, end the page. */
const longestTail = 6
/** Longer blocks are code or whole pages in one element. */
const longestBlock = 4000
/** Left by pages that were escaped twice: the text is not what a reader saw. */
const entity = /&#?\w{2,8};/

/** Labels blocks from top to bottom; what comes after the last label is dropped. */
export function labelBlocks(
  flat: readonly FlatBlock[],
  page: Surroundings,
  { start, end }: Run,
): GoldBlock[] {
  const blocks: GoldBlock[] = []
  const passed = { hasTitle: false, hasStandfirst: false, hasParagraph: false }
  for (const [i, block] of flat.entries()) {
    if (block.text === flat[i - 1]?.text || block.text.length > longestBlock) continue
    const isBody = passed.hasParagraph || i >= start
    const phase: Progress['phase'] = i > end ? 'after' : isBody ? 'body' : 'head'
    const verdict = verdictOn(block, page, { ...passed, phase, hasMore: i < end })
    if (verdict === 'left out') continue
    const labelled = labelledBy(verdict, block.text)
    passed.hasTitle ||= labelled.label === 'title'
    passed.hasStandfirst ||= labelled.label === 'standfirst'
    passed.hasParagraph ||= labelled.label === 'paragraph' && passed.hasTitle
    blocks.push(labelled)
    const tail = blocks.slice(-longestTail)
    const isOver = blocks.length > longestTail && tail.every(({ label }) => label === null)
    if (phase === 'after' && isOver) break
  }
  return numberFigures(blocks.slice(0, blocks.findLastIndex(({ label }) => label !== null) + 1))
}

function verdictOn(block: FlatBlock, page: Surroundings, progress: Progress): Verdict {
  const candidate = candidateOf(block, page, progress)
  for (const rule of rules) {
    const verdict = rule(candidate)
    if (verdict !== undefined) return verdict
  }
  return 'unsure'
}

function labelledBy(verdict: Exclude<Verdict, 'left out'>, text: string): GoldBlock {
  if (verdict === 'unsure' || entity.test(text)) return { text, label: null }
  if (typeof verdict === 'string') return { text, label: verdict }
  return { text, label: verdict[0], accept: [...verdict] }
}
