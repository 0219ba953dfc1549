import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openDocx } from '../../src/engine/formats/docx'
import { docxOf, wordDocument, wordParagraph } from '../helpers/docx'

const part = 'word/document.xml'
const open = async (bytes: Uint8Array) => openDocx(bytes)
const openText = (paragraphs: string) => open(docxOf({ [part]: wordDocument(paragraphs) }))

describe('docx', () => {
  test('is read a block a paragraph, without lines of a file', async () => {
    const { document } = await openText(wordParagraph('One') + wordParagraph('Two &amp; three'))
    expect(document).toEqual({
      text: 'One\n\nTwo & three',
      blocks: [
        { text: 'One', lines: [1, 1] },
        { text: 'Two & three', lines: [3, 3] },
      ],
    })
  })

  test('has no text that was deleted in a tracked change', async () => {
    const { document } = await openText(
      '<w:p><w:r><w:t>kept</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>',
    )
    expect(document?.text).toBe('kept')
  })

  test('without text is a problem', async () => {
    expect((await openText('<w:p/>')).problem?.code).toBe('empty')
  })
})

describe('what is no docx', () => {
  const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)

  test.each([
    ['plain text', strToU8('Text'), /it is no zip archive/],
    ['nothing', new Uint8Array(), /it is no zip archive/],
    ['a document with a password', old, /protected by a password/],
    ['another archive', zipSync({ 'a.txt': strToU8('a') }), /damaged or missing/],
    ['broken XML', docxOf({ [part]: '<w:document><w:body><w:p>' }), /damaged or missing/],
  ])('%s is a problem that says what to do', async (_, bytes, message) => {
    const { problem } = await open(bytes)
    expect(problem?.code).toBe('not-docx')
    expect(problem?.message).toMatch(message)
    expect(problem?.message).toMatch(/save it as \.docx\.$/)
  })

  test('a document cut off anywhere is a problem, and no exception', async () => {
    const whole = docxOf({ [part]: wordDocument(wordParagraph('One')) })
    for (let length = 0; length < whole.length; length += 7) {
      const { document, problem } = await open(whole.subarray(0, length))
      // The directory at the end only repeats what stands before it.
      expect(problem?.code ?? document?.text).toMatch(/^(?:not-docx|One)$/)
    }
  })

  test('a document with any byte changed is read or a problem, and no exception', async () => {
    const whole = docxOf({ [part]: wordDocument(wordParagraph('One')) })
    for (let at = 0; at < whole.length; at += 5) {
      const changed = Uint8Array.from(whole)
      changed[at] = (changed[at] ?? 0) ^ 0xff
      const { document, problem } = await open(changed)
      expect(document ?? problem).toBeDefined()
    }
  })

  test('a bomb is refused, whatever its size says', async () => {
    const bomb = docxOf({ [part]: wordDocument(' '.repeat(60_000_000)) })
    expect(bomb.length).toBeLessThan(100_000)
    const { problem } = await open(bomb)
    expect(problem?.code).toBe('too-large')
  })

  test('entities that call each other come to nothing', async () => {
    const entities = `<!DOCTYPE w:document [<!ENTITY a "${'ha'.repeat(50)}">${[...'bcdefghi'].map((name, i) => `<!ENTITY ${name} "${`&${'abcdefgh'[i]};`.repeat(50)}">`).join('')}]>`
    const xml = wordDocument(wordParagraph('&i;')).replace('?>', `?>${entities}`)
    const { document } = await open(docxOf({ [part]: xml }))
    expect(document?.text.length ?? 0).toBeLessThan(1_000)
  })

  test('elements without end are a problem', async () => {
    const { problem } = await openText('<w:p>'.repeat(100_000))
    expect(problem?.message).toMatch(/nested without end/)
  })
})
