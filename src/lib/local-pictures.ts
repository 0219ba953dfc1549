import path from 'node:path'
import { env } from './env'

/** Where the files of pictures are while no bucket has them. */
export const localPictures = (): string => path.join(env.DATA_DIR, 'media')
