import { setTimeout as sleep } from 'node:timers/promises'
import { closeOnSignal } from '../../src/server/close-on-signal'
import { listen } from '../../src/server/listen'

/** A process that takes a second for every answer, and stops as the server does; tells its address on stdout. */
const listener = await listen(
  async (_req, res) => {
    await sleep(1000)
    res.end('done')
  },
  { host: '127.0.0.1', port: 0 },
)
closeOnSignal(() => listener.close(10_000))
process.stdout.write(`${listener.url}\n`)
