import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openNinjs } from '../../src/engine/formats/ninjs'

const open = async (source: string) => openNinjs(new TextEncoder().encode(source))
const openItem = (item: object) => open(JSON.stringify(item, null, 2))

async function kindsOf(item: object) {
  const { document, problem } = await openItem(item)
  if (problem) throw new Error(problem.message)
  return document.blocks.map(({ kind, text }) => [kind ?? '–', text])
}

describe('ninjs', () => {
  test('says its headline once, where the text repeats it', async () => {
    const item = { uri: 'a:b', headline: 'Trees!', body_text: 'Trees\n\nThey grow.' }
    expect(await kindsOf(item)).toEqual([
      ['title', 'Trees!'],
      ['–', 'They grow.'],
    ])
  })

  test('is read as HTML where it has that, whatever comes first', async () => {
    const bodies = [
      { role: 'plain', contenttype: 'text/plain', value: 'They grow.' },
      {
        role: 'web',
        contenttype: 'text/html',
        value: '<h2>How</h2><blockquote>Slowly</blockquote>',
      },
    ]
    expect(await kindsOf({ uri: 'a:b', headlines: [{ value: 'Trees' }], bodies })).toEqual([
      ['title', 'Trees'],
      ['heading', 'How'],
      ['quote', 'Slowly'],
    ])
  })

  test('has no standfirst where the description is only the beginning of the text', async () => {
    const item = {
      uri: 'a:b',
      headline: 'T',
      description_text: 'They grow',
      body_text: 'They grow slowly.',
    }
    expect((await kindsOf(item)).map(([kind]) => kind)).not.toContain('standfirst')
  })

  test('that is a picture is a figure', async () => {
    const item = {
      uri: 'a:b',
      type: 'picture',
      by: 'Jane Doe',
      copyrightHolder: 'Agency',
      headlines: [{ value: 'A tree' }],
      descriptions: [{ role: 'caption', value: 'It stands in Lund.' }],
    }
    expect(await kindsOf(item)).toEqual([
      ['title', 'A tree'],
      ['image-caption', 'It stands in Lund.'],
      ['image-credit', 'Jane Doe/Agency'],
    ])
  })

  test('says in origin where in the file a block stands', async () => {
    const { document } = await open('{\n  "uri": "a:b",\n\n  "headline":\n    "Trees"\n}')
    expect(document?.blocks[0]?.origin).toEqual([5, 5])
  })

  test('gives a picture of the text what it lacks there, and comes below it otherwise', async () => {
    const picture = (value: string) => ({
      type: 'picture',
      by: 'Jane Doe',
      descriptions: [{ role: 'caption', value }],
    })
    const item = {
      uri: 'a:b',
      bodies: [
        {
          contentType: 'text/html',
          value: '<figure><img alt="Oak"><figcaption>An oak.</figcaption></figure><h2>How</h2>',
        },
      ],
      associations: [picture('An oak.'), picture('An elm.')],
    }
    expect(await kindsOf(item)).toEqual([
      ['image-alt', 'Oak'],
      ['image-caption', 'An oak.'],
      ['image-credit', 'Jane Doe'],
      ['heading', 'How'],
      ['image-caption', 'An elm.'],
      ['image-credit', 'Jane Doe'],
    ])
  })

  test('comes to an end with many associations', async () => {
    const associations = Array.from({ length: 50_000 }, (_, i) => ({
      uri: `a:${i}`,
      type: i % 2 ? 'picture' : 'text',
      headlines: [{ value: `Tree ${i}` }],
    }))
    const { document } = await openItem({ uri: 'a:b', headline: 'T', associations })
    expect(document?.blocks).toHaveLength(50_001)
  })

  test('names property and line of what has the wrong type', async () => {
    const source = '{\n"uri": "a:b",\n"headlines": [\n{ "value": "One" },\n{ "value": 2 }\n]\n}'
    expect((await open(source)).problem).toEqual({
      code: 'not-ninjs',
      message: 'Line 5: “headlines[1].value” must be a string, but is a number.',
      lines: [5, 5],
    })
    expect((await openItem({ uri: 'a', headline: ['T'] })).problem?.message).toBe(
      'Line 3: “headline” must be a string, but is an array.',
    )
    const associations = { main: { type: 'picture', renditions: {}, headline: {} } }
    expect((await openItem({ uri: 'a', associations })).problem?.message).toMatch(
      /“associations\.main\.headline” must be a string, but is an object\.$/,
    )
  })
})

