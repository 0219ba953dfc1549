import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { docxOf, wordDocument, wordParagraph } from '../../helpers/docx'
import { httpNewsroom, type HttpNewsroom } from '../../helpers/http-newsroom'
import { tell } from '../../helpers/tell'

let room: HttpNewsroom
beforeAll(async () => {
  room = await httpNewsroom()
  // The first import has MongoDB make the indexes of the spool: before 4.4 a transaction that meets that is aborted.
  const form = new FormData()
  form.set('file', new File(['Headline\n\nText of it.'], 'first.txt'))
  await room.ask('service', 'POST', '/api/imports', { body: form })
})
afterAll(() => room.close())

const SECRET = 'root:x:0'

/** Sends a file to be read, and nothing to be written. */
async function preview(name: string, data: Uint8Array | string) {
  const form = new FormData()
  form.set('file', new File([data as BlobPart], name))
  return room.ask('service', 'POST', '/api/imports/preview', { body: form })
}

const entity = (system: string) =>
  `<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY x SYSTEM "${system}">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>A headline &x;</w:t></w:r></w:p></w:body></w:document>`

const laughs = `<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY a "ha">${Array.from({ length: 12 }, (_, n) => `<!ENTITY ${'bcdefghijklm'[n]} "${`&${'abcdefghijkl'[n]};`.repeat(10)}">`).join('')}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&m;</w:t></w:r></w:p></w:body></w:document>`

const story = wordDocument(
  wordParagraph('The harbour opens') + wordParagraph('It opened on Monday, the mayor said.'),
)

/** Small, and large once it is unpacked or read; or made to be read wrongly. */
const files: [what: string, name: string, make: () => Uint8Array | string][] = [
  [
    'a docx that unfolds to 15 MB',
    'bomb.docx',
    () => docxOf({ 'word/document.xml': story + ' '.repeat(15_000_000) }),
  ],
  [
    'a docx with a large part that nobody reads',
    'part.docx',
    () => docxOf({ 'word/document.xml': story, 'word/media/x.xml': '0'.repeat(10_000_000) }),
  ],
  [
    'a docx within a docx',
    'nested.docx',
    () => zipSync({ 'word/document.xml': docxOf({ 'word/document.xml': story }) }),
  ],
  [
    'a docx that leaves its folder',
    'slip.docx',
    () =>
      docxOf({
        'word/document.xml': story,
        '../../../etc/cron.d/x': SECRET,
        '/etc/passwd': SECRET,
      }),
  ],
  [
    'an entity from a file',
    'xxe.docx',
    () => docxOf({ 'word/document.xml': entity('file:///etc/passwd') }),
  ],
  [
    'an entity from a network',
    'ssrf.docx',
    () => docxOf({ 'word/document.xml': entity(`${room.url}/healthz`) }),
  ],
  ['a billion laughs', 'laughs.docx', () => docxOf({ 'word/document.xml': laughs })],
  ['no archive', 'text.docx', () => 'PK\u0003\u0004 and nothing else'],
  ['an archive without a document', 'empty.docx', () => zipSync({ x: new Uint8Array(1) })],
  [
    '10 000 elements in one another',
    'deep.html',
    () => `<article><h1>Headline</h1>${'<div>'.repeat(10_000)}text`,
  ],
  [
    '10 000 lists in one another',
    'lists.html',
    () => `<h1>Headline</h1>${'<ul><li>'.repeat(10_000)}x`,
  ],
  [
    '10 000 attributes',
    'attributes.html',
    () => `<h1 ${Array.from({ length: 10_000 }, (_, n) => `a${n}=1`).join(' ')}>Headline</h1>`,
  ],
  ['elements that never end', 'open.html', () => '<'.repeat(100_000)],
  ['entities of HTML', 'entities.html', () => `<h1>${'&nGt;'.repeat(20_000)}</h1>`],
  ['10 000 quotes in one another', 'deep.md', () => `# Headline\n\n${'> '.repeat(10_000)}text`],
  ['10 000 brackets', 'links.md', () => `# Headline\n\n${'['.repeat(10_000)}`],
  ['10 000 stars', 'stars.md', () => `# Headline\n\n${'*a **a '.repeat(10_000)}`],
  ['10 000 arrays in one another', 'deep.json', () => '['.repeat(10_000)],
  [
    'an item of news that is none',
    'proto.json',
    () =>
      '{"uri":"x","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"headlines":[{"value":"x"}]}',
  ],
  [
    'lines of NDJSON that are none',
    'x.ndjson',
    () => '{"text":1}\n[]\nnull\n{"__proto__":{"polluted":1}}\n',
  ],
  ['one line of 200 000 letters', 'line.txt', () => 'a'.repeat(200_000)],
  ['one line of 200 000 spaces', 'spaces.txt', () => `a${' '.repeat(200_000)}b`],
  ['200 000 quotation marks', 'quotes.txt', () => 'Headline\n\n' + '“'.repeat(200_000)],
  ['200 000 slashes', 'slashes.txt', () => 'Headline\n\n' + 'Photo: a/'.repeat(10_000)],
  ['200 000 dots', 'dots.txt', () => 'Headline\n\n' + 'A. '.repeat(60_000)],
  ['null bytes', 'null.txt', () => 'Headline\0\n\nText\0 of it'],
  ['half of a pair of UTF-16', 'half.txt', () => 'Headline \ud800\n\nText'],
  [
    'bytes that are no text',
    'bytes.txt',
    () => Uint8Array.from({ length: 10_000 }, (_, n) => (n * 7919) % 256),
  ],
]

