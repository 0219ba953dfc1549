import { createWriteStream, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { open } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { CollectionInfo } from 'mongodb'
import { UsageError } from '../../lib/errors'
import { makeFolder } from '../../lib/make-folder'
import { collectionsOf, isPassing } from './collections-of'
import { hashed } from './hashed'
import { pictureFile, writeManifest, type Manifest } from './manifest'
import { secretMark } from './secret-mark'
import { withDatabase, type OpenDatabase } from './with-database'

interface BackUpOptions {
  /** Made; an existing one must be empty. */
  folder: string
  /** Where the pictures are; null when they are in a bucket. */
  pictures: string | null
  /** Reads all as it is at one moment, where MongoDB can do that. */
  snapshot: boolean
  /** Called now and again with how many documents are in it. */
  onProgress: (documents: number) => void
}

interface BackedUp {
  manifest: Manifest
  /** Files of pictures that were deleted before they were read. */
  picturesGone: number
}

/** Since MongoDB 5.0 a session can read the past, for as long as the server keeps it. */
const SNAPSHOTS_SINCE = 5

/**
 * Writes everything into a folder: the database as `mongodump --gzip` does, so that `mongorestore --gzip` reads it, too,
 * then the pictures. All files are readable by their owner only: there are accounts in them.
 *
 * @throws UsageError before anything is done: a folder that is in use, a database that cannot be had
 */
export async function backUp({
  folder,
  pictures,
  snapshot,
  onProgress,
}: BackUpOptions): Promise<BackedUp> {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new UsageError(`${folder} is not empty: a backup goes into a folder of its own.`)
  makeFolder(folder)
  const files: Manifest['files'] = {}
  /** Writes one file, and keeps in mind what was written. */
  const write = async (name: string, content: Readable) => {
    const file = path.join(folder, ...name.split('/'))
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
    const through = hashed()
    const gzip = name.endsWith('.gz') ? [createGzip()] : []
    await pipeline([content, ...gzip, through, createWriteStream(file, { mode: 0o600 })])
    files[name] = through.fingerprint()
  }

  const stored = await withDatabase((open) => dump(open, { write, snapshot, onProgress }))
  const names = pictures !== null && existsSync(pictures) ? filesIn(pictures) : []
  let picturesGone = 0
  for (const name of names) {
    const picture = await openUnlessGone(path.join(pictures ?? '', name))
    if (picture) await write(pictureFile(name), picture.createReadStream())
    else picturesGone++
  }

  const manifest = {
    madeAt: new Date().toISOString(),
    ...stored,
    secretMark: secretMark(),
    pictures: pictures !== null,
    files,
  }
  writeManifest(folder, manifest)
  return { manifest: { format: 'slugline-backup-1', ...manifest }, picturesGone }
}

interface DumpOptions extends Pick<BackUpOptions, 'snapshot' | 'onProgress'> {
  write: (name: string, content: Readable) => Promise<void>
}

async function dump(
  { client, db, serverVersion, BSON }: OpenDatabase,
  { write, snapshot, onProgress }: DumpOptions,
) {
  const consistent = snapshot && Number.parseInt(serverVersion) >= SNAPSHOTS_SINCE
  const session = client.startSession({ snapshot: consistent })
  const collections: Record<string, number> = {}
  let documents = 0

  const documentsOf = async function* (name: string) {
    // Of the one moment, too; in an order that makes two backups of the same content the same.
    const cursor = db.collection(name).find({}, { raw: true, session }).sort({ _id: 1 })
    collections[name] = 0
    for await (const document of cursor) {
      // Bytes as they are stored: nothing is read, and nothing can change.
      yield document as unknown as Buffer
      collections[name]++
      if (++documents % 1000 === 0) onProgress(documents)
    }
  }
  const metadataOf = async ({ name, options }: CollectionInfo) =>
    BSON.EJSON.stringify(
      {
        options: options ?? {},
        indexes: await db.collection(name).indexes(),
        collectionName: name,
        type: 'collection',
      },
      { relaxed: false },
    )

  try {
    for (const info of await collectionsOf(db)) {
      if (isPassing(info.name)) continue
      const file = `database/${db.databaseName}/${encodeURIComponent(info.name)}`
      await write(`${file}.bson.gz`, Readable.from(documentsOf(info.name)))
      await write(`${file}.metadata.json.gz`, Readable.from([await metadataOf(info)]))
    }
  } finally {
    await session.endSession()
  }
  return { database: db.databaseName, serverVersion, consistent, collections }
}

/** The names of the files in a folder, in order; it has no folders in it. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort()

/** @returns null for a file that is there no more: editors go on meanwhile */
const openUnlessGone = (file: string) =>
  open(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    return null
  })
