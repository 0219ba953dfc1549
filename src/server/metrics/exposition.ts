import cluster from 'node:cluster'
import { AggregatorRegistry, collectDefaultMetrics, register } from 'prom-client'
import { metricsOfAll } from './all-workers'

collectDefaultMetrics()

// Answers the primary, which asks all of its workers.
if (cluster.isWorker) new AggregatorRegistry()

/** All metrics in Prometheus' text format: of this process, or the sum of all in a cluster, whichever of them is asked. */
export const exposition = (): Promise<string> =>
  cluster.isWorker ? metricsOfAll() : register.metrics()
