import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import type { Opened } from '../format'
import { readFragment } from '../html/fragment'
import { layOut } from '../lay-out'
import { isTooDeep } from './is-too-deep'
import { notDocx } from './not-docx'
import { unpack } from './unpack'

/** What the styles of Word and LibreOffice for the parts of an article stand for, besides headings and lists. */
const styleMap = [
  "p[style-name='Title'] => h1.p-name:fresh",
  "p[style-name='Subtitle'] => p.p-summary:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Illustration'] => p.caption:fresh",
  "p[style-name='Figure'] => p.caption:fresh",
]

/** Pictures give their alternative text only; their files are not even unpacked. */
const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }))

/**
 * Documents of Word and LibreOffice, by mammoth. The text is what the document says, a block a paragraph; docx has
 * no lines to point to. Left out are headers and footers of pages, comments, and what was deleted in tracked changes.
 */
export async function openDocx(bytes: Uint8Array): Promise<Opened> {
  if (isOldOffice(bytes)) {
    return { problem: notDocx('it is protected by a password, or of a Word before 2007') }
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    return { problem: notDocx('it is no zip archive') }
  }
  const { parts, problem } = unpack(bytes)
  if (problem) return { problem }
  if (Object.values(parts).some(isTooDeep)) {
    return { problem: notDocx('its elements are nested without end') }
  }
  const html = await toHtml(parts)
  if (html === null) return { problem: notDocx('its parts are damaged or missing') }
  const fragment = readFragment(html, () => undefined)
  if (fragment.problem) return { problem: fragment.problem }
  const document = layOut(fragment.blocks)
  return document.blocks.length > 0 ? { document } : { problem: noText }
}

/** @returns null for what mammoth cannot make sense of: it rejects then, with errors of all kinds */
function toHtml(parts: Record<string, Uint8Array>): Promise<string | null> {
  // mammoth takes the one in Node, and the other in a browser.
  const arrayBuffer = zipSync(parts, { level: 0 }).buffer as ArrayBuffer
  const file = { buffer: Buffer.from(arrayBuffer), arrayBuffer }
  return mammoth.convertToHtml(file, { styleMap, convertImage }).then(
    ({ value }) => value,
    () => null,
  )
}

/** The container of old Office files, in which those with a password are wrapped. */
const isOldOffice = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte)

const noText = {
  code: 'empty',
  message: 'The document has no text. Give it some.',
  lines: [1, 1] as const,
}
