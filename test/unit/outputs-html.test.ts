import { describe, expect, it } from 'vitest'
import { bodyToHtml } from '../../src/outputs/html'
import type { Article, Image, RelatedLink } from '../../src/payload-types'

type Node = Record<string, unknown> & { type: string }

const text = (value: string, format = 0): Node => ({ type: 'text', text: value, format })
const paragraph = (...children: Node[]): Node => ({ type: 'paragraph', children })
const link = (url: string, label: string): Node => ({
  type: 'link',
  fields: { linkType: 'custom', url },
  children: [text(label)],
})
const block = (fields: Record<string, unknown>): Node => ({ type: 'block', fields })

/** Outputs read a fraction of what a stored document has. */
const image = (fields: Partial<Image>) => ({ id: 'i', ...fields }) as Image
const related = (fields: Partial<RelatedLink>) =>
  ({ id: 'r', title: 'Title', status: 'unresolved', ...fields }) as RelatedLink

const html = (children: unknown[], language: Article['language'] = 'en') =>
  bodyToHtml({ language, body: { root: { children } } as unknown as Article['body'] })

describe('text', () => {
  it('writes paragraphs, marks and line breaks', () => {
    const line = paragraph(text('a'), { type: 'linebreak' }, text('b', 1), text('c', 3))
    expect(html([line])).toBe('<p>a<br><strong>b</strong><em><strong>c</strong></em></p>')
  })

  it('leaves out what is empty', () => {
    expect(html([paragraph(), paragraph(text(' ')), { type: 'quote', children: [] }])).toBe('')
    expect(bodyToHtml({ language: 'en', body: null })).toBe('')
  })

  it('keeps section headings below the headline', () => {
    const heading = (tag: string): Node => ({ type: 'heading', tag, children: [text('x')] })
    expect(html(['h2', 'h3', 'h1', 'script'].map(heading))).toBe(
      '<h2>x</h2><h3>x</h3><h2>x</h2><h2>x</h2>',
    )
  })

  it('writes quotes and lists', () => {
    const item = (value: string): Node => ({ type: 'listitem', children: [text(value)] })
    expect(html([{ type: 'quote', children: [text('q')] }])).toBe(
      '<blockquote><p>q</p></blockquote>',
    )
    expect(html([{ type: 'list', tag: 'ol', children: [item('1'), item('2')] }])).toBe(
      '<ol><li>1</li><li>2</li></ol>',
    )
  })
})

describe('figures', () => {
  const file = { url: '/api/images/file/a.jpg', filename: 'a.jpg', width: 900, height: 600 }
  const figure = (fields: Record<string, unknown>) =>
    html([block({ blockType: 'figure', ...fields })])

  it('inherits caption and alt from the image, with its credit', () => {
    const shown = figure({
      image: image({
        ...file,
        alt: 'Two people',
        caption: 'They met.',
        credit: { line: 'Reuters/A. Photographer' } as Image['credit'],
      }),
      caption: ' ',
      alt: null,
    })
    expect(shown).toContain('alt="Two people"')
    expect(shown).toContain('<span class="caption">They met.</span>')
    expect(shown).toContain('<span class="credit">Reuters/A. Photographer</span>')
  })

  it('prefers its own caption and alt', () => {
    const inherited = image({ ...file, alt: 'inherited', caption: 'inherited' })
    const shown = figure({ image: inherited, caption: 'Own caption', alt: 'Own alt' })
    expect(shown).toContain('alt="Own alt"')
    expect(shown).toContain('Own caption')
    expect(shown).not.toContain('inherited')
  })

  it('has an empty alt when decorative, and no caption when that is hidden', () => {
    const words = image({ ...file, alt: 'words', caption: 'words' })
    const shown = figure({ image: words, decorative: true, hideCaption: true })
    expect(shown).toContain('alt=""')
    expect(shown).not.toContain('words')
  })

  it('offers every size but crops', () => {
    const sizes = {
      card: { url: '/card.webp', width: 450, height: 300 },
      thumbnail: { url: '/crop.webp', width: 300, height: 300 },
    }
    const shown = figure({ image: image({ ...file, sizes } as Partial<Image>) })
    expect(shown).toContain('srcset="/card.webp 450w, /api/images/file/a.jpg 900w"')
  })

  it('says what a missing picture will show, in the language of the article', () => {
    const missing = image({ alt: 'Ein Hafen', url: null })
    const shown = html([block({ blockType: 'figure', image: missing })], 'de')
    expect(shown).not.toContain('<img')
    expect(shown).toContain('Bild noch nicht verfügbar')
    expect(shown).toContain('Ein Hafen')
  })

  it('survives a reference that was not populated', () => {
    expect(figure({ image: 'only-an-id' })).toContain('Picture not available yet')
  })
})

