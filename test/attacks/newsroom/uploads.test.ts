import { readdirSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { httpNewsroom, type HttpNewsroom } from '../../helpers/http-newsroom'
import { tell } from '../../helpers/tell'

let room: HttpNewsroom
let jpeg: Buffer
let png: Buffer
let gif: Buffer

const SIDE = 64
const picture = () =>
  sharp({ create: { width: SIDE, height: SIDE, channels: 3, background: '#468' } })
const script = '<script>alert(1)</script>'
const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${script}</svg>`

beforeAll(async () => {
  room = await httpNewsroom()
  jpeg = await picture().jpeg().toBuffer()
  png = await picture().png().toBuffer()
  gif = await picture().gif().toBuffer()
})

afterAll(() => room.close())

async function upload(data: Buffer | string, name: string, type: string) {
  const form = new FormData()
  form.set(
    'file',
    new File([new Uint8Array(Buffer.from(data as string, 'latin1'))], name, { type }),
  )
  form.set('_payload', '{"alt":"A harbour"}')
  const answer = await room.ask('editor', 'POST', '/api/images', { body: form })
  return { ...answer, doc: (answer.text.startsWith('{') ? JSON.parse(answer.text) : {}).doc }
}

const stored = (): string[] => {
  try {
    return readdirSync(path.join(String(process.env.DATA_DIR), 'media')).sort()
  } catch {
    return []
  }
}

const latin = (...parts: (Buffer | string)[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)),
  )

/** A segment of a JPEG behind its first two bytes: a comment, or metadata. */
const withSegment = (marker: number, text: string) => {
  const size = Buffer.alloc(2)
  size.writeUInt16BE(text.length + 2)
  return latin(jpeg.subarray(0, 2), Buffer.from([0xff, marker]), size, text, jpeg.subarray(2))
}

/** A GIF that says of itself how large it is, and has so many frames of that size. */
const hugeGif = (width: number, height: number, frames = 1) => {
  const head = Buffer.from('GIF89a\0\0\0\0\x80\0\0\0\0\0\xff\xff\xff', 'latin1')
  head.writeUInt16LE(width, 6)
  head.writeUInt16LE(height, 8)
  const frame = Buffer.from(
    '\x21\xf9\x04\0\x0a\0\0\0\x2c\0\0\0\0\0\0\0\0\0\x02\x02\x44\x01\0',
    'latin1',
  )
  frame.writeUInt16LE(width, 13)
  frame.writeUInt16LE(height, 15)
  return latin(head, ...Array.from({ length: frames }, () => frame), ';')
}

/** A PNG whose head claims another size. */
const hugePng = (width: number, height: number) => {
  const claimed = Buffer.from(png)
  claimed.writeUInt32BE(width, 16)
  claimed.writeUInt32BE(height, 20)
  return claimed
}

const archive = () => Buffer.from(zipSync({ 'META-INF/MANIFEST.MF': new Uint8Array(8) }))

describe('what is no picture, or not only one', () => {
  const refused = (): [what: string, data: Buffer | string, name: string, type: string][] => [
    ['SVG', svg, 'a.svg', 'image/svg+xml'],
    ['SVG as a PNG', svg, 'a.png', 'image/png'],
    ['SVG with a head', `<?xml version="1.0"?><!DOCTYPE svg>${svg}`, 'a.jpg', 'image/jpeg'],
    ['SVG behind a comment', `<!-- ${'x'.repeat(5000)} -->${svg}`, 'a.webp', 'image/webp'],
    ['SVG behind a byte order mark', `\xef\xbb\xbf${svg}`, 'a.gif', 'image/gif'],
    ['SVG in gzip', '\x1f\x8b\x08\0\0\0\0\0\0\x03', 'a.svgz', 'image/svg+xml'],
    ['HTML', `<!doctype html>${script}`, 'a.html', 'text/html'],
    ['HTML as a JPEG', `<!doctype html>${script}`, 'a.jpg', 'image/jpeg'],
    ['HTML with a picture’s type', script, 'a.html', 'image/png'],
    ['HTML that begins like a GIF', `GIF89a=1;/*${script}*/`, 'a.gif', 'image/gif'],
    ['a script that begins like a GIF', 'GIF89a=alert(1);', 'a.gif', 'image/gif'],
    [
      'HTML that begins like a JPEG',
      latin('\xff\xd8\xff\xe0', `<html>${script}`),
      'a.jpg',
      'image/jpeg',
    ],
    ['HTML that begins like a PNG', latin(png.subarray(0, 33), script), 'a.png', 'image/png'],
    ['HTML that begins like a WebP', `RIFF\x24\0\0\0WEBPVP8 ${script}`, 'a.webp', 'image/webp'],
    [
      'HTML that begins like an AVIF',
      `\0\0\0\x1cftypavif\0\0\0\0avifmif1${script}`,
      'a.avif',
      'image/avif',
    ],
    ['JavaScript', 'alert(1)', 'a.js', 'text/javascript'],
    ['JavaScript as a PNG', 'alert(1)', 'a.png', 'image/png'],
    ['PHP', '<?php system($_GET["c"]);', 'a.php', 'application/x-php'],
    ['PDF as a GIF', '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'a.gif', 'image/gif'],
    ['XML', '<?xml version="1.0"?><x/>', 'a.xml', 'image/png'],
    ['XHTML', '<html xmlns="http://www.w3.org/1999/xhtml"/>', 'a.xhtml', 'image/png'],
    ['a ZIP', archive(), 'a.zip', 'image/png'],
    ['a ZIP as a JPEG', archive(), 'a.jpg', 'image/jpeg'],
    ['an MP4', '\0\0\0\x20ftypisom\0\0\x02\0isomiso2mp41', 'a.mp4', 'image/avif'],
    ['a TIFF', 'II*\0\x08\0\0\0\0\0\0\0\0\0', 'a.tiff', 'image/png'],
    [
      'a BMP',
      'BM\x1e\0\0\0\0\0\0\0\x1a\0\0\0\x0c\0\0\0\x01\0\x01\0\x01\0\x18\0\0\0\xff\0',
      'a.bmp',
      'image/png',
    ],
    ['an icon', '\0\0\x01\0\x01\0\x01\x01\0\0\x01\0\x18\0', 'a.ico', 'image/png'],
    ['nothing', '', 'a.png', 'image/png'],
    ['a null byte', '\0', 'a.png', 'image/png'],
    ['a JPEG that ends after its head', jpeg.subarray(0, 20), 'a.jpg', 'image/jpeg'],
    ['a PNG that ends after its head', png.subarray(0, 33), 'a.png', 'image/png'],
    ['a JPEG with an archive behind it (GIFAR)', latin(jpeg, archive()), 'a.jpg', 'image/jpeg'],
    ['a GIF with an archive behind it (GIFAR)', latin(gif, archive()), 'a.gif', 'image/gif'],
    ['a PNG with an archive behind it', latin(png, archive()), 'a.png', 'image/png'],
    ['a JPEG with a page behind it', latin(jpeg, `<html><body>${script}`), 'a.jpg', 'image/jpeg'],
    ['a PNG with a page behind it', latin(png, `<HTML>${script}`), 'a.png', 'image/png'],
    ['a GIF with PHP behind it', latin(gif, '<?php phpinfo();'), 'a.gif', 'image/gif'],
    [
      'a JPEG with a script as its comment',
      withSegment(0xfe, `<html>${script}<!--`),
      'a.jpg',
      'image/jpeg',
    ],
    [
      'a JPEG with PHP as its metadata',
      withSegment(0xe1, 'Exif\0\0<?php system(1); ?>'),
      'a.jpg',
      'image/jpeg',
    ],
    ['a JPEG with a PDF in its head', withSegment(0xfe, '%PDF-1.4 1 0 obj'), 'a.jpg', 'image/jpeg'],
    [
      'a JPEG with a shell script in it',
      withSegment(0xfe, '\n#!/bin/sh\nrm -rf x\n'),
      'a.jpg',
      'image/jpeg',
    ],
    ['a GIF of 65 535 × 65 535', hugeGif(65_535, 65_535), 'a.gif', 'image/gif'],
    ['a GIF of 60 frames', hugeGif(2000, 2000, 60), 'a.gif', 'image/gif'],
    ['a PNG that says 30 000 × 30 000', hugePng(30_000, 30_000), 'a.png', 'image/png'],
    ['a PNG that says 2 147 483 647 × 1', hugePng(2_147_483_647, 1), 'a.png', 'image/png'],
    ['a PNG without any width', hugePng(0, 0), 'a.png', 'image/png'],
  ]

  it('is refused, and leaves nothing behind', async () => {
    const files = stored()
    const before = (await room.payload.count({ collection: 'images' })).totalDocs
    const through: string[] = []
    for (const [what, data, name, type] of refused()) {
      const { status, text } = await upload(data, name, type)
      if (status !== 400) through.push(`${what}: ${status} ${text.slice(0, 200)}`)
    }
    expect(through).toEqual([])
    expect(stored()).toEqual(files)
    expect((await room.payload.count({ collection: 'images' })).totalDocs).toBe(before)
    tell(`uploads: ${refused().length} files, 0 through`)
  })

  it('is refused in place of a picture that is there, which stays', async () => {
    const { doc } = await upload(jpeg, 'kept.jpg', 'image/jpeg')
    const files = stored()
    for (const [what, data, name, type] of refused().slice(0, 8)) {
      const form = new FormData()
      form.set(
        'file',
        new File([new Uint8Array(Buffer.from(data as string, 'latin1'))], name, { type }),
      )
      const { status } = await room.ask('editor', 'PATCH', `/api/images/${doc.id}`, { body: form })
      expect(status, what).toBe(400)
    }
    expect(stored()).toEqual(files)
  })
})

describe('a name', () => {
  const long = 'x'.repeat(300)
  it.each([
    ['another type’s', 'page.html'],
    ['two endings', 'page.jpg.html'],
    ['two endings, a picture’s last', 'page.php.jpg'],
    ['folders', '../../../etc/cron.d/page.jpg'],
    ['folders of Windows', '..\\..\\windows\\page.jpg'],
    ['an absolute path', '/etc/passwd.jpg'],
    ['folders in percent signs', '..%2f..%2fpage.jpg'],
    ['letters from right to left', 'page\u202egpj.exe'],
    ['a line break', 'page\r\nSet-Cookie: a=b.jpg'],
    ['markup', '"><script>alert(1)</script>.jpg'],
    ['300 letters', `${long}.jpg`],
    ['300 letters of four bytes', `${'😀'.repeat(300)}.jpg`],
    ['no ending', 'page'],
    ['nothing but an ending', '.jpg'],
    ['the name of a device', 'con.jpg'],
    ['a hidden file’s', '.htaccess'],
    ['a shell’s', '$(id).jpg'],
    ['a stream of Windows', 'page.html:x.jpg'],
    ['a dot at its end', 'page.html.'],
    ['a space at its end', 'page.html '],
  ])('with %s is made harmless, and the picture served as what it is', async (_what, name) => {
    const { status, doc, text } = await upload(jpeg, name, 'text/html')
    expect(status, text).toBe(201)
    expect(doc.mimeType).toBe('image/jpeg')
    expect(doc.filename).toMatch(/\.jpe?g$/)
    expect(doc.filename).not.toMatch(/[\p{C}/\\<>:"|?*]/u)
    expect(Buffer.byteLength(doc.filename)).toBeLessThanOrEqual(255)
    expect(stored()).toContain(doc.filename)
    const { headers, status: served } = await room.ask('anonymous', 'GET', doc.url)
    expect(served).toBe(200)
    expect(headers.get('content-type')).toBe('image/jpeg')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self' 'nonce-/)
    expect(headers.get('content-disposition') ?? '').not.toContain('filename="page.html')
  })

  it('with a null byte is no name, and the form none', async () => {
    expect((await upload(jpeg, 'page.html\0.jpg', 'image/jpeg')).status).toBe(400)
  })

  it('leads to no other file', async () => {
    const names = [
      '..%2f..%2fpackage.json',
      '%2e%2e%2fpackage.json',
      '..%5c..%5cpackage.json',
      '%2fetc%2fpasswd',
      '%00',
      'a%00.jpg',
      'none.jpg',
      'con',
      long,
      encodeURIComponent('😀'.repeat(200)),
      'a.jpg%0d%0aSet-Cookie:%20a=b',
      '....%2f%2f....%2f%2fpackage.json',
      '..%252f..%252fpackage.json',
      '..;/package.json',
      '%c0%ae%c0%ae%2fpackage.json',
      'C:%5cwindows',
      '~root',
    ]
    for (const name of names) {
      const { status, text, headers } = await room.ask(
        'anonymous',
        'GET',
        `/api/images/file/${name}`,
      )
      expect([400, 403, 404], `${name}: ${status}`).toContain(status)
      expect(text).not.toMatch(/"dependencies"|root:|ENOENT|\/media|DATA_DIR/)
      expect(headers.get('set-cookie')).toBeNull()
    }
  })
})

describe('what a file says of itself', () => {
  it('is stored as text and runs nowhere', async () => {
    const Artist = '"><img src=x onerror=alert(1)>'
    const data = await picture()
      .withExif({ IFD0: { Artist, ImageDescription: 'javascript:alert(1)' } })
      .jpeg()
      .toBuffer()
    const { status, doc } = await upload(data, 'exif.jpg', 'image/jpeg')
    expect(status).toBe(201)
    expect([doc.caption, doc.credit.line]).toEqual(['javascript:alert(1)', Artist])
  })

  it('gives it no address that could run', async () => {
    const xmp =
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmpRights:WebStatement="javascript:alert(1)"/></rdf:RDF></x:xmpmeta>'
    const data = await picture().withXmp(xmp).jpeg().toBuffer()
    const { status, doc } = await upload(data, 'xmp.jpg', 'image/jpeg')
    expect(status).toBe(201)
    expect(doc.licenseUrl ?? null).toBeNull()
  })
})
