import { fill } from './fill'
import { languageOf, tongues } from './language'
import { newcomers, someone } from './people'
import { streamOf } from './stream'

/** Of a hundred documents two have a headline that others have, too. */
const STANDING = 0.02

/** The headline of a document; nothing else of it has to be made for it. */
export function headlineOf(seed: number, index: number): string {
  const tongue = tongues[languageOf(seed, index)]
  const random = streamOf(seed, index, 'headline')
  if (random.happens(STANDING)) return random.pick(tongue.standing)
  const person = newcomers(seed, index)[0] ?? someone(random, 'known')
  return fill(random, tongue, random.pick(tongue.headlines), person)
}
