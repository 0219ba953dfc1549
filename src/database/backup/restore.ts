import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Db, Document } from 'mongodb'
import { BrokenOffError, messageOf, UsageError } from '../../lib/errors'
import { makeFolder } from '../../lib/make-folder'
import { collectionsOf, isPassing } from './collections-of'
import { damaged } from './damaged'
import { documentsIn } from './documents-in'
import { pictureFile, picturesIn, readManifest, type Manifest } from './manifest'
import { withDatabase, type OpenDatabase } from './with-database'

interface RestoreOptions {
  folder: string
  /** Where the pictures are to be; null when they are in a bucket. */
  pictures: string | null
  /** Replaces what is in the database; without it, anything there is a reason to do nothing. */
  force: boolean
  /** Called now and again with how many documents are back. */
  onProgress: (documents: number) => void
}

/** Documents that are written together: fewer than the 48 MB that MongoDB takes at once, whatever their size. */
const BATCH = { documents: 1000, bytes: 16_000_000 }

/** Damaged files that are named; there may be thousands. */
const NAMED = 5

/** The first to be back: on a server without an account, whoever comes first becomes admin. */
const FIRST = 'users'

/**
 * Puts a backup back. All of it is read and compared with its checksums before anything is written.
 *
 * @throws UsageError when nothing was done: no backup, a damaged one, a database or a folder of pictures that is in use
 * @throws BrokenOffError when only a part is back
 */
export async function restore({
  folder,
  pictures,
  force,
  onProgress,
}: RestoreOptions): Promise<Manifest> {
  const manifest = readManifest(folder)
  const wrong = await damaged(folder, manifest)
  if (wrong.length > 0) throw new UsageError(`The backup is damaged: ${listed(wrong)}.`)
  if (!force && pictures !== null && existsSync(pictures) && readdirSync(pictures).length > 0)
    throw new UsageError(
      `There are pictures in ${pictures} already. --force puts those of the backup among them.`,
    )

  await withDatabase(async (open) => {
    const inUse = await filled(open.db)
    if (inUse.length > 0 && !force)
      throw new UsageError(
        `The database ${open.db.databaseName} is not empty: ${listed(inUse)}. --force replaces all of it.`,
      )
    try {
      await putBack(open, { folder, manifest, onProgress })
      if (pictures !== null) putBackPictures(folder, pictures, manifest)
    } catch (error) {
      throw new BrokenOffError(
        `The restore broke off, and only a part is back: ${messageOf(error)}. Do not start a server on it; ` +
          'put right what is wrong, then restore again with --force.',
        { cause: error },
      )
    }
  })
  return manifest
}

async function putBack(
  { db, BSON }: OpenDatabase,
  {
    folder,
    manifest,
    onProgress,
  }: Pick<RestoreOptions, 'folder' | 'onProgress'> & { manifest: Manifest },
) {
  for (const { name } of await collectionsOf(db)) await db.collection(name).drop()
  const names = Object.keys(manifest.collections).sort(
    (a, b) => Number(b === FIRST) - Number(a === FIRST),
  )
  let documents = 0
  for (const name of names) {
    const file = path.join(folder, 'database', manifest.database, encodeURIComponent(name))
    const metadata = gunzipSync(readFileSync(`${file}.metadata.json.gz`)).toString()
    const { options, indexes } = BSON.EJSON.parse(metadata, { relaxed: false }) as Metadata
    await db.createCollection(name, options)
    for await (const batch of batches(documentsIn(`${file}.bson.gz`))) {
      // Numbers stay what they are: 1 of 32 bits is not 1.0.
      const exact = batch.map((bytes) =>
        BSON.deserialize(bytes, { promoteValues: false, promoteLongs: false, bsonRegExp: true }),
      )
      await db.collection(name).insertMany(exact, { ordered: true })
      documents += batch.length
      onProgress(documents)
    }
    // Before the indexes: with one of them documents expire.
    const count = await db.collection(name).countDocuments()
    if (count !== manifest.collections[name])
      throw new Error(
        `${name} has ${count} documents and should have ${manifest.collections[name]}`,
      )
    // The index of _id is there; older servers note the database's name, which may be another one now.
    const others = indexes.filter((index) => index.name !== '_id_')
    for (const index of others) delete index.ns
    if (others.length > 0) await db.command({ createIndexes: name, indexes: others })
  }
}

interface Metadata {
  options: Document
  indexes: Document[]
}

/** Each whole under another name first, so that no picture is ever there in part. */
function putBackPictures(folder: string, pictures: string, manifest: Manifest) {
  makeFolder(pictures)
  for (const name of picturesIn(manifest)) {
    const to = path.join(pictures, name)
    copyFileSync(path.join(folder, pictureFile(name)), `${to}.restoring`)
    renameSync(`${to}.restoring`, to)
  }
}

async function* batches(documents: AsyncIterable<Buffer>): AsyncGenerator<Buffer[]> {
  let batch: Buffer[] = []
  let bytes = 0
  for await (const document of documents) {
    batch.push(document)
    bytes += document.length
    if (batch.length < BATCH.documents && bytes < BATCH.bytes) continue
    yield batch
    batch = []
    bytes = 0
  }
  if (batch.length > 0) yield batch
}

/** Which collections have documents. Empty ones are what a server leaves that was started once. */
async function filled(db: Db): Promise<string[]> {
  const found: string[] = []
  const idOnly = { projection: { _id: 1 } }
  for (const { name } of await collectionsOf(db))
    if (!isPassing(name) && (await db.collection(name).findOne({}, idOnly)) !== null)
      found.push(name)
  return found
}

const listed = (names: readonly string[]) =>
  names.slice(0, NAMED).join(', ') +
  (names.length > NAMED ? ` and ${names.length - NAMED} more` : '')
