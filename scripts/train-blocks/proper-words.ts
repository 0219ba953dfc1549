import fs from 'node:fs'
import path from 'node:path'
import { givenNames } from '../../src/engine/lexicon/given-names'
import { nationalities, places } from '../../src/engine/lexicon/not-names'
import { keyOf } from '../../src/engine/text/key'
import type { TrainingPage } from './pages'

/** Names that so many publishers use that they would pass for words. */
const presidents = ['trump', 'biden', 'obama', 'putin', 'clinton', 'merkel', 'macron']

/** Words of names of people, places and publishers, in the form of keys. */
export function properWords(corpus: string, pages: readonly TrainingPage[]): ReadonlySet<string> {
  const people = JSON.parse(fs.readFileSync(path.join(corpus, 'people.json'), 'utf8')) as {
    people: { forms: string[] }[]
  }[]
  const forms = people.flatMap((item) => item.people.flatMap((person) => person.forms))
  return new Set(
    [
      ...presidents,
      ...[...givenNames, ...places, ...nationalities, ...forms].map(keyOf),
      ...pages.map(({ publisher }) => publisher),
    ].flatMap((name) => name.split(' ')),
  )
}
