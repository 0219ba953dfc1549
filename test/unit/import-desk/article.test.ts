import { describe, expect, test } from 'vitest'
import { partsOf } from '../../../src/admin/import-desk/article/parts'
import { meaningOf } from '../../../src/admin/import-desk/correct/keys'
import {
  ADDRESS_LENGTH,
  editsOf,
  isTooLong,
  withCredit,
  withHeadline,
  withPerson,
} from '../../../src/admin/import-desk/state/edits'
import { read } from '../../../src/engine'
import { parseText } from '../../../src/engine/formats'
import { kinds, type Reading } from '../../../src/engine/types'
import { buildBody } from '../../../src/ingest/body'
import { correctionsOf } from '../../../src/ingest/corrections-of'

const text = `Ferries sail again from Norstad

The ferries of Norstad sail again after the storm, the mayor Ola Ekberg said on Monday.

A ferry leaves the harbour of Norstad.

Photo: Jane Doe/Reuters

- Three ferries go by day.
- One goes by night.

"We are glad of it," Ekberg said. The town had waited for a week.

See also: Storm closes harbour of Norstad`

const reading = read(parseText(text), {
  kinds: { 5: 'image-caption', 7: 'image-credit', 9: 'list-item', 10: 'list-item' },
})

/** What a body holds, in words for comparing. */
function inWords(reading: Reading) {
  const { body } = buildBody(reading, {
    articleId: 'a',
    isCorrection: correctionsOf(reading),
    imageId: (figure) => `image ${figure}`,
    linkId: () => 'link',
  })
  return body.root.children.map((node) => {
    const { blockType, image } = (node.fields ?? {}) as Record<string, string>
    if (blockType === 'figure') return image
    if (blockType === 'relatedLink') return 'link'
    return [
      node.type,
      ...(node.children as { children?: { text: string }[]; text?: string }[]).map(
        (child) => child.text ?? child.children?.[0]?.text,
      ),
    ].join('|')
  })
}

const types = { paragraph: 'paragraph', heading: 'heading', quote: 'quote' }

test('the article is shown as the import lays it out', () => {
  const shown = partsOf(reading).map((part) => {
    if (part.type === 'figure') return `image ${part.number}`
    if (part.type === 'link') return 'link'
    if (part.type === 'list') return ['list', ...part.items].join('|')
    return `${types[part.type]}|${part.text}`
  })
  expect(shown).toEqual(inWords(reading))
  expect(shown).toContain('image 1')
  expect(shown).toContain('list|Three ferries go by day.|One goes by night.')
})

test('a picture comes with its credit taken apart', () => {
  const figure = partsOf(reading).find(({ type }) => type === 'figure')
  expect(figure).toMatchObject({ credit: { agencies: ['Reuters'], photographer: 'Jane Doe' } })
})

describe('edits', () => {
  test('are sent for what the reading has, without empty names', () => {
    const edits = withCredit(
      withPerson(
        withPerson(withHeadline({}, '  '), 'Ola Ekberg', { name: '', role: 'mayor' }),
        'Gone Person',
        null,
      ),
      'Photo: Jane Doe/Reuters',
      { photographer: '' },
    )
    expect(editsOf(edits, reading)).toEqual({
      people: { 'Ola Ekberg': { role: 'mayor' } },
      credits: { 'Photo: Jane Doe/Reuters': { photographer: '' } },
    })
  })

  test('the name of whom was chosen is for the screen, and not sent', () => {
    const edits = withPerson({}, 'Ola Ekberg', { person: 'id', chosen: 'Ola M. Ekberg' })
    expect(editsOf(edits, reading)).toEqual({ people: { 'Ola Ekberg': { person: 'id' } } })
  })

  test.each([
    ['a name', { people: { A: { name: 'x'.repeat(301) } } }, true],
    ['a role', { people: { A: { role: 'x'.repeat(301) }, B: null } }, true],
    ['an agency', { credits: { A: { agencies: ['B', 'x'.repeat(301)] } } }, true],
    ['an address', { links: { A: { url: 'x'.repeat(ADDRESS_LENGTH + 1) } } }, true],
    ['none', { headline: 'x'.repeat(300), links: { A: { url: 'x'.repeat(301) } } }, false],
  ])('%s is too long', (_what, edits, isOver) => {
    expect(isTooLong(edits)).toBe(isOver)
  })

  test('taken back, nothing is left of them', () => {
    const edits = withPerson({}, 'Ola Ekberg', null)
    expect(withHeadline(withPerson(edits, 'Ola Ekberg', undefined), undefined)).toEqual({})
  })
})

describe('keys', () => {
  test('every kind has one of its own, and no command has the same', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz'.split('')
    const meanings = letters.map(meaningOf).filter((meaning) => meaning !== null)
    expect(meanings.filter((meaning) => 'kind' in meaning)).toHaveLength(kinds.length)
    expect(meanings.filter((meaning) => 'command' in meaning)).toHaveLength(4)
  })

  test('Delete leaves a block out, and capital letters are as good as small ones', () => {
    expect(meaningOf('Delete')).toEqual({ kind: 'boilerplate' })
    expect(meaningOf('H')).toEqual({ kind: 'heading' })
    expect(meaningOf('Enter')).toBeNull()
  })
})
