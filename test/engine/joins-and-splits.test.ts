import { describe, expect, test } from 'vitest'
import { read, type Corrected, type SourceDocument } from '../../src/engine'
import { openHtml } from '../../src/engine/formats/html'
import { parseText } from '../../src/engine/formats'
import { brokenPromises } from '../helpers/broken-promises'

/** Two short paragraphs, then two sentences that the page set on one line with a credit. */
const text = `The bridge at Ellmoor closes

The council voted on Monday.
It was no surprise.

Workers on the bridge. Photo: Jane Doe/Reuters`

const shared = 6
const creditAt = 'Workers on the bridge. '.length

function blocksOf(corrected: Corrected, document = parseText(text)) {
  const reading = read(document, corrected)
  expect(brokenPromises(document.text, reading)).toEqual([])
  return reading.blocks.map(({ text, lines, at }) => [text, ...lines, ...(at ? [at] : [])])
}

/** A block of several lines. */
const oneBlock = (text: string): SourceDocument => ({
  text,
  blocks: [{ text, lines: [1, text.split('\n').length] }],
})

const untouched = blocksOf({})

describe('a join', () => {
  test('goes on with the block before, over the blank lines between', () => {
    expect(blocksOf({ joins: [3] })[0]).toEqual([
      'The bridge at Ellmoor closes\n\nThe council voted on Monday.',
      1,
      3,
    ])
  })

  test('of several lines in a row makes one block', () => {
    expect(blocksOf({ joins: [6, 4, 3] })).toEqual([[text, 1, 6]])
  })

  test('is ignored at the first block, and where none begins', () => {
    expect(blocksOf({ joins: [1, 2, 0, -1, 99, 1.5, NaN] })).toEqual(untouched)
  })

  test('is of the kind that its first line was given', () => {
    const [block] = read(parseText(text), { joins: [3], kinds: { 1: 'quote' } }).blocks
    expect(block).toMatchObject({ kind: 'quote', lines: [1, 3] })
  })
})

describe('a split', () => {
  test('within a line gives two blocks that share it, and says where the second one begins', () => {
    expect(blocksOf({ splits: { [shared]: [creditAt] } }).slice(-2)).toEqual([
      ['Workers on the bridge.', 6, 6],
      ['Photo: Jane Doe/Reuters', 6, 6, creditAt],
    ])
  })

  test('at white space begins behind it', () => {
    expect(blocksOf({ splits: { [shared]: [creditAt - 1] } })).toEqual(
      blocksOf({ splits: { [shared]: [creditAt] } }),
    )
  })

  test('at 0 lets a block of several lines fall apart', () => {
    const wrapped = oneBlock('The council voted on\nmonday, as it had to.')
    expect(blocksOf({}, wrapped)).toEqual([[wrapped.text, 1, 2]])
    expect(blocksOf({ splits: { 2: [0] } }, wrapped)).toEqual([
      ['The council voted on', 1, 1],
      ['monday, as it had to.', 2, 2],
    ])
  })

  test('in the middle of a line leaves the lines around it to the two blocks', () => {
    const wrapped = oneBlock('The council voted on\nmonday. Nobody was\nthere to object.')
    expect(blocksOf({ splits: { 2: [8] } }, wrapped)).toEqual([
      ['The council voted on\nmonday.', 1, 2],
      ['Nobody was\nthere to object.', 2, 3, 8],
    ])
  })

  test('is ignored where there is nothing to split', () => {
    const splits = { [shared]: [0, -1, 1.5, NaN, 9999], 2: [0, 1], 99: [3] }
    expect(blocksOf({ splits })).toEqual(untouched)
    expect(blocksOf({ splits: { 1: [1] } }, parseText('🙂 smiles'))).toEqual([['🙂 smiles', 1, 1]])
  })

  test('and a join at once: the second half goes on with the next line', () => {
    expect(blocksOf({ splits: { 3: [12] }, joins: [4] }).slice(1, 3)).toEqual([
      ['The council', 3, 3],
      ['voted on Monday.\nIt was no surprise.', 3, 4, 12],
    ])
  })

  test('makes of a caption with a credit a picture with both', () => {
    const { figures, credits } = read(parseText(text), {
      splits: { [shared]: [creditAt] },
      kinds: { [shared]: 'image-caption', [`${shared}:${creditAt}`]: 'image-credit' },
    })
    expect(figures).toMatchObject([
      { caption: 'Workers on the bridge.', credit: 'Photo: Jane Doe/Reuters', lines: [6, 6] },
    ])
    expect(credits).toMatchObject([{ agencies: ['Reuters'], photographer: 'Jane Doe' }])
  })

  test('keeps what the markup says for both halves', () => {
    const { document } = openHtml(new TextEncoder().encode('<h1>One headline</h1><p>And text.'))
    const { blocks } = read(document as SourceDocument, { splits: { 1: [4] } })
    expect(blocks.slice(0, 2)).toMatchObject([
      { kind: 'title', text: 'One' },
      { kind: 'title', text: 'headline', at: 4 },
    ])
  })
})

describe('the kind of a block that shares its line', () => {
  const splits = { [shared]: [creditAt] }
  const kindsOf = (kinds: Corrected['kinds']) => read(parseText(text), { splits, kinds })

  test('is named by its character, that of the first block by the line', () => {
    const { blocks } = kindsOf({ [shared]: 'heading', [`${shared}:${creditAt}`]: 'quote' })
    expect(blocks.slice(-2)).toMatchObject([{ kind: 'heading' }, { kind: 'quote' }])
  })

  test('may be named by the white space before it; the first one by character 0', () => {
    const { blocks } = kindsOf({
      [`${shared}:0`]: 'heading',
      [`${shared}:${creditAt - 1}`]: 'quote',
    })
    expect(blocks.slice(-2)).toMatchObject([{ kind: 'heading' }, { kind: 'quote' }])
  })

  test('is a problem where no block begins', () => {
    const { blocks, problems } = kindsOf({
      [`${shared}:3`]: 'quote',
      '99:3': 'quote',
      '5': 'quote',
    })
    expect(blocks.map(({ kind }) => kind)).not.toContain('quote')
    const without = problems.filter(({ code }) => code === 'kind-without-block')
    expect(without.map(({ message }) => message)).toEqual([
      'A kind was set for line 5, but no block stands there.',
      'A kind was set for character 3 of line 6, but no block begins there.',
      'A kind was set for character 3 of line 99, but no block begins there.',
    ])
  })
})
