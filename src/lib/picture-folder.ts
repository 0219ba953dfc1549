import { env } from './env'
import { localPictures } from './local-pictures'

/** Where the files of pictures are; null when a bucket has them. */
export const pictureFolder = (): string | null =>
  env.S3_BUCKET === undefined ? localPictures() : null
