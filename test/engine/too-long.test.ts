import { describe, expect, test } from 'vitest'
import { read } from '../../src/engine'
import { parseText } from '../../src/engine/formats'
import { longestArticle, mostBlocks } from '../../src/engine/page'

const sentence =
  'The council of Ellmoor voted on Monday to mend the old bridge over the Arle before winter comes.'
const paragraph = Array<string>(10).fill(sentence).join(' ')
const witness =
  'Hanna Brook, who heads the road office, said that nobody will cross it before spring.'
const paragraphs = (count: number) => Array<string>(count).fill(paragraph)

/** So many paragraphs are as long as the longest article. */
const most = Math.floor(longestArticle / paragraph.length)

const readLines = (lines: readonly string[], kinds?: Record<number, 'heading'>) =>
  read(parseText(lines.join('\n\n')), { kinds })
const codes = ({ problems }: ReturnType<typeof read>) => problems.map(({ code }) => code)

describe('a document that is longer than any article', () => {
  const lines = [...paragraphs(most + 1), 'PHOTO: DPA', witness, paragraph]
  const reading = readLines(lines)
  const { blocks } = reading

  test('keeps all its lines, those beyond as paragraphs of which nothing is sure', () => {
    expect(blocks.map(({ text }) => text)).toEqual(lines)
    expect(blocks.at(most - 1)?.rule).not.toMatch(/^not read/)
    const beyond = blocks.slice(-4)
    expect(beyond.map(({ kind, confidence }) => ({ kind, confidence }))).toEqual(
      Array(4).fill({ kind: 'paragraph', confidence: 0.1 }),
    )
    expect(beyond.map(({ rule }) => rule)).toEqual(
      Array(4).fill('not read: it stands beyond the length of any article'),
    )
  })

  test('says once, with its lines, from where on nothing was read', () => {
    const problems = reading.problems.filter(({ code }) => code === 'too-long')
    expect(problems).toHaveLength(1)
    const [{ lines: told, message } = { lines: [0, 0], message: '' }] = problems
    expect(told[1]).toBe(2 * lines.length - 1)
    expect(message).toContain(`From line ${told[0]} on`)
    expect(codes(reading)).not.toContain('unsure-kind')
  })

  test('names nobody from there on', () => {
    expect(reading.people).toEqual([])
    expect(readLines([paragraph, witness]).people.map(({ name }) => name)).toEqual(['Hanna Brook'])
  })

  test('is there what an editor says', () => {
    const line = 2 * lines.length - 3
    const set = readLines(lines, { [line]: 'heading' })
    expect(set.blocks.at(-2)).toMatchObject({ kind: 'heading', rule: 'set by an editor' })
    expect(codes(set)).not.toContain('kind-without-block')
  })
})

test('a list of more blocks than any article has ends likewise', () => {
  const reading = readLines(Array.from({ length: mostBlocks + 1 }, (_, i) => `Item ${i}`))
  expect(reading.blocks).toHaveLength(mostBlocks + 1)
  const from = 2 * mostBlocks + 1
  expect(reading.problems.filter(({ code }) => code === 'too-long')).toMatchObject([
    { lines: [from, from] },
  ])
})

test('an article as long as can be is read to its end', () => {
  const reading = readLines([...paragraphs(most - 1), witness])
  expect(codes(reading)).not.toContain('too-long')
  expect(reading.people.map(({ name }) => name)).toEqual(['Hanna Brook'])
})
