/** A second server on the database of MONGODB_URI, without pages; prints its address, and serves until it is told to end. */
import { connectPayload } from '../../src/database/connect'

async function main() {
  const { payload, close } = await connectPayload()
  const { openResponseCache } = await import('../../src/server/delivery/response-cache')
  const { serve } = await import('./http-server')
  const cache = openResponseCache(payload, 8_000_000)
  const listener = await serve(payload, { cache })
  process.once('SIGTERM', async () => {
    await listener.close(0)
    await cache.close()
    await close()
  })
  console.log(listener.url)
}

void main()
