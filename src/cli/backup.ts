import path from 'node:path'
import { backUp } from '../database/backup/back-up'
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
  const { consistent, collections, files, pictures } = await backUp({
    folder: to,
    pictures: pictureFolder(),
    snapshot: flags.snapshot,
    onProgress: (documents) => progress.update({}, documents),
  }).finally(() => progress.stop())

  const documents = Object.values(collections).reduce((sum, count) => sum + count, 0)
  const bytes = Object.values(files).reduce((sum, file) => sum + file.bytes, 0)
  const pictureFiles = Object.keys(files).filter((name) => name.startsWith('pictures/')).length
  if (flags.json) {
    const told = { folder: to, documents, pictures: pictureFiles, bytes, consistent }
    process.stdout.write(`${JSON.stringify(told)}\n`)
    return 0
  }
  const tell = (line: string) => process.stderr.write(`${line}\n`)
  tell(
    `${to}: ${documents} documents, ${pictureFiles} files of pictures, ${(bytes / 1e6).toFixed(1)} MB.`,
  )
  if (!consistent)
    tell(
      'Not of one moment: what was written while it was made may be there in part. Make it while nobody writes.',
    )
  if (!pictures) tell('The pictures are in a bucket, and not in it: copy the bucket, too.')
  tell('PAYLOAD_SECRET is not in it, either. Keep it elsewhere: without it API keys are lost.')
  return 0
}
