import { randomUUID } from 'node:crypto'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { slugline } from '../helpers/cli'
import { importAll } from '../helpers/import-all'
import { ownPayload } from '../helpers/own-payload'
import { databaseOf } from '../helpers/stored'
import { variedDocuments } from '../helpers/varied-documents'

const folder = mkdtempSync(path.join(tmpdir(), 'slugline-backup-'))
const pictures = path.join(String(process.env.DATA_DIR), 'media')
const login = { email: 'editor@example.org', password: 'correct horse battery' }
const apiKey = randomUUID()
let payload: Payload
let close: () => Promise<void>
/** What there is in the backup `first`. */
let backedUp: Record<string, unknown>

beforeAll(async () => {
  ;({ payload, close } = await ownPayload())
  await importAll(payload, variedDocuments(20))
  await payload.create({
    collection: 'users',
    data: { ...login, name: 'Editor', roles: ['editor'], enableAPIKey: true, apiKey },
  })
  const file = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#468' } })
    .jpeg()
    .toBuffer()
  const image = await payload.create({
    collection: 'images',
    data: { alt: 'A harbour' },
    file: { data: file, mimetype: 'image/jpeg', name: 'harbour.jpg', size: file.length },
  })
  await payload.update({ collection: 'images', id: image.id, data: { caption: 'At dawn' } })
})
afterAll(async () => {
  await close()
  rmSync(folder, { recursive: true })
})

/** All there is: documents as they are stored, indexes, files. */
async function everything() {
  const database = databaseOf(payload)
  const all: Record<string, unknown> = {}
  for (const { collectionName: name } of await database.collections()) {
    const documents = database.collection(name).find({}, { raw: true }).sort({ _id: 1 })
    const bytes = (await documents.toArray()) as unknown as Buffer[]
    const indexes = await database.collection(name).indexes()
    all[name] = {
      documents: bytes.map((document) => document.toString('base64')),
      indexes: indexes.map((index) => JSON.stringify(index)).sort(),
    }
  }
  const files = existsSync(pictures) ? readdirSync(pictures).sort() : []
  for (const name of files) all[name] = readFileSync(path.join(pictures, name), 'base64')
  return all
}

async function wipe() {
  const database = databaseOf(payload)
  for (const { collectionName: name } of await database.collections())
    await database.collection(name).drop()
  rmSync(pictures, { recursive: true })
}

test('what is backed up, lost and restored is the same: documents, versions, accounts, indexes, files', async () => {
  backedUp = await everything()
  expect(Object.keys(backedUp)).toEqual(
    expect.arrayContaining(['users', '_articles_versions', 'harbour.jpg']),
  )
  const made = await slugline(['backup', path.join(folder, 'first'), '--json'])
  expect(made).toMatchObject({ code: 0 })
  expect(JSON.parse(made.stdout)).toMatchObject({ pictures: readdirSync(pictures).length })

  const refused = await slugline(['restore', path.join(folder, 'first')])
  expect(refused.code).toBe(2)
  expect(refused.stderr).toMatch(/already\. --force/)
  expect(await everything()).toEqual(backedUp)

  await wipe()
  const back = await slugline(['restore', path.join(folder, 'first'), '--json'])
  expect(back).toMatchObject({ code: 0 })
  expect(JSON.parse(back.stdout)).toMatchObject({ sameSecret: true })
  expect(await everything()).toEqual(backedUp)

  const { user } = await payload.login({ collection: 'users', data: login })
  expect(user?.email).toBe(login.email)
  const headers = new Headers({ Authorization: `users API-Key ${apiKey}` })
  expect((await payload.auth({ headers })).user?.id).toBe(user?.id)
})

test('a database in use is refused without --force, even where there are no pictures', async () => {
  cpSync(pictures, path.join(folder, 'pictures'), { recursive: true })
  rmSync(pictures, { recursive: true })
  const before = await everything()
  const refused = await slugline(['restore', path.join(folder, 'first')])
  expect(refused.code).toBe(2)
  expect(refused.stderr).toMatch(/is not empty: .*--force replaces all of it/)
  expect(await everything()).toEqual(before)
  cpSync(path.join(folder, 'pictures'), pictures, { recursive: true })
})

