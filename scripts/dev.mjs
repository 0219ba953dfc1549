/** `npm run dev`: the server with pages compiled as they are asked for. */
import { become } from './bootstrap/become.mjs'
import { ensureInstalled } from './bootstrap/ensure-installed.mjs'
import { ensureMongod } from './bootstrap/ensure-mongod.mjs'
import { ensurePortFree } from './bootstrap/ensure-port-free.mjs'
import { main } from './bootstrap/main.mjs'

await main(async () => {
  await ensurePortFree()
  await ensureInstalled()
  await ensureMongod()
  await become('src/server/index.ts', { NODE_ENV: 'development' })
})