describe('a document that was made to hurt', () => {
  it.each(files)(
    'is read, or refused in words: %s',
    async (_what, name, make) => {
      const { status, text } = await preview(name, make())
      expect([200, 400, 413, 422], text.slice(0, 300)).toContain(status)
      expect(text).not.toMatch(/root:x:0|node_modules|\/src\/|"stack"/)
      expect(text).not.toContain('hahaha')
    },
    30_000,
  )

  it('does not stop the server, or change it', async () => {
    expect((await room.ask('anonymous', 'GET', '/healthz')).status).toBe(200)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    tell(`imports: ${files.length} documents, 0 through`)
  })
})

it('a name leads to no file, and is no address of another source', async () => {
  const names = [
    '../../etc/passwd',
    '/etc/passwd',
    '..\\..\\x.txt',
    'a\u202etxt.exe',
    '%2e%2e%2fx.txt',
    'con.txt',
    '$(id).txt',
    'x'.repeat(3000),
    '<script>.txt',
    '__proto__',
    'constructor',
  ]
  for (const filename of names) {
    const { status, text } = await room.ask('service', 'POST', '/api/imports/preview', {
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        documents: [{ filename, sourceKey: filename, text: 'Headline\n\nText of it.' }],
      }),
    })
    expect([200, 400], `${filename}: ${text.slice(0, 200)}`).toContain(status)
    expect(text).not.toContain(SECRET)
  }
})

it('a request that is malformed is refused, and imports nothing', async () => {
  const before = (await room.payload.count({ collection: 'imports' })).totalDocs
  const bodies: [type: string, body: string][] = [
    ['application/json', ''],
    ['application/json', 'null'],
    ['application/json', '[]'],
    ['application/json', '{"documents":{}}'],
    ['application/json', '{"documents":[]}'],
    ['application/json', '{"documents":[{"text":{"$gt":""}}]}'],
    ['application/json', '{"documents":[{"text":"x","overrideAccess":true}]}'],
    ['application/json', '{"documents":[{"text":"x"}],"user":"x"}'],
    ['application/json', '{"documents":[{"text":"x"}],"publish":"true"}'],
    ['application/json', `{"documents":${'['.repeat(50_000)}`],
    ['application/json', '{"documents":[{"text":"x","sourceKey":{"$ne":1}}]}'],
    ['multipart/form-data', 'x'],
    ['multipart/form-data; boundary=x', 'x'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nHeadline',
    ],
    ['multipart/form-data; boundary=x', '--x\r\n\r\n\r\n--x--'],
    ['text/plain', 'Headline'],
    ['application/xml', '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><x>&y;</x>'],
  ]
  for (const path of ['/api/imports', '/api/imports/preview', '/api/imports/desk'])
    for (const [type, body] of bodies) {
      const { status, text } = await room.ask('editor', 'POST', path, {
        headers: { 'Content-Type': type },
        body,
      })
      expect(
        status,
        `${path} ${type} ${body.slice(0, 60)}: ${text.slice(0, 200)}`,
      ).toBeGreaterThanOrEqual(400)
      expect(status, `${path} ${type} ${body.slice(0, 60)}: ${text.slice(0, 200)}`).toBeLessThan(
        500,
      )
    }
  expect((await room.payload.count({ collection: 'imports' })).totalDocs).toBe(before)
})
