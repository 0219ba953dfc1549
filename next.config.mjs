import { withPayload } from '@payloadcms/next/withPayload'

// Read when Next starts its telemetry, which is after this file.
process.env.NEXT_TELEMETRY_DISABLED = '1'

/** @type {import('next').NextConfig} */
const nextConfig = {
  // Express compresses everything it sends, once.
  compress: false,
  poweredByHeader: false,
  // `npm run types` checks the whole project; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Loaded from node_modules by Express and by Next's own bundle alike: one copy, one Payload, one pool.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-mongodb',
    '@payloadcms/graphql',
    'mongoose',
    'mongodb',
    // Looks for its file system by itself, which a bundle hides from it.
    'exifr',
    '@payloadcms/storage-s3',
  ],
  // Metadata belongs in <head> for every reader; streamed, it lands in <body> and needs a script.
  htmlLimitedBots: /.*/,
  experimental: {
    // The admin sends a whole article with every form state; 1 MB is Next's default.
    serverActions: { bodySizeLimit: '4mb' },
  },
}

export default withPayload(nextConfig)
