import { setTimeout as sleep } from 'node:timers/promises'
import { closeOnSignal } from '../../src/server/close-on-signal'
import { listen } from '../../src/server/listen'

/**
 * A process that stops as the server does; tells its address on stdout. A request begins to be answered at once,
 * and has its answer after as many milliseconds as its path says.
 */
const listener = await listen(
  async (req, res) => {
    res.write('begun ')
    await sleep(Number(req.url?.slice(1)))
    res.end('done')
  },
  { host: '127.0.0.1', port: 0 },
)
closeOnSignal(() => listener.close(60_000))
process.stdout.write(`${listener.url}\n`)
