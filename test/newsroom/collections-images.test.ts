import { readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { INDEXED_LENGTH } from '../../src/lib/indexed-length'
import type { Image } from '../../src/payload-types'
import { newsroom, type TestNewsroom } from '../helpers/payload'

let room: TestNewsroom
beforeAll(async () => {
  room = await newsroom()
})

const picture = () =>
  sharp({ create: { width: 2000, height: 1500, channels: 3, background: '#468' } })
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

async function upload(
  file: { data: Buffer | string; name: string; type: string },
  { id, fields = {} }: { id?: string; fields?: object } = {},
) {
  const form = new FormData()
  const bytes = typeof file.data === 'string' ? Buffer.from(file.data) : file.data
  form.set('file', new File([new Uint8Array(bytes)], file.name, { type: file.type }))
  form.set('_payload', JSON.stringify(fields))
  return room.rest('editor', id ? 'PATCH' : 'POST', id ? `/images/${id}` : '/images', form)
}

const jpeg = async (name = 'harbour.jpg') => ({
  data: await picture().jpeg().toBuffer(),
  name,
  type: 'image/jpeg',
})

/** A JPEG with the metadata that agencies write. */
async function withMetadata() {
  const xmp = readFileSync(path.join(import.meta.dirname, '../helpers/metadata.xmp'), 'utf8')
  const exif = { IFD0: { ImageDescription: 'From the camera', Artist: 'From the camera' } }
  const data = await picture().withXmp(xmp).withExif(exif).jpeg().toBuffer()
  return { data, name: 'agency.jpg', type: 'image/jpeg' }
}

describe('a file', () => {
  it('completes an imported image, and makes its sizes as WebP', async () => {
    const { id, fileStatus } = await room.payload.create({
      collection: 'images',
      data: { alt: 'A harbour' },
    })
    expect(fileStatus).toBe('missing')
    const file = await jpeg()
    const { status, body } = await upload(file, { id })
    expect(status).toBe(200)
    const image: Image = body.doc
    expect(image).toMatchObject({ alt: 'A harbour', fileStatus: 'present', width: 2000 })
    const { thumbnail, card, hero } = image.sizes ?? {}
    expect([thumbnail, card, hero].map((size) => [size?.width, size?.mimeType])).toEqual([
      [400, 'image/webp'],
      [800, 'image/webp'],
      [1600, 'image/webp'],
    ])
    const stored = path.join(String(process.env.DATA_DIR), 'media', String(image.filename))
    expect(readFileSync(stored).equals(file.data), 'stored as it came').toBe(true)
  })

  it.each([
    ['PNG', 'image/png', () => picture().png().toBuffer()],
    ['WebP', 'image/webp', () => picture().webp().toBuffer()],
    ['AVIF', 'image/avif', () => picture().resize(64).avif({ effort: 0 }).toBuffer()],
    ['GIF', 'image/gif', () => picture().resize(64).gif().toBuffer()],
  ])('may be a %s', async (kind, type, make) => {
    const { status, body } = await upload({
      data: await make(),
      name: `a.${kind.toLowerCase()}`,
      type,
    })
    expect(status, JSON.stringify(body)).toBe(201)
    expect(body.doc.mimeType).toBe(type)
  })

  it.each([
    ['SVG', svg, 'a.svg', 'image/svg+xml'],
    ['SVG called PNG', svg, 'a.png', 'image/png'],
    ['SVG with an XML head called JPEG', `<?xml version="1.0"?>${svg}`, 'a.jpg', 'image/jpeg'],
    ['HTML called PNG', '<!doctype html><script>alert(1)</script>', 'b.png', 'image/png'],
    ['HTML called WebP', '<html><body>hi</body></html>', 'b.webp', 'image/webp'],
    ['PDF called GIF', '%PDF-1.7\n%âãÏÓ\n', 'c.gif', 'image/gif'],
    ['text called AVIF', 'just text', 'd.avif', 'image/avif'],
    ['JPEG that ends after its head', '\u00ff\u00d8\u00ff\u00e0', 'e.jpg', 'image/jpeg'],
    ['empty file', '', 'f.png', 'image/png'],
  ])('is refused when it is an %s', async (_, text, name, type) => {
    const before = await room.payload.count({ collection: 'images' })
    const { status } = await upload({ data: Buffer.from(text, 'latin1'), name, type })
    expect(status).toBe(400)
    expect((await room.payload.count({ collection: 'images' })).totalDocs).toBe(before.totalDocs)
  })

  it('is refused above 20 MB', async () => {
    const data = Buffer.concat([(await jpeg()).data, Buffer.alloc(20_000_001)])
    const { status } = await upload({ data, name: 'large.jpg', type: 'image/jpeg' })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
  })

  it('is refused when a small file unfolds to a huge picture', async () => {
    const bomb = sharp({
      create: { width: 16_000, height: 16_000, channels: 3, background: 'white' },
      limitInputPixels: false,
    })
    const data = await bomb.png({ compressionLevel: 9 }).toBuffer()
    const { status } = await upload({ data, name: 'bomb.png', type: 'image/png' })
    expect(status).toBe(400)
  })
})

describe('metadata', () => {
  it('fills what is empty', async () => {
    const { body } = await upload(await withMetadata())
    const image: Image = body.doc
    expect(image).toMatchObject({
      alt: 'Two cranes above a harbour',
      caption: 'Cranes & ships in the harbour of Oslo',
      copyrightNotice: '© 2024 Example Pictures',
      usageTerms: 'Editorial use only',
      licenseUrl: 'https://example.org/licence',
      dateCreated: '2024-12-03T09:00:00.000Z',
      credit: { line: 'Example Pictures/Nina Holm' },
    })
  })

  it('does not replace what is there, and finds a credit that exists', async () => {
    const credit = await room.payload.create({ collection: 'credits', data: { line: 'Own line' } })
    const fields = { caption: 'By an editor', credit: credit.id }
    const { body } = await upload(await withMetadata(), { fields })
    expect(body.doc).toMatchObject({ caption: 'By an editor', credit: { line: 'Own line' } })
    expect(body.doc.alt).toBe('Two cranes above a harbour')
    await upload(await withMetadata())
    const known = await room.payload.find({
      collection: 'credits',
      where: { line: { equals: 'Example Pictures/Nina Holm' } },
    })
    expect(known.totalDocs).toBe(1)
  })

  it('falls back on what the camera wrote', async () => {
    const data = await picture()
      .withExif({ IFD0: { ImageDescription: 'At sea', Artist: 'A. Sailor' } })
      .jpeg()
      .toBuffer()
    const { body } = await upload({ data, name: 'sea.jpg', type: 'image/jpeg' })
    expect(body.doc).toMatchObject({ caption: 'At sea', credit: { line: 'A. Sailor' } })
  })

  it('with a credit line that is too long is cut, and the picture comes in', async () => {
    const Artist = Array.from({ length: 40 }, (_, n) => `Photographer ${n}`).join(', ')
    const data = await picture().withExif({ IFD0: { Artist } }).jpeg().toBuffer()
    const file = { data, name: 'crowd.jpg', type: 'image/jpeg' }
    const uploads = [await upload(file), await upload(file)]
    expect(uploads.map(({ status }) => status)).toEqual([201, 201])
    const [credit, same] = uploads.map(({ body }) => body.doc.credit)
    expect(credit.line).toMatch(/^Photographer 0, Photographer 1, .+…$/)
    expect(credit.line.length).toBeLessThanOrEqual(INDEXED_LENGTH)
    expect(same.id).toBe(credit.id)
  })
})
