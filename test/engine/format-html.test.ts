import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SourceDocument } from '../../src/engine'
import { openHtml } from '../../src/engine/formats/html'

const bytes = (text: string) => new TextEncoder().encode(text)
const open = async (source: string | Uint8Array) =>
  openHtml(typeof source === 'string' ? bytes(source) : source)

async function documentOf(source: string | Uint8Array): Promise<SourceDocument> {
  const { document, problem } = await open(source)
  if (problem) throw new Error(problem.message)
  return document
}

/** Kind and text of every block. */
const kindsOf = async (source: string) =>
  (await documentOf(source)).blocks.map(({ kind, text }) => [kind ?? '–', text])

const prose =
  '<p>The council met on Monday, in the old hall by the river, and it agreed to plant a thousand trees before the winter comes to the valley. Nobody spoke against it, said the mayor, and nobody asked what it would cost.</p>'

describe('the encoding of a page', () => {
  const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))

  test('is UTF-8 wherever the bytes are, whatever the page declares', async () => {
    const document = await documentOf('<meta charset="iso-8859-1"><p>Größe')
    expect(document.text).toBe('Größe')
  })

  test('is what the page declares where they are not', async () => {
    const page = latin(
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>\x93Gr\xf6\xdfe\x94',
    )
    expect((await documentOf(page)).text).toBe('“Größe”')
  })

  test('is asked for where nothing says it', async () => {
    const { problem } = await open(latin('<p>one</p>\n<p>Gr\xf6\xdfe'))
    expect(problem).toEqual({
      code: 'not-utf8',
      message:
        'Line 2, byte 17 is not valid UTF-8. The page declares no other encoding: save it as UTF-8, or name its encoding in a <meta charset> at its top.',
      lines: [2, 2],
    })
  })
})

describe('what is text of a page', () => {
  test('is what a reader sees, one block between two breaks, inline elements or not', async () => {
    expect(
      await kindsOf(
        '<div>One <b>t</b>wo<p>three\n  four<br>five</div>six &amp; &#8220;seven&#8221;',
      ),
    ).toEqual([
      ['–', 'One two'],
      ['–', 'three four\nfive'],
      ['–', 'six & “seven”'],
    ])
  })

  test('is no script, style, hidden element, comment, or what stands in for a script', async () => {
    expect(
      await kindsOf(
        '<script>a</script><style>b</style><p hidden>c</p><p style="color:red;display : none">d</p><!-- e --><template>f</template><noscript>g</noscript><p>seen</p>',
      ),
    ).toEqual([['–', 'seen']])
  })

  test('begins a new block at an empty line of breaks', async () => {
    expect(await kindsOf('one<br><br>two<br>\n<br>three')).toEqual([
      ['–', 'one'],
      ['–', 'two'],
      ['–', 'three'],
    ])
  })

  test('keeps the paragraphs of preformatted text', async () => {
    expect(await kindsOf('<pre>one\ntwo\n\nthree</pre>')).toHaveLength(3)
  })

  test('stands in lines of its own, and origin says which lines of the file it comes from', async () => {
    const { text, blocks } = await documentOf('<div>\n<p>one</p><p>\ntwo\nlines\n</p>\n</div>')
    expect(text).toBe('one\n\ntwo lines')
    expect(blocks.map(({ lines, origin }) => [lines, origin])).toEqual([
      [
        [1, 1],
        [2, 2],
      ],
      [
        [3, 3],
        [3, 4],
      ],
    ])
  })
})

