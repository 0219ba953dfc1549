import cluster from 'node:cluster'
import { closeOnSignal } from '../../src/server/close-on-signal'
import { SERVING } from '../../src/server/cluster/serving'
import { startCluster } from '../../src/server/cluster/start-cluster'
import { listen } from '../../src/server/listen'
import { countAnswered } from '../../src/server/metrics/count-answered'
import { exposition } from '../../src/server/metrics/exposition'

/**
 * A cluster of two as `npm start -- --cluster 2` makes one, whose workers start at once. They answer with the id of their
 * process, and under /metrics with the metrics of all; a worker of DIES_WITH ends at its start.
 */
if (cluster.isPrimary) {
  const running = await startCluster(2, () => process.exit(1))
  if (running) closeOnSignal(running.close)
} else {
  const { DIES_WITH } = process.env
  if (DIES_WITH) process.exit(Number(DIES_WITH))
  const listener = await listen(
    async (req, res) => {
      if (req.url === '/metrics') return void res.end(await exposition())
      countAnswered({
        id: undefined,
        method: 'GET',
        path: '/',
        route: '/',
        status: 200,
        cache: undefined,
        milliseconds: 1,
        isCut: false,
      })
      res.end(req.url === '/pid' ? String(process.pid) : 'done')
    },
    { host: '127.0.0.1', port: 0 },
  )
  closeOnSignal(() => listener.close(10_000))
  process.stdout.write(`${listener.url}\n`)
  process.send?.(SERVING)
}
