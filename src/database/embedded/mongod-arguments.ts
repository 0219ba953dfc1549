import os from 'node:os'

const GIGABYTE = 2 ** 30

/** A quarter of the machine's memory, and in gigabytes no less and no more than that. */
const LEAST_CACHE = 0.25
const MOST_CACHE = 4

/**
 * How much of the cache may wait to be written, in percent, before mongod writes meanwhile, and before it has us wait. By its
 * defaults, 5 and 20, an import of 50 000 documents rewrites pages of its indexes all the time: each page takes entries in
 * no order, and is changed again as soon as it is written. Checkpoints, one a minute, write each page once.
 */
const DIRTY = 'eviction_dirty_target=20,eviction_dirty_trigger=40'

/**
 * How the embedded mongod differs from MongoDB's defaults, which are for a machine of its own: half of the memory,
 * 5 % of the disk, files in /tmp.
 *
 * @param version such as `8.2.6`
 */
export function mongodArguments(version: string): string[] {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const cache = Math.max(LEAST_CACHE, Math.min(MOST_CACHE, os.totalmem() / GIGABYTE / 4))
  const options = [
    `--wiredTigerCacheSizeGB=${cache.toFixed(2)}`,
    `--wiredTigerEngineConfigString=${DIRTY}`,
    '--oplogSize=256',
  ]
  if (process.platform !== 'win32') options.push('--nounixsocket')

  const parameters = ['diagnosticDataCollectionEnabled=false']
  // Before 4.4 a transaction that meets an index being built gives up after 5 ms.
  if (major === 4 && minor < 4) parameters.push('maxTransactionLockRequestTimeoutMillis=3000')
  // 4.0 waits ten seconds for another member to take over when a signal tells it to stop.
  if (major === 4 && minor === 0) parameters.push('waitForStepDownOnNonCommandShutdown=false')
  return [...options, ...parameters.flatMap((parameter) => ['--setParameter', parameter])]
}
