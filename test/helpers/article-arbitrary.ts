import fc from 'fast-check'
import { cleanText } from '../../src/outputs/clean-text'
import type { Agency, Article, Credit, Image, Person, RelatedLink } from '../../src/payload-types'

/** What attacks, breaks out of or confuses a notation. */
export const hostile = [
  '</script><script>alert(1)</script>',
  ']]><x/>',
  '<!-- & &amp; &lt; -->',
  `"quoted' \\ \`\${1}`,
  'con\u0000trol\u0008 \u000b',
  'half \ud800 of a pair, and \udc00',
  '\u202eright to left\u202c',
  'line\u2028and paragraph\u2029',
  'javascript:alert(1)',
  '\ufffe\uffff',
  '{{constructor}} %s ${jndi:x}',
]

/** Text as somebody may have written or pasted it. */
const text = fc
  .oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }))
  .map((value) => `w ${value} w`)
const several = fc.oneof(
  text,
  fc.tuple(text, text).map((lines) => lines.join('\n')),
)

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const isoDate = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())

/** Names, titles and lines are recognised by their letters; each of a list is another one, and stands on one line. */
const named = (kind: string) =>
  fc
    .tuple(fc.nat(5), fc.constantFrom(...hostile))
    .map(([n, word]) => `${kind} ${'abcdef'[n]} ${cleanText(word).slice(0, 20)} z`)
    .map((name) => name.replace(/[\s;]+/g, ' '))
const idOf = (kind: string, name: string) => `${kind}-${Buffer.from(name).toString('hex')}`

const person = named('Person').map((name) => ({ id: idOf('p', name), name }) as Person)
/** One line is taken apart in one way. */
const credit = named('Credit').map((line): Credit => {
  const parts = line.length % 2 ? [] : [`Agency of ${line}`]
  return {
    id: idOf('c', line),
    line,
    agencies: parts.map((name) => ({ id: idOf('a', name), name }) as Agency),
    photographer:
      line.length % 3 ? ({ id: idOf('p', line), name: `Person of ${line}` } as Person) : null,
  } as Credit
})

const image = fc
  .record({
    alt: optional(text),
    caption: optional(several),
    credit: optional(credit),
    personsShown: fc.uniqueArray(person, { maxLength: 2, selector: ({ id }) => id }),
    copyrightNotice: optional(text),
    usageTerms: optional(text),
    licenseUrl: fc.constantFrom(null, 'https://licences.example/by'),
    dateCreated: optional(isoDate),
  })
  .map((fields) => ({ id: idOf('i', JSON.stringify(fields)), ...fields }) as Image)

const related = fc
  .record({
    title: named('Story'),
    label: optional(fc.constantFrom('See also', 'Lesen Sie auch')),
    url: fc.constantFrom(
      null,
      'https://elsewhere.example/a?b=1&c=2',
      'https://elsewhere.example/x',
    ),
  })
  .map(
    ({ url, ...fields }) =>
      ({
        id: idOf('l', fields.title + url),
        ...fields,
        url,
        status: url ? 'external' : 'unresolved',
      }) as RelatedLink,
  )

const leaf = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('text'), text, format: fc.nat(127) }) },
  { weight: 1, arbitrary: fc.constant({ type: 'linebreak' }) },
)
const inline = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: leaf },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('link'),
        fields: fc
          .constantFrom(
            'https://a.example/?q="<x>"',
            'mailto:desk@a.example',
            '/articles/other',
            'javascript:x',
          )
          .map((url) => ({ linkType: 'custom', url })),
        children: fc.array(leaf, { minLength: 1, maxLength: 2 }),
      }),
    },
  ),
  { maxLength: 3 },
)
const list = fc.letrec((tie) => ({
  list: fc.record({
    type: fc.constant('list'),
    tag: fc.constantFrom('ul', 'ol'),
    children: fc.array(tie('item'), { maxLength: 3 }),
  }),
  item: fc.record({
    type: fc.constant('listitem'),
    children: fc.oneof({ maxDepth: 2 }, inline, fc.array(tie('list'), { maxLength: 1 })),
  }),
})).list

const node = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ type: fc.constantFrom('paragraph', 'quote'), children: inline }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('heading'),
      tag: fc.constantFrom('h2', 'h3', 'h4'),
      children: inline,
    }),
  },
  { weight: 1, arbitrary: list },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('block'),
      fields: fc.record({
        blockType: fc.constant('figure'),
        image,
        caption: optional(several),
        alt: optional(text),
        decorative: fc.boolean(),
        hideCaption: fc.boolean(),
      }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('block'),
      fields: fc.record({ blockType: fc.constant('relatedLink'), link: related }),
    }),
  },
)

const row = <T extends Record<string, unknown>>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.uniqueArray(fc.record({ person, ...fields }), {
    maxLength: 3,
    selector: ({ person }) => (person as Person).name.slice(0, 8),
  })

/** What somebody did for an article, and as whom: several things, maybe. */
const roles = fc.uniqueArray(
  fc.record({
    role: fc.constantFrom('author', 'reporter', 'editor', 'translator'),
    creditAs: optional(text),
  }),
  { minLength: 1, maxLength: 2, selector: ({ role }) => role },
)

/** An article as the outputs read it, of any content that editors may give it; two people have different names. */
export const article = fc
  .record({
    headline: text,
    kicker: optional(text),
    standfirst: optional(several),
    language: fc.constantFrom('en', 'de', 'ar'),
    body: fc.option(
      fc.array(node, { maxLength: 6 }).map((children) => ({ root: { children } })),
      { nil: null },
    ),
    heroImage: optional(image),
    contributors: row({ roles }).map((people) =>
      people.flatMap(({ person, roles = [] }) => roles.map((role) => ({ person, ...role }))),
    ),
    byline: optional(text),
    people: row({ relation: fc.constantFrom('mentioned', 'quoted'), roleAsStated: optional(text) }),
    relatedLinks: fc.array(related, { maxLength: 2 }),
    dateline: fc.record({ place: optional(text), date: optional(isoDate) }),
    section: optional(text),
    keywords: fc.array(text, { maxLength: 2 }),
    corrections: fc.uniqueArray(
      fc.record({
        type: optional(fc.constantFrom('correction', 'clarification', 'retraction')),
        text: optional(several),
        date: optional(isoDate),
      }),
      { maxLength: 3, selector: ({ type, text }) => `${type ?? 'correction'} ${text ?? ''}` },
    ),
    firstPublishedAt: optional(isoDate),
    publishedAt: optional(isoDate),
  })
  .map((fields) => ({ id: 'b'.repeat(24), slug: 'a-story', ...fields }) as unknown as Article)
