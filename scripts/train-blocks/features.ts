import { traitNames, wordPlaces } from '../../src/engine/weights/model'
import { offsets } from '../../src/engine/weights/offsets'
import { knownWords, traitsAt, wordsOf } from '../../src/engine/traits'
import type { TrainingPage } from './pages'

/** A word counts only if so many publishers use it: what fewer use are topics and names. */
const publishersOfWord = 25
/** A trait that so many publishers do not have says nothing of pages in general. */
const publishersOfTrait = 3

/** Everything that may have a weight, by number, and the features of each block. */
export interface Features {
  names: string[]
  of: Map<TrainingPage, Int32Array[]>
}

/**
 * Numbers what the pages show.
 *
 * @param proper words that get no weight of their own, however frequent: they are of names
 */
export function featuresOf(pages: readonly TrainingPage[], proper: ReadonlySet<string>): Features {
  const names = traitNames()
  const publishers = new Map<string, Set<string>>()
  const lists = new Map(
    pages.map((page) => [
      page,
      Array.from({ length: page.traits.blocks }, (_, index) => namesAt(page, index, names)),
    ]),
  )
  for (const [page, blocks] of lists) {
    for (const name of new Set(blocks.flat())) {
      const known = publishers.get(name)
      if (known) known.add(page.publisher)
      else publishers.set(name, new Set([page.publisher]))
    }
  }
  const kept = [...publishers]
    .filter(([name, of]) =>
      name.includes('|')
        ? of.size >= publishersOfWord && !proper.has(name.slice(name.indexOf('|') + 1))
        : of.size >= publishersOfTrait,
    )
    .map(([name]) => name)
  const numbers = new Map(kept.map((name, i) => [name, i]))
  return {
    names: kept,
    of: new Map(
      [...lists].map(([page, blocks]) => [
        page,
        blocks.map((list) =>
          Int32Array.from(
            list.flatMap((name) => {
              const number = numbers.get(name)
              return number === undefined ? [] : [number]
            }),
          ),
        ),
      ]),
    ),
  }
}

/** The same that `rowsOf` of the model looks up, by name. */
function namesAt(
  { traits, keys }: TrainingPage,
  index: number,
  names: readonly string[],
): string[] {
  const found = offsets.flatMap((offset) => {
    const block = index + offset
    if (block < 0 || block >= traits.blocks) return [`${offset} ${names.at(-1)}`]
    return Array.from(traitsAt(traits, block, offset), (id) => `${offset} ${names[id]}`)
  })
  const words = knownWords(traits, index).length > 0 ? wordsOf(keys[index]!) : []
  const [any, first, last] = wordPlaces
  for (const word of new Set(words)) found.push(`${any}|${word}`)
  if (words.length > 0) found.push(`${first}|${words[0]}`)
  if (words.length > 1) found.push(`${last}|${words.at(-1)}`)
  return found
}
