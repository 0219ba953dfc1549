import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { messageOf, UsageError } from '../../lib/errors'

const FILE = 'manifest.json'

const schema = z.object({
  format: z.literal('slugline-backup-1'),
  madeAt: z.string(),
  /** The name of the database, which is a folder of the dump. */
  database: z.string(),
  /** Of MongoDB. */
  serverVersion: z.string(),
  /** Whether all of it is as it was at one moment; where not, what was written meanwhile may be there in part. */
  consistent: z.boolean(),
  /** Tells one PAYLOAD_SECRET from another, and nothing else of it. */
  secretMark: z.string(),
  /** Whether the pictures are in it: those in a bucket are not. */
  pictures: z.boolean(),
  /** How many documents there are, by collection. */
  collections: z.record(z.string(), z.number()),
  /** Every file but this one, by its path with forward slashes. */
  files: z.record(z.string(), z.object({ bytes: z.number(), sha256: z.string() })),
})

/** What a backup holds. Written last: a folder without one is no backup, or an unfinished one. */
export type Manifest = z.output<typeof schema>

/** Files of pictures are below it. */
const PICTURES = 'pictures/'

/** The path of a file of a picture in a backup. */
export const pictureFile = (name: string): string => `${PICTURES}${name}`

/** @returns the names of the files of pictures that are in a backup */
export const picturesIn = ({ files }: Pick<Manifest, 'files'>): string[] =>
  Object.keys(files)
    .filter((file) => file.startsWith(PICTURES))
    .map((file) => file.slice(PICTURES.length))

/** @throws UsageError for a folder that is no finished backup */
export function readManifest(folder: string): Manifest {
  const file = path.join(folder, FILE)
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw new UsageError(
      missing
        ? `${folder} is no backup, or one that was never finished: it has no ${FILE}.`
        : `${file} cannot be read: ${messageOf(error).split('\n', 1)[0]}`,
      { cause: error },
    )
  }
}

/** Ends a backup: without it a folder is none. */
export function writeManifest(folder: string, manifest: Omit<Manifest, 'format'>): void {
  const all: Manifest = { format: 'slugline-backup-1', ...manifest }
  writeFileSync(path.join(folder, FILE), `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 })
}
