import path from 'node:path'
import { restore as putBack } from '../database/backup/restore'
import { secretMark } from '../database/backup/secret-mark'
import { pictureFolder } from '../lib/picture-folder'
import { showProgress } from './progress'

interface RestoreFlags {
  force?: boolean
  json?: boolean
}

/**
 * Puts a backup back into database and folder of pictures.
 *
 * @param from the folder that a relative path starts from
 * @returns the exit code
 * @throws UsageError before anything is done, BrokenOffError when only a part is back
 */
export async function restore(folder: string, from: string, flags: RestoreFlags): Promise<number> {
  const progress = showProgress(null)
  const manifest = await putBack({
    folder: path.resolve(from, folder),
    pictures: pictureFolder(),
    force: flags.force ?? false,
    onProgress: (documents) => progress.update({}, documents),
  }).finally(() => progress.stop())

  const documents = Object.values(manifest.collections).reduce((sum, count) => sum + count, 0)
  const sameSecret = manifest.secretMark === secretMark()
  if (flags.json) {
    const { madeAt } = manifest
    process.stdout.write(`${JSON.stringify({ madeAt, documents, sameSecret })}\n`)
    return 0
  }
  const tell = (line: string) => process.stderr.write(`${line}\n`)
  tell(`Back as of ${manifest.madeAt}: ${documents} documents.`)
  if (!manifest.pictures)
    tell('The pictures are not in the backup: put the copy of their bucket back, too.')
  if (!sameSecret)
    tell(
      'PAYLOAD_SECRET is another one than at the backup: passwords work, API keys have to be made anew.',
    )
  return 0
}