test('a backup that is damaged or unfinished, and a folder in use, are refused before anything is done', async () => {
  const before = await everything()
  const damaged = path.join(folder, 'damaged')
  cpSync(path.join(folder, 'first'), damaged, { recursive: true })
  appendFileSync(path.join(damaged, 'pictures/harbour.jpg'), '!')
  const restored = await slugline(['restore', damaged, '--force'])
  expect(restored.code).toBe(2)
  expect(restored.stderr).toMatch(/damaged: pictures\/harbour\.jpg/)

  rmSync(path.join(damaged, 'manifest.json'))
  const unfinished = await slugline(['restore', damaged, '--force'])
  expect(unfinished.code).toBe(2)
  expect(unfinished.stderr).toMatch(/never finished/)

  const inUse = await slugline(['backup', damaged])
  expect(inUse.code).toBe(2)
  expect(inUse.stderr).toMatch(/not empty/)
  expect(await everything()).toEqual(before)
})

test('a restore that breaks off says so and exits with 1; the next one with --force is whole', async () => {
  const wrong = path.join(folder, 'wrong')
  cpSync(path.join(folder, 'first'), wrong, { recursive: true })
  const file = path.join(wrong, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  manifest.collections.users++
  writeFileSync(file, JSON.stringify(manifest))

  const brokenOff = await slugline(['restore', wrong, '--force'])
  expect(brokenOff.code).toBe(1)
  expect(brokenOff.stderr).toMatch(/broke off.*users has 1 documents and should have 2/)
  const users = databaseOf(payload).collection('users')
  expect(await users.countDocuments()).toBe(1)
  // Counted before that: with an index documents may expire.
  expect(await users.indexes(), 'indexes are made when all are there').toHaveLength(1)

  expect(await slugline(['restore', path.join(folder, 'first'), '--force'])).toMatchObject({
    code: 0,
  })
  expect(await everything()).toEqual(backedUp)
})

test('pictures of a backup are not lost on a server with a bucket: it says where they are', async () => {
  const names = readdirSync(pictures)
  rmSync(pictures, { recursive: true })
  const env = {
    S3_BUCKET: 'press',
    S3_REGION: 'eu-central-1',
    S3_ACCESS_KEY_ID: 'key',
    S3_SECRET_ACCESS_KEY: 'secret',
  }
  const first = path.join(folder, 'first')
  const back = await slugline(['restore', first, '--force'], { env })
  expect(back.code).toBe(0)
  expect(back.stderr).toContain(`${names.length} files of pictures are not back`)
  expect(back.stderr).toContain(`aws s3 sync ${path.join(first, 'pictures')} s3://press`)
  const json = await slugline(['restore', first, '--force', '--json'], { env })
  expect(JSON.parse(json.stdout)).toMatchObject({ pictures: 0, picturesLeft: names.length })
  expect(existsSync(pictures)).toBe(false)

  const here = await slugline(['restore', first, '--force', '--json'])
  expect(JSON.parse(here.stdout)).toMatchObject({ pictures: names.length, picturesLeft: 0 })
  expect(readdirSync(pictures).sort()).toEqual(names.sort())
})

test('a picture that is deleted while the backup is made is left out and counted; so are counts of requests', async () => {
  const large = path.join(pictures, 'a.jpg')
  const last = path.join(pictures, 'z.jpg')
  writeFileSync(large, '')
  // Takes long enough to be read.
  truncateSync(large, 300_000_000)
  writeFileSync(last, 'soon gone')
  await databaseOf(payload).collection('rate-limits').insertOne({ points: 1 })
  const live = path.join(folder, 'live')
  const running = slugline(['backup', live, '--json'])
  await vi.waitFor(() => expect(existsSync(path.join(live, 'pictures/a.jpg'))).toBe(true), {
    timeout: 60_000,
    interval: 5,
  })
  rmSync(last)
  const made = await running
  rmSync(large)
  expect(made.code).toBe(0)
  expect(JSON.parse(made.stdout)).toMatchObject({
    pictures: readdirSync(pictures).length + 1,
    picturesGone: 1,
  })
  expect(existsSync(path.join(live, 'pictures/z.jpg'))).toBe(false)
  const { collections } = JSON.parse(readFileSync(path.join(live, 'manifest.json'), 'utf8'))
  expect(collections).toHaveProperty('users')
  expect(collections).not.toHaveProperty('rate-limits')
})

test('with --force what came after the backup is gone; another secret is told', async () => {
  await payload.create({ collection: 'credits', data: { line: 'Came later' } })
  const back = await slugline(['restore', path.join(folder, 'first'), '--force'], {
    env: { PAYLOAD_SECRET: 'y'.repeat(32) },
  })
  expect(back.code).toBe(0)
  expect(back.stderr).toMatch(/API keys have to be made anew/)
  const { totalDocs } = await payload.count({
    collection: 'credits',
    where: { line: { equals: 'Came later' } },
  })
  expect(totalDocs).toBe(0)
})
