import { first, further, outside } from '../../src/engine/names/chain'
import { cluesAt } from '../../src/engine/names/clues'
import { vocabularyOf } from '../../src/engine/names/name-readers'
import { honorific, role, roleModifier } from '../../src/engine/names/marks'
import { endOfRun } from '../../src/engine/names/runs'
import { tokensOf, type Token } from '../../src/engine/names/tokens'
import type { Vocabulary } from '../../src/engine/names/vocabulary'
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
  const vocabulary = vocabularyOf(language)
  return sentences.flatMap((sentence) => examplesIn(sentence, weight, vocabulary))
}

function examplesIn(
  { text, names, document }: Sentence,
  weight: number,
  vocabulary: Vocabulary,
): Example[] {
  const tokens = tokensOf(text, vocabulary)
  const labels = labelsOf(tokens, names)
  const examples: Example[] = []
  for (let from = 0; from < tokens.length; from++) {
    const to = endOfRun(tokens, from)
    if (to === from) continue
    const clues: string[][] = []
    for (let i = from; i < to; i++) {
      const found: string[] = []
      cluesAt(tokens, [from, to], i, {
        knows: () => false,
        learn: (_about, _key, written) => found.push(...written),
      })
      clues.push(found)
    }
    examples.push({ clues, labels: possible(labels.slice(from, to)), weight, document })
    from = to - 1
  }
  return examples
}

/** The label of each word. Titles and roles that a corpus counts into the name are no part of it here. */
export function labelsOf(tokens: readonly Token[], names: Sentence['names']): number[] {
  const labels = tokens.map(() => outside)
  for (const [start, end] of names) {
    const inside = tokens.flatMap((token, i) => (token.start < end && token.end > start ? [i] : []))
    while (inside[0] !== undefined && isTitle(tokens[inside[0]])) inside.shift()
    for (const [k, i] of inside.entries()) labels[i] = k === 0 ? first : further
  }
  return labels
}

const isTitle = (token: Token | undefined): boolean =>
  token?.word.is(honorific | role | roleModifier) === true

/** A name that began before the run begins with the run. */
const possible = (labels: readonly number[]): number[] =>
  labels.map((label, i) =>
    label === further && (i === 0 || labels[i - 1] === outside) ? first : label,
  )
