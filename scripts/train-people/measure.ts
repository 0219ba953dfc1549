import { lexiconOf } from '../../src/engine/lexicon'
import { first, further } from '../../src/engine/names/chain'
import { NameModel } from '../../src/engine/names/name-model'
import { nameReaderOf, vocabularyOf } from '../../src/engine/names/name-readers'
import { endOfRun } from '../../src/engine/names/runs'
import { Tokens } from '../../src/engine/names/tokens'
import { labelsOf } from './examples'
import type { Sentence } from './sentence'

/** How well names are found, from 0 to 1. */
export interface Figures {
  precision: number
  recall: number
  f1: number
  /** How many there were to find. */
  names: number
}

/**
 * Compares the names that a model finds in sentences with those marked, by how they are written; each counts once
 * a sentence.
 */
export function measure(
  source: string,
  sentences: readonly Sentence[],
  language: string,
  modelName: string,
): Figures {
  const tag = modelName === 'other' ? 'other' : language
  const { certain } = nameReaderOf(lexiconOf(tag))
  const model = new NameModel(source)
  const tokens = new Tokens(vocabularyOf(language))
  let right = 0
  let found = 0
  let names = 0
  for (const { text, names: marks } of sentences) {
    tokens.read(text)
    const gold = goldIn(text, tokens, labelsOf(tokens, marks))
    const read = new Set<string>()
    for (let from = 0; from < tokens.length; from++) {
      const to = endOfRun(tokens, from)
      if (to === from) continue
      for (const { run } of model.spansIn(tokens, [from, to], certain)) {
        read.add(plain(text.slice(tokens.start(run[0]), tokens.end(run[1] - 1))))
      }
      from = to - 1
    }
    for (const name of read) if (gold.has(name)) right++
    found += read.size
    names += gold.size
  }
  const precision = right / Math.max(found, 1)
  const recall = right / Math.max(names, 1)
  return { precision, recall, f1: (2 * right) / Math.max(found + names, 1), names }
}

/** The names that labels mark, as they are written. */
function goldIn(text: string, tokens: Tokens, labels: readonly number[]): Set<string> {
  const gold = new Set<string>()
  for (let from = 0; from < labels.length; from++) {
    if (labels[from] !== first) continue
    let to = from + 1
    while (labels[to] === further) to++
    gold.add(plain(text.slice(tokens.start(from), tokens.end(to - 1))))
  }
  return gold
}

/** Without a possessive and a full stop, on which corpora differ. */
const plain = (name: string): string => name.replace(/['’]s?$|\.$/, '').toLowerCase()
