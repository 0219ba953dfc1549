import path from 'node:path'
import { backUp } from '../database/backup/back-up'
import { picturesIn } from '../database/backup/manifest'
import { pictureFolder } from '../lib/picture-folder'
import { showProgress } from './progress'

interface BackupFlags {
  snapshot: boolean
  json?: boolean
}

/**
 * Writes a backup of database and pictures into a folder.
 *
 * @param from the folder that a relative path starts from
 * @returns the exit code
 * @throws UsageError before anything is done
 */
export async function backup(folder: string, from: string, flags: BackupFlags): Promise<number> {
  const progress = showProgress(null)
  const to = path.resolve(from, folder)
  const { manifest, picturesGone } = await backUp({
    folder: to,
    pictures: pictureFolder(),
    snapshot: flags.snapshot,
    onProgress: (documents) => progress.update({}, documents),
  }).finally(() => progress.stop())

  const { consistent, collections, files, pictures } = manifest
  const documents = Object.values(collections).reduce((sum, count) => sum + count, 0)
  const bytes = Object.values(files).reduce((sum, file) => sum + file.bytes, 0)
  const pictureFiles = picturesIn(manifest).length
  if (flags.json) {
    const told = { folder: to, documents, pictures: pictureFiles, picturesGone, bytes, consistent }
    process.stdout.write(`${JSON.stringify(told)}\n`)
    return 0
  }
  const tell = (line: string) => process.stderr.write(`${line}\n`)
  tell(
    `${to}: ${documents} documents, ${pictureFiles} files of pictures, ${(bytes / 1e6).toFixed(1)} MB.`,
  )
  if (picturesGone > 0)
    tell(`${picturesGone} files of pictures were deleted while it was made, and are not in it.`)
  if (!consistent)
    tell(
      'Not of one moment: what was written while it was made may be there in part. Make it while nobody writes.',
    )
  if (!pictures) tell('The pictures are in a bucket, and not in it: copy the bucket, too.')
  tell('PAYLOAD_SECRET is not in it, either. Keep it elsewhere: without it API keys are lost.')
  return 0
}
