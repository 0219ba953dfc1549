import path from 'node:path'
import { picturesIn } from '../database/backup/manifest'
import { restore as putBack } from '../database/backup/restore'
import { secretMark } from '../database/backup/secret-mark'
import { env } from '../lib/env'
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
  const backup = path.resolve(from, folder)
  const pictures = pictureFolder()
  const manifest = await putBack({
    folder: backup,
    pictures,
    force: flags.force ?? false,
    onProgress: (documents) => progress.update({}, documents),
  }).finally(() => progress.stop())

  const documents = Object.values(manifest.collections).reduce((sum, count) => sum + count, 0)
  const pictureFiles = picturesIn(manifest).length
  // A bucket is not for us to fill.
  const picturesLeft = pictures === null ? pictureFiles : 0
  const sameSecret = manifest.secretMark === secretMark()
  if (flags.json) {
    const { madeAt } = manifest
    const told = {
      madeAt,
      documents,
      pictures: pictureFiles - picturesLeft,
      picturesLeft,
      sameSecret,
    }
    process.stdout.write(`${JSON.stringify(told)}\n`)
    return 0
  }
  const tell = (line: string) => process.stderr.write(`${line}\n`)
  tell(`Back as of ${manifest.madeAt}: ${documents} documents.`)
  if (!manifest.pictures)
    tell('The pictures are not in the backup: put the copy of their bucket back, too.')
  if (picturesLeft > 0)
    tell(
      `${picturesLeft} files of pictures are not back, because this server keeps them in a bucket. Put them there before it starts: ` +
        `aws s3 sync ${path.join(backup, 'pictures')} s3://${env.S3_BUCKET}`,
    )
  if (!sameSecret)
    tell(
      'PAYLOAD_SECRET is another one than at the backup: passwords work, API keys have to be made anew.',
    )
  return 0
}
