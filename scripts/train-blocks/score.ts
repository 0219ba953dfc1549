import { kinds, type Kind } from '../../src/engine/types'
import type { Guess } from './validate'

/** The kinds that the macro-F1 goes over. */
const core: readonly Kind[] = kinds.filter(
  (kind) => !['standfirst', 'byline', 'dateline'].includes(kind),
)

/** Accuracy, macro-F1 and the F1 of every kind, in per cent, as ../shared/corpus/score.mjs counts them. */
export function scoreOf(guesses: readonly Guess[]): Record<string, number> {
  const percent = (share: number) => Math.round(share * 1000) / 10
  const accuracy = (of: readonly Guess[]) =>
    percent(of.filter(({ right }) => right).length / Math.max(1, of.length))
  const f1 = Object.fromEntries(
    kinds.map((kind) => {
      const gold = guesses.filter(({ page, index }) => page.gold[index] === kind)
      const said = guesses.filter((guess) =>
        guess.right ? guess.page.gold[guess.index] === kind : guess.kind === kind,
      )
      const hits = gold.filter(({ right }) => right).length
      return [kind, percent((2 * hits) / Math.max(1, gold.length + said.length))]
    }),
  )
  const language = (of: (language: string) => boolean) =>
    accuracy(guesses.filter(({ page }) => of(page.language)))
  const sum = core.reduce((total, kind) => total + (f1[kind] ?? 0), 0)
  return {
    blocks: guesses.length,
    accuracy: accuracy(guesses),
    macroF1: Math.round((sum / core.length) * 10) / 10,
    en: language((tag) => tag === 'en'),
    de: language((tag) => tag === 'de'),
    other: language((tag) => tag !== 'en' && tag !== 'de'),
    ...f1,
  }
}
