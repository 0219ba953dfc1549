/**
 * Fits the models that read people's names, and measures them on documents that were held out.
 *
 *     node --import ./src/preload.mjs scripts/train-people/index.ts FOLDER
 *
 * FOLDER holds copies of the repositories of corpora.ts. The models are written to src/engine/lexicon/name-weights; the
 * same corpora give the same files. scripts/train-people-words comes first: the models go by its list.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { corpora, type Corpus } from './corpora'
import { examplesOf } from './examples'
import { fit, type Example, type FitOptions } from './fit'
import { measure } from './measure'
import type { Sentence } from './sentence'
import { sourceOf } from './source'

const options: FitOptions = { epochs: 4, rate: 0.15, penalty: 1e-5, fewest: 3, smallest: 0.05 }

/** Clues that are words or the ends of small ones: they say nothing in another language. */
const ofOneLanguage = /w=|^\+1g.\p{L}|^-1w\||[+-]1s=/u

interface Model {
  name: string
  /** How much the corpora of a language count; others are not for this model. */
  languages: Readonly<Record<string, number>>
  /** Goes by classes of words, not by words. */
  general: boolean
}

const models: readonly Model[] = [
  { name: 'en', languages: { en: 1 }, general: false },
  { name: 'de', languages: { de: 1 }, general: false },
  { name: 'other', languages: { en: 0.5, de: 1, fr: 1 }, general: true },
]

const heldOutEvery = 5

interface Read {
  corpus: Corpus
  sentences: readonly Sentence[]
}

function main(folder: string | undefined): void {
  if (!folder) {
    console.error('usage: scripts/train-people/index.ts FOLDER')
    process.exitCode = 2
    return
  }
  const all = corpora.map((corpus) => ({ corpus, sentences: corpus.read(folder) }))
  for (const model of models) {
    const reads = all.filter(({ corpus }) => model.languages[corpus.language] !== undefined)
    const figures = figuresOf(model, reads)
    for (const line of figures) console.log(`${model.name}  ${line}`)
    const { weights, steps } = fit(examplesFor(model, reads), options)
    const target = new URL(
      `../../src/engine/lexicon/name-weights/${model.name}.ts`,
      import.meta.url,
    )
    writeFileSync(fileURLToPath(target), moduleOf(reads, figures, sourceOf(weights, steps)))
  }
}

/** Fitted without every fifth document, measured on those. */
function figuresOf(model: Model, reads: readonly Read[]): string[] {
  const split = reads.map(({ corpus, sentences }) => {
    const documents = [...new Set(sentences.map(({ document }) => document))]
    const held = new Set(documents.filter((_, i) => i % heldOutEvery === 0))
    return {
      corpus,
      kept: sentences.filter(({ document }) => !held.has(document)),
      held: sentences.filter(({ document }) => held.has(document)),
    }
  })
  const kept = split.map(({ corpus, kept: sentences }) => ({ corpus, sentences }))
  const { weights, steps } = fit(examplesFor(model, kept), options)
  const source = sourceOf(weights, steps)
  return split.map(({ corpus, held }) => {
    const { precision, recall, f1, names } = measure(source, held, corpus.language, model.name)
    const percent = [precision, recall, f1].map((share) => (100 * share).toFixed(1))
    return `P ${percent[0]} R ${percent[1]} F1 ${percent[2]} of ${names} names: ${corpus.name}`
  })
}

function examplesFor({ languages, general }: Model, reads: readonly Read[]): Example[] {
  const examples = reads.flatMap(({ corpus: { language, weight }, sentences }) => {
    const tag = general && language === 'en' ? 'other' : language
    return examplesOf(sentences, tag, weight * (languages[language] ?? 0))
  })
  if (!general) return examples
  return examples.map((example) => ({
    ...example,
    clues: example.clues.map((list) => list.filter((clue) => !ofOneLanguage.test(clue))),
  }))
}

const moduleOf = (reads: readonly Read[], figures: readonly string[], source: string): string =>
  `/**
 * Weights of a name model: the steps from label to label, then a clue a line with its weight for the first and for a
 * further word of a name. Written by scripts/train-people; a clue occurs in at least ${options.fewest} documents.
 * Fitted to ${reads.length} corpora; without every fifth document, on those (exact names):
 *
${figures.map((line) => ` * - ${line}`).join('\n')}
 */
export const weights = \`
${source}
\`
`

main(process.argv[2])
