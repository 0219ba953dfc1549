import { expect, test } from 'vitest'
import { withoutDeleted } from '../../../src/ingest/deleted'
import type { GraphNode } from '../../../src/ingest/types'

const nodes: GraphNode[] = [
  { collection: 'people', id: 'gone', fields: { name: 'A' } },
  {
    collection: 'images',
    id: 'picture',
    fields: { credit: 'gone-too', personsShown: ['gone', 'here'] },
  },
  {
    collection: 'articles',
    id: 'article',
    fields: {
      people: [
        { person: 'gone', relation: 'quoted' },
        { person: 'here', relation: 'mentioned' },
      ],
      body: {
        root: { children: [{ type: 'paragraph' }, { type: 'block', fields: { link: 'gone' } }] },
      },
    },
  },
]

test('what was deleted goes, with its mentions, its blocks and its edges', () => {
  expect(withoutDeleted(nodes, new Set(['people/gone', 'credits/gone-too']))).toEqual([
    { collection: 'images', id: 'picture', fields: { credit: null, personsShown: ['here'] } },
    {
      collection: 'articles',
      id: 'article',
      fields: {
        people: [{ person: 'here', relation: 'mentioned' }],
        body: { root: { children: [{ type: 'paragraph' }] } },
      },
    },
  ])
})

test('with nothing deleted, everything stays', () => {
  expect(withoutDeleted(nodes, new Set())).toBe(nodes)
})
