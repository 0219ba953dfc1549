/** `npm run demo`: from a fresh clone to an admin with the seed document in it. */
import { become } from './bootstrap/become.mjs'
import { ensureBuilt } from './bootstrap/ensure-built.mjs'
import { ensureInstalled } from './bootstrap/ensure-installed.mjs'
import { ensureMongod } from './bootstrap/ensure-mongod.mjs'
import { ensurePortFree } from './bootstrap/ensure-port-free.mjs'
import { main } from './bootstrap/main.mjs'

await main(async () => {
  await ensurePortFree()
  await ensureInstalled()
  await ensureMongod()
  await ensureBuilt()
  await become('src/cli/demo.ts', { NODE_ENV: 'production', SLUGLINE_DEMO: 'true' })
})
