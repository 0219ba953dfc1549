import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openMarkdown } from '../../src/engine/formats/markdown'

const open = async (source: string) => openMarkdown(new TextEncoder().encode(source))

async function blocksOf(source: string) {
  const { document, problem } = await open(source)
  if (problem) throw new Error(problem.message)
  return document.blocks
}

const kindsOf = async (source: string) =>
  (await blocksOf(source)).map(({ kind, text }) => [kind ?? '–', text])

describe('Markdown', () => {
  test('says what headings, quotations, lists, tables and pictures are', async () => {
    const source =
      '# Title\n\n## Part\n\n> Said\n> so\n\n* one\n* two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n![alt](x.png "Words (Photo: dpa)")\n'
    expect(await kindsOf(source)).toEqual([
      ['title', 'Title'],
      ['heading', 'Part'],
      ['quote', 'Said so'],
      ['list-item', 'one'],
      ['list-item', 'two'],
      ['paragraph', 'a | b'],
      ['paragraph', '1 | 2'],
      ['image-alt', 'alt'],
      ['image-caption', 'Words (Photo: dpa)'],
    ])
  })

  test('says in origin which lines of the file a block comes from, behind front matter, too', async () => {
    const blocks = await blocksOf('---\r\ntitle: One\r\n---\r\n\r\nTwo\r\nthree\r\n\r\n- four\r\n')
    expect(blocks.map(({ text, origin }) => [text, origin])).toEqual([
      ['One', [2, 2]],
      ['Two three', [5, 6]],
      ['four', [8, 8]],
    ])
  })

  test('keeps the address of a link that is a paragraph', async () => {
    const blocks = await blocksOf('[Another story of the town](https://a.example/b)\n')
    expect(blocks[0]).toMatchObject({ kind: 'related-link', url: 'https://a.example/b' })
  })
})

describe('front matter', () => {
  test('gives title, standfirst, authors and date, and nothing else', async () => {
    const source =
      '---\ndate: 2024-05-03\nauthor: [Jane Doe, {name: John Roe}]\ndescription: Why\ntitle: "A: B"\ntags: [x]\n---\nText\n'
    expect((await kindsOf(source)).slice(0, 4)).toEqual([
      ['title', 'A: B'],
      ['standfirst', 'Why'],
      ['byline', 'Jane Doe, John Roe'],
      ['dateline', '2024-05-03'],
    ])
  })

  test('gives the headline once where the text repeats it, and makes another one a heading', async () => {
    expect(await kindsOf('---\ntitle: One two\n---\n# One two!\n')).toEqual([['title', 'One two']])
    expect(await kindsOf('---\ntitle: One\n---\n# Two\n')).toEqual([
      ['title', 'One'],
      ['heading', 'Two'],
    ])
  })

  test('that is not YAML is a problem with its line', async () => {
    const { problem } = await open('---\ntitle: One\nauthor: [Jane\n---\nText\n')
    expect(problem).toMatchObject({ code: 'front-matter' })
    expect(problem?.message).toMatch(/^Line [34]: the front matter is not YAML \(/)
  })

  test.each(['[', '{', '- ', 'a: {'])('nested without end (%s) is a problem', async (opening) => {
    const { problem } = await open(`---\n${opening.repeat(20_000)}\n---\n`)
    expect(problem?.code).toBe('front-matter')
  })

  test('is none where a ruler stands above the text', async () => {
    expect(await kindsOf('---\n\nOne\n\n---\n\nTwo\n')).toEqual([
      ['–', 'One'],
      ['–', 'Two'],
    ])
  })
})

describe('any Markdown', () => {
  test.each([
    ['brackets', '['],
    ['images', '!['],
    ['emphasis', '*a **b '],
    ['backticks', '`a``'],
    ['links', '[a](<b'],
    ['tables', '|a'],
    ['comments', '<!--'],
    ['elements', '<b>'],
  ])('of nothing but %s comes to an end', async (_, scrap) => {
    const { document, problem } = await open(scrap.repeat(100_000 / scrap.length))
    expect(document ?? problem).toBeDefined()
  })

  test.each(['> ', '- ', '1. '])('nested without end (%s) is a problem', async (marker) => {
    const { problem } = await open(`One\n\n${marker.repeat(5_000)}two`)
    expect(problem).toMatchObject({ code: 'too-deep', lines: [3, 3] })
  })

  const word = fc.constantFrom('alpha', 'beta', 'gamma')
  const line = fc
    .tuple(
      fc.constantFrom('', '', '> ', '- ', '1. ', '## ', '    ', '> - ', '| '),
      fc.array(word, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('\n', '\n\n', '  \n'),
    )
    .map(([marker, words, end]) => marker + words.join(' ') + end)

  test('has every word in exactly one block, in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 12 }), async (lines) => {
        const source = lines.join('')
        const words = (text: string) => text.match(/alpha|beta|gamma/g) ?? []
        expect((await blocksOf(source)).flatMap(({ text }) => words(text))).toEqual(words(source))
      }),
      { numRuns: 300 },
    )
  })

  test('is a document or a problem, never an exception', async () => {
    const scraps = fc.constantFrom(
      '# ',
      '> ',
      '- ',
      '---\n',
      '```\n',
      '| a |\n',
      '|-|\n',
      '![a](b "c")',
      '[x]: y\n',
      '<figure>',
      '\n\n',
      '\t',
      '\ud800',
    )
    const source = fc.array(fc.oneof(scraps, fc.string({ unit: 'binary' })), { maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(source, async (parts) => {
        const { document, problem } = await open(parts.join(''))
        expect((document === undefined) !== (problem === undefined)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
