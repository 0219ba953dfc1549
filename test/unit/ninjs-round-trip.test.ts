import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openNinjs } from '../../src/engine/formats/ninjs'
import { ninjsItem } from '../../src/outputs/ninjs'
import type { Article } from '../../src/payload-types'
import { article } from '../helpers/article-arbitrary'
import { articleOfDocument } from '../helpers/article-of-graph'

const site = { name: 'Slugline', url: new URL('https://news.example/') }

/** Without what names the place that an item comes from. */
const placeless = (item: object) =>
  JSON.parse(JSON.stringify(item), (key, value) =>
    key === 'uri' || key === 'altIds' ? undefined : value,
  )

function importOf(item: object): Article {
  const { document, problem } = openNinjs(new TextEncoder().encode(JSON.stringify(item)))
  if (problem) throw new Error(problem.message)
  return articleOfDocument(document)
}

test('an article that is exported, imported and exported again is the same', () => {
  fc.assert(
    fc.property(article, (original) => {
      const exported = ninjsItem(original, site)
      const again = ninjsItem(importOf(exported), site)
      expect(placeless(again)).toEqual(placeless(exported))
    }),
    { numRuns: 60 },
  )
})

test('imported items are the same in every further round, addresses of links included', () => {
  fc.assert(
    fc.property(article, (original) => {
      const first = ninjsItem(importOf(ninjsItem(original, site)), site)
      const second = ninjsItem(importOf(first), site)
      expect(second).toEqual(first)
    }),
    { numRuns: 15 },
  )
})
