import { first, further, outside } from '../../src/engine/names/chain'
import { weightAt } from '../../src/engine/names/clues'
import { vocabularyOf } from '../../src/engine/names/name-readers'
import { honorific, role, roleModifier } from '../../src/engine/names/marks'
import { endOfRun } from '../../src/engine/names/runs'
import { Tokens } from '../../src/engine/names/tokens'
import type { Example } from './fit'
import type { Sentence } from './sentence'

/**
 * Makes examples of sentences: one of each run of capitalised words.
 *
 * @param weight how much each counts
 */
export function examplesOf(
  sentences: readonly Sentence[],
  language: string,
  weight: number,
): Example[] {
  const tokens = new Tokens(vocabularyOf(language))
  return sentences.flatMap((sentence) => examplesIn(sentence, weight, tokens))
}

function examplesIn(
  { text, names, document }: Sentence,
  weight: number,
  tokens: Tokens,
): Example[] {
  tokens.read(text)
  const labels = labelsOf(tokens, names)
  const examples: Example[] = []
  for (let from = 0; from < tokens.length; from++) {
    const to = endOfRun(tokens, from)
    if (to === from) continue
    const clues: string[][] = []
    for (let i = from; i < to; i++) {
      const found: string[] = []
      weightAt(tokens, [from, to], i, {
        weigh: (written) => void found.push(...written), // remembered by nobody, told each time
        tellsSides: () => true,
      })
      clues.push(found)
    }
    examples.push({ clues, labels: possible(labels.slice(from, to)), weight, document })
    from = to - 1
  }
  return examples
}

/** The label of each word. Titles and roles that a corpus counts into the name are no part of it here. */
export function labelsOf(tokens: Tokens, names: Sentence['names']): number[] {
  const labels = new Array<number>(tokens.length).fill(outside)
  for (const [start, end] of names) {
    let label = first
    for (let i = 0; i < tokens.length; i++) {
      if (tokens.start(i) >= end || tokens.end(i) <= start) continue
      if (label === first && tokens.word(i)?.is(honorific | role | roleModifier)) continue
      labels[i] = label
      label = further
    }
  }
  return labels
}

/** A name that began before the run begins with the run. */
const possible = (labels: readonly number[]): number[] =>
  labels.map((label, i) =>
    label === further && (i === 0 || labels[i - 1] === outside) ? first : label,
  )