describe('what the markup says', () => {
  test('of a figure', async () => {
    const page = `<h1>A headline of some length</h1>${prose}<figure><img alt="A gull"><figcaption>It waits. <small class="photo-credit">Jane Doe</small></figcaption></figure><figure><img alt="A crab"></figure>${prose}`
    const { blocks } = await documentOf(page)
    expect(
      blocks
        .filter(({ picture }) => picture)
        .map(({ kind, text, picture }) => [kind, text, picture]),
    ).toEqual([
      ['image-alt', 'A gull', 1],
      ['image-caption', 'It waits.', 1],
      ['image-credit', 'Jane Doe', 1],
      ['image-alt', 'A crab', 2],
    ])
  })

  test('is nothing of a figure without a picture', async () => {
    const page = `${prose}<figure><blockquote>A word</blockquote><figcaption>Its speaker</figcaption></figure>${prose}`
    const { blocks } = await documentOf(page)
    expect(blocks.filter(({ kind }) => kind === 'quote')).toHaveLength(1)
    expect(blocks.some(({ picture }) => picture)).toBe(false)
  })

  test('takes the picture that a script would load from what stands there without scripts', async () => {
    const page = `${prose}<figure><img alt="" src="blank.gif"><noscript><img alt="A gull" src="gull.jpg"></noscript></figure>${prose}`
    expect(await kindsOf(page)).toContainEqual(['image-alt', 'A gull'])
  })

  test('of a link keeps its address where it is all of a block, resolved as the page says', async () => {
    const page = `<base href="https://a.example/b/">${prose}<p><a href="c.html">Another story of the town</a></p><p><a href="javascript:x()">Print this page now</a></p><p>See <a href="d">that</a></p>${prose}`
    const { blocks } = await documentOf(page)
    expect(blocks.map(({ url }) => url)).toEqual([
      undefined,
      'https://a.example/b/c.html',
      undefined,
      undefined,
      undefined,
    ])
  })

  test('of the headline is the heading that the metadata repeat, not the first one', async () => {
    const page = `<title>Trees for the river | Valley Post</title><h1>Valley Post</h1><h2>Trees for the river</h2>${prose}${prose}`
    expect(await kindsOf(page)).toContainEqual(['title', 'Trees for the river'])
    expect(await kindsOf(page)).not.toContainEqual(['title', 'Valley Post'])
  })

  test('of the headline is no name of the site, which the title may begin with', async () => {
    const page = `<title>Valley Post – Trees for the river</title><h1>Valley Post</h1><h2>Trees for the river</h2>${prose}${prose}`
    expect(await kindsOf(page)).toContainEqual(['title', 'Trees for the river'])
  })

  test('is nothing where JSON-LD has other types than it should', async () => {
    const json = JSON.stringify([{ '@type': { toString: 1 } }, { '@type': 'Article', author: 7 }])
    const page = `<script type="application/ld+json">${json}</script><h1>Trees for the river</h1>${prose}`
    expect(await kindsOf(page)).toContainEqual(['title', 'Trees for the river'])
  })

  test('gives headline, author and date that only JSON-LD has', async () => {
    const json = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Trees &amp; shrubs for the river',
      author: [{ name: 'Jane Doe' }, 'John Roe'],
      datePublished: '2024-05-03',
    })
    const page = `<script type="application/ld+json">${json}</script>${prose}${prose}`
    expect((await kindsOf(page)).slice(0, 3)).toEqual([
      ['title', 'Trees & shrubs for the river'],
      ['dateline', '2024-05-03'],
      ['byline', 'Jane Doe, John Roe'],
    ])
  })

  test('is no less where JSON-LD is broken', async () => {
    const page = `<script type="application/ld+json">{"headline":</script><h1>Trees for the river</h1>${prose}`
    expect(await kindsOf(page)).toContainEqual(['title', 'Trees for the river'])
  })
})

