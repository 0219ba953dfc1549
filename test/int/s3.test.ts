import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import S3rver from 's3rver'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { admin, httpServer, type TestServer } from '../helpers/http-server'

const bucket = 'pictures'
const folder = mkdtempSync(path.join(tmpdir(), 'slugline-s3-'))
let s3: S3rver
let server: TestServer
let Authorization: string

beforeAll(async () => {
  s3 = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: folder,
    configureBuckets: [{ name: bucket, configs: [] }],
  })
  const { port } = await s3.run()
  Object.assign(process.env, {
    S3_BUCKET: bucket,
    S3_REGION: 'us-east-1',
    S3_ENDPOINT: `http://127.0.0.1:${port}`,
    S3_ACCESS_KEY_ID: 'S3RVER',
    S3_SECRET_ACCESS_KEY: 'S3RVER',
    S3_FORCE_PATH_STYLE: 'true',
  })
  server = await httpServer()
  const { token } = await server.payload.login({ collection: 'users', data: admin })
  Authorization = `JWT ${token}`
})
afterAll(async () => {
  await server.close()
  await s3.close()
  rmSync(folder, { recursive: true })
})

/** The objects in the bucket, by name. */
const objects = () =>
  readdirSync(path.join(folder, bucket))
    .filter((name) => name.endsWith('._S3rver_object'))
    .map((name) => name.replace('._S3rver_object', ''))
    .sort()

const ask = (address: string, init: RequestInit = {}) => fetch(new URL(address, server.url), init)

test('a picture goes into the bucket with its sizes, comes back at our address, and leaves when it is deleted', async () => {
  const file = await sharp({
    create: { width: 2000, height: 1500, channels: 3, background: '#468' },
  })
    .withExif({ IFD0: { ImageDescription: 'At sea' } })
    .jpeg()
    .toBuffer()
  const form = new FormData()
  form.set('file', new File([new Uint8Array(file)], 'harbour.jpg', { type: 'image/jpeg' }))
  form.set('_payload', JSON.stringify({ alt: 'A harbour' }))
  const headers = { Authorization }
  const created = await ask('/api/images', { method: 'POST', headers, body: form })
  expect(created.status).toBe(201)
  const { doc } = await created.json()
  // What hooks make of the file.
  expect(doc).toMatchObject({ fileStatus: 'present', caption: 'At sea', width: 2000 })
  const sizes = Object.values(doc.sizes) as { filename: string; url: string }[]
  expect(objects()).toEqual([doc.filename, ...sizes.map(({ filename }) => filename)].sort())

  expect(doc.url).toBe(`/api/images/file/${doc.filename}`)
  const whole = await ask(doc.url)
  expect(whole.status).toBe(200)
  expect(whole.headers.get('content-type')).toBe('image/jpeg')
  expect(Buffer.from(await whole.arrayBuffer()).equals(file), 'as it was sent').toBe(true)
  const known = { 'If-None-Match': whole.headers.get('etag') ?? '' }
  expect((await ask(doc.url, { headers: known })).status).toBe(304)

  const part = await ask(doc.url, { headers: { Range: 'bytes=10-19' } })
  expect(part.status).toBe(206)
  expect(part.headers.get('content-range')).toBe(`bytes 10-19/${file.length}`)
  expect(Buffer.from(await part.arrayBuffer()).equals(file.subarray(10, 20))).toBe(true)
  for (const { url } of sizes) {
    const size = await ask(url)
    expect(size.headers.get('content-type')).toBe('image/webp')
    expect((await sharp(await size.arrayBuffer()).metadata()).format).toBe('webp')
  }

  const deleted = await ask(`/api/images/${doc.id}`, { method: 'DELETE', headers })
  expect(deleted.status).toBe(200)
  expect(objects()).toEqual([])
  expect((await ask(doc.url)).status).toBeGreaterThanOrEqual(400)
})

test('what is no picture does not reach the bucket', async () => {
  const form = new FormData()
  form.set(
    'file',
    new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'a.png', { type: 'image/png' }),
  )
  const refused = await ask('/api/images', {
    method: 'POST',
    headers: { Authorization },
    body: form,
  })
  expect(refused.status).toBe(400)
  expect(objects()).toEqual([])
})