describe('an item of our own', () => {
  const own = (more: object) =>
    openItem({
      uri: 'a:b',
      profile: 'slugline-1',
      headlines: [{ role: 'main', value: 'Trees' }],
      bodies: [{ role: 'main', contentType: 'text/html', value: '<p>They grow.</p>' }],
      ...more,
    })

  test.each([
    ['people', { name: 'Ada' }, 'must be an array, but is an object'],
    ['associations', 'x', 'must be an array, but is a string'],
  ])('names what has the wrong type: %s', async (name, value, message) => {
    const { problem } = await own({ [name]: value })
    expect(problem?.code).toBe('not-ninjs')
    expect(problem?.message).toContain(`“${name}” ${message}`)
  })

  test('has a correction without a date where its date is none', async () => {
    const day = '2026-11-20T12:00:00.000Z'
    const edNote = `correction 2026-13-45T00:00:00Z: One.\ncorrection ${day}: Two.\nclarification: Three.`
    const { document } = await own({ edNote })
    expect(document?.stated?.corrections).toEqual([
      { type: 'correction', date: null, text: 'One.' },
      { type: 'correction', date: day, text: 'Two.' },
      { type: 'clarification', date: null, text: 'Three.' },
    ])
  })

  test.each([
    [undefined, 'javascript:alert(1)', null, 'javascript:alert(1)'],
    ['Once only.', 'see contract', null, 'Once only.\nsee contract'],
    ['Once only.', 'https://licence.example', 'https://licence.example', 'Once only.'],
  ])(
    'has usage terms “%s” with a licence “%s”: no address is lost, and none is made of what is none',
    async (usageTerms, linkedRights, licenseUrl, terms) => {
      const picture = { name: 'p', type: 'picture', usageTerms, rightsInfo: { linkedRights } }
      const { document } = await own({ associations: [picture] })
      expect(document?.stated?.pictures).toMatchObject([{ licenseUrl, usageTerms: terms }])
    },
  )

  test('is read where its text has an element that ours has not, whatever it is called', async () => {
    const bodies = [
      { contentType: 'text/html', value: '<p>They <constructor>grow</constructor>.</p>' },
    ]
    const { document } = await own({ bodies })
    expect(document).toBeDefined()
    expect(document?.stated).toBeUndefined()
  })
})

describe('JSON that is no ninjs', () => {
  test.each([
    ['a list', '[1, 2]', /it is an array, not an object/],
    ['a word', '"ninjs"', /it is a string, not an object/],
    ['without uri', '{"headline": "T"}', /it has no “uri”/],
    ['without text', '{"uri": "a:b", "name": "x"}', /it has no headline, body/],
  ])('%s says so', async (_, source, message) => {
    const { problem } = await open(source)
    expect(problem?.code).toBe('not-ninjs')
    expect(problem?.message).toMatch(message)
  })

  test.each([
    ['a missing comma', '{\n"uri": "a"\n"headline": "T"\n}', 3],
    ['a missing value', '{\n"uri":\n}', 3],
    ['a comma too many', '{\n"uri": "a",\n}', 3],
    ['a missing brace', '{\n"uri": "a"', 2],
    ['a comment', '{\n// no\n"uri": "a"}', 2],
    ['nothing of JSON', 'Text', 1],
  ])('%s is a problem with its line', async (_, source, line) => {
    const { problem } = await open(source)
    expect(problem?.code).toBe('not-json')
    expect(problem?.lines).toEqual([line, line])
    expect(problem?.message).toMatch(new RegExp(`^Line ${line}: this is not JSON \\([a-z]`))
  })

  test.each(['[', '{"a":'])('nested without end (%s) is a problem', async (opening) => {
    expect((await open(opening.repeat(100_000))).problem?.code).toBe('not-json')
  })

  test('any JSON is a document or a problem, never an exception', async () => {
    const key = fc.constantFrom(
      'uri',
      'type',
      'headline',
      'headlines',
      'bodies',
      'associations',
      'value',
      'by',
      'body_xhtml',
      'descriptions',
      '__proto__',
    )
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('picture', '<p>a</p>', 'text', 'https://a.example/'),
        fc.string(),
        fc.integer(),
        fc.constant(null),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(key, tie('any'), { maxKeys: 5 }),
      ),
    })).any
    await fc.assert(
      fc.asyncProperty(fc.dictionary(key, value), async (item) => {
        const { document, problem } = await openItem({ uri: 'a:b', headline: 'T', ...item })
        expect((document === undefined) !== (problem === undefined)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
