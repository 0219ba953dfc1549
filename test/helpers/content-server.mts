/** A second server on the database of MONGODB_URI, without pages; prints its address, and serves until it is told to end. */
import { connectPayload } from '../../src/database/connect'

async function main() {
  const { payload, close } = await connectPayload()
  const { createApp } = await import('../../src/server/app')
  const { openResponseCache } = await import('../../src/server/delivery/response-cache')
  const { listen } = await import('../../src/server/listen')
  const cache = openResponseCache(payload, 8_000_000)
  const env = {
    NODE_ENV: 'test',
    TRUST_PROXY: 0,
    MAX_DOCUMENT_MB: 10,
    MAX_REQUEST_MB: 100,
  } as const
  const listener = await listen(createApp({ payload, cache, env }), { host: '127.0.0.1', port: 0 })
  process.once('SIGTERM', async () => {
    await listener.close(0)
    await cache.close()
    await close()
  })
  console.log(listener.url)
}

void main()
