import { closeOnSignal } from '../../src/server/close-on-signal'
import { startServer } from '../../src/server/start'

/** The whole server as `npm start` runs it, but for Next and its pages; tells its address on stdout. */
const { url, close } = await startServer({
  host: '127.0.0.1',
  port: 0,
  pages: async () => ({
    handle: (_req, res) => void res.sendStatus(404),
    upgrade: () => Promise.resolve(),
    close: () => Promise.resolve(),
  }),
})
closeOnSignal(close)
process.stdout.write(`${url}\n`)