describe('links', () => {
  it.each([
    'https://example.org/a?b=1',
    'http://example.org',
    'mailto:desk@example.org',
    '/articles/a',
    '../b',
    '#section',
  ])('lets %s through', (url) => {
    expect(html([paragraph(link(url, 'x'))])).toBe(`<p><a href="${url}">x</a></p>`)
  })

  it('leads to articles by slug, and nowhere when the article is not there for the reader', () => {
    const internal = (value: unknown): Node => ({
      type: 'link',
      fields: { linkType: 'internal', doc: { relationTo: 'articles', value } },
      children: [text('x')],
    })
    expect(html([paragraph(internal({ slug: 'a b' }))])).toBe(
      '<p><a href="/articles/a%20b">x</a></p>',
    )
    expect(html([paragraph(internal('only-an-id'))])).toBe('<p>x</p>')
  })

  it.each([
    [related({ status: 'unresolved', url: 'https://example.org' }), 'Title'],
    [related({ status: 'suggested', url: 'https://example.org' }), 'Title'],
    [
      related({ status: 'external', url: 'https://example.org' }),
      '<a href="https://example.org">Title</a>',
    ],
    [related({ status: 'external', url: 'javascript:alert(1)' }), 'Title'],
    [related({ status: 'internal', article: 'draft-id' }), 'Title'],
    [
      related({ status: 'internal', article: { slug: 'other' } as Article }),
      '<a href="/articles/other">Title</a>',
    ],
  ])('shows a related link as text until it is resolved', (link, shown) => {
    expect(html([block({ blockType: 'relatedLink', link })])).toBe(
      `<aside class="related-link">${shown}</aside>`,
    )
  })
})

describe('hostile content', () => {
  const attack = `"><script>alert(1)</script><img src=x onerror='alert(1)'>`

  it('escapes every text that people write', () => {
    const shown = html([
      paragraph(text(attack), link(`https://example.org/${attack}`, attack)),
      block({
        blockType: 'figure',
        image: image({
          url: `/file/${attack}`,
          filename: attack,
          width: 1,
          height: 1,
          caption: attack,
          alt: attack,
          credit: { line: attack } as Image['credit'],
        }),
      }),
      block({ blockType: 'figure', image: image({ alt: attack, caption: attack }) }),
      block({ blockType: 'relatedLink', link: related({ title: attack, label: attack }) }),
    ])
    expect(shown).not.toMatch(/<script|<img src=x|onerror='/)
    expect(
      shown.match(/<\w+/g)?.filter((tag) => !/^<(p|a|figure|img|figcaption|span|aside)$/.test(tag)),
    ).toEqual([])
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'https://[',
  ])('makes no link of %j', (url) => {
    expect(html([paragraph(link(url, 'x'))])).toBe('<p>x</p>')
  })

  it('keeps the text of nodes it does not know, and no more', () => {
    const unknown = { type: 'iframe', src: 'https://example.org', children: [text('inside')] }
    expect(html([unknown, block({ blockType: 'embed', html: '<script>' })])).toBe('inside')
  })

  it.each([
    [
      'a type named like a property of every object',
      [{ type: 'constructor' }, { type: '__proto__' }],
    ],
    ['nodes that are none', [null, 'text', 7, [], {}]],
    [
      'children that are none',
      [
        { type: 'paragraph', children: 'x' },
        { type: 'text', text: null },
      ],
    ],
    ['fields that are none', [{ type: 'block' }, { type: 'link', fields: null, children: [] }]],
  ])('survives %s', (_name, children) => {
    expect(html(children)).toBe('')
  })
})
