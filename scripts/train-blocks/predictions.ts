import type { TrainingPage } from './pages'
import type { Guess } from './validate'

/** What ../shared/corpus/score.mjs reads: the kind of every block by page, of publishers that were left out. */
export function predictionsOf(corpus: readonly TrainingPage[], guesses: readonly Guess[]) {
  const pages = Object.fromEntries(corpus.map(({ id, gold }) => [id, gold.map(() => 'none')]))
  for (const { page, index, kind } of guesses) {
    const kinds = pages[page.id]
    if (kinds) kinds[index] = kind
  }
  return { pages }
}
