import path from 'node:path'
import { env } from './env'

/** Where the files of pictures are; null when a bucket has them. */
export const pictureFolder = (): string | null =>
  env.S3_BUCKET === undefined ? path.join(env.DATA_DIR, 'media') : null
