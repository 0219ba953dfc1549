import { expect, test } from 'vitest'
import { inWords } from '../../../src/ingest/conflicts/in-words'

const titles = new Map([['a'.repeat(24), 'Anna Berg']])
const text = (text: string, format = 0) => ({ type: 'text', text, format })

test.each([
  ['nothing', null, ''],
  ['a text', 'Mine', 'Mine'],
  ['a reference', 'a'.repeat(24), 'Anna Berg'],
  ['references', ['a'.repeat(24), 'else'], 'Anna Berg, else'],
  [
    'a row',
    { id: '1', person: 'a'.repeat(24), roleAsStated: 'mayor', relation: 'quoted' },
    'Anna Berg · mayor · quoted',
  ],
  [
    'a paragraph',
    { type: 'paragraph', version: 1, children: [text('Ships '), text('may', 1), text(' enter.')] },
    'Ships may enter.',
  ],
  [
    'a list',
    {
      type: 'list',
      children: [
        { type: 'listitem', value: 1, children: [text('One')] },
        { type: 'listitem', value: 2, children: [text('Two')] },
      ],
    },
    'One\nTwo',
  ],
  [
    'a figure',
    {
      type: 'block',
      version: 2,
      fields: { id: 'x', blockType: 'figure', image: 'a'.repeat(24), caption: 'At sea' },
    },
    'Anna Berg · At sea',
  ],
])('%s in words', (_, value, words) => expect(inWords(value, titles)).toBe(words))