describe('a page that is none', () => {
  test.each([
    ['without bytes', '', 'empty'],
    ['without text', '<html><body><script>x</script><img src=a></body></html>', 'empty'],
    ['nested without end', '<div>'.repeat(100_000), 'too-deep'],
    ['of zero bytes', '\u0000'.repeat(10), 'binary'],
  ])('%s is a problem', async (_, page, code) => {
    expect((await open(page)).problem?.code).toBe(code)
  })

  test('names the line that goes too deep', async () => {
    expect((await open(`<p>a</p>\n${'<i>'.repeat(600)}`)).problem?.lines).toEqual([2, 2])
  })

  test('with entities that call each other is read as it stands', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><p>&b; text`
    expect((await documentOf(bomb)).text.length).toBeLessThan(100)
  })
})

describe('any page', () => {
  const inline = ['b', 'span', 'a', 'em', 'time', 'small']
  const flow = [
    'div',
    'p',
    'h1',
    'h2',
    'ul',
    'li',
    'blockquote',
    'figure',
    'figcaption',
    'table',
    'tr',
    'td',
    'nav',
    'aside',
    'article',
    'footer',
    'section',
    'pre',
    'x-tag',
    'form',
    'button',
    'dl',
    'dd',
  ]
  const unseen = ['script', 'style', 'template', 'noscript', 'svg', 'select']

  interface Node {
    tag: string
    children: (Node | string)[]
  }
  const { tree } = fc.letrec<{ tree: Node; child: Node | string }>((tie) => ({
    tree: fc.record({
      tag: fc.constantFrom(...inline, ...flow, ...unseen),
      children: fc.array(tie('child'), { maxLength: 4 }),
    }),
    child: fc.oneof(
      { maxDepth: 6, depthSize: 'medium' },
      fc.constantFrom('x', ' ', 'long, long text. '),
      tie('tree'),
    ),
  }))

  /** Every text becomes a word of its own. What is not seen has text only: other elements may close it. */
  function write({ tag, children }: Node, words: string[]): string {
    if (unseen.includes(tag)) return `<${tag}>unseen</${tag}>`
    const inside = children.map((child) => {
      if (typeof child !== 'string') return write(child, words)
      if (child.trim() === '') return child
      const word = `word${words.length}word`
      words.push(word)
      return `${child.replace('x', '')}${word} `
    })
    return `<${tag} class="caption">${inside.join('')}</${tag}>`
  }

  test('has every text that is seen in exactly one block, in order, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(tree, { minLength: 1, maxLength: 6 }), async (trees) => {
        const words: string[] = []
        const { document } = await open(trees.map((each) => write(each, words)).join('\n'))
        const found = (document?.text ?? '').match(/word\d+word|unseen/g) ?? []
        expect(found).toEqual(words)
      }),
      { numRuns: 300 },
    )
  })

  const scraps = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="',
    '">',
    '<a href=',
    '<!--',
    '-->',
    '<![CDATA[',
    '<figure>',
    '<img alt="x y z" ',
    '<figcaption>',
    '</figure>',
    '<script type="application/ld+json">',
    '{"@type":"NewsArticle","author":{"name":1}}',
    '</script>',
    '<h1>',
    '<time>',
    '<table><tr><td>',
    '<br>',
    '&amp',
    '&#x110000;',
    '&nbsp;',
    '\u0000'.slice(1),
    '<title>',
    '<base href="//">',
    '<meta charset=',
    'Some words, of a text.',
    '\ud800',
    '</',
    '<',
    '>',
    '"',
    "'",
    '\r\n',
  )

  test('is a document or a problem, never an exception, and its blocks are its lines', async () => {
    const source = fc
      .array(fc.oneof(scraps, scraps, fc.string({ unit: 'binary' })), { maxLength: 60 })
      .map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(source, async (text) => {
        const { document, problem } = await open(text)
        if (problem) {
          expect(problem.message).toMatch(/\.$/)
          return
        }
        const lines = document.text.split(/\r\n|\r|\n/)
        const last = text.split(/\r\n|\r|\n/).length
        let covered = 0
        for (const {
          text: block,
          lines: [from, to],
          origin,
        } of document.blocks) {
          expect(block).toBe(lines.slice(from - 1, to).join('\n'))
          covered += to - from + 1
          if (origin) {
            expect(origin[0]).toBeGreaterThanOrEqual(1)
            expect(origin[1]).toBeGreaterThanOrEqual(origin[0])
            expect(origin[1]).toBeLessThanOrEqual(last)
          }
        }
        expect(lines.filter((line) => line.trim() !== '')).toHaveLength(covered)
      }),
      { numRuns: 1000 },
    )
  })

  // Some of these take the article finder hours; nothing but the clock of the test tells.
  test('of 2 MB comes to an end, whatever it is made of', async () => {
    const fillings = [
      prose,
      '<div>a</div>',
      '<p>a, b',
      '<a href=x>a link to it</a>',
      '</x>',
      '<br>text',
      '&lt;',
      '<h2>a b</h2>',
      'text<img alt="a b c">',
    ]
    for (const filling of fillings) {
      const page = '<div>'.repeat(400) + filling.repeat(2_000_000 / filling.length)
      const { document, problem } = await open(page)
      expect(document ?? problem).toBeDefined()
    }
  }, 120_000)
})
