import type { Plugin } from 'payload'
import { env } from '../../lib/env'

/**
 * Keeps the files of pictures in a bucket instead of a folder, where the environment names one. They are still asked for at our own
 * address, with the same rules of access, and the bucket needs to be open to nobody else.
 */
export const pictureBucket: Plugin = async (config) => {
  const { S3_BUCKET, S3_REGION, S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = env
  if (!S3_BUCKET || !S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY) return config
  // Amazon's own code is loaded only by whom it serves.
  const { s3Storage } = await import('@payloadcms/storage-s3')
  const useBucket = s3Storage({
    collections: { images: true },
    bucket: S3_BUCKET,
    config: {
      region: S3_REGION,
      credentials: { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY },
      forcePathStyle: env.S3_FORCE_PATH_STYLE,
      // Services that are not Amazon's do not all know its newer checksums.
      ...(S3_ENDPOINT && {
        endpoint: S3_ENDPOINT,
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
      }),
    },
  })
  return useBucket(config)
}
