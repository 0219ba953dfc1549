import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { keepAsking } from '../helpers/keep-asking'
import { samplesOf } from '../helpers/prometheus'
import { runNode } from '../helpers/run-node'

// Processes start in seconds, or in many where all cores are busy.
vi.setConfig({ testTimeout: 120_000 })

const clusterFile = new URL('../helpers/serve-in-cluster.ts', import.meta.url)
const slowServer = new URL('../helpers/serve-slowly.ts', import.meta.url)

const text = async (url: string) => (await fetch(url, { headers: { Connection: 'close' } })).text()

/** Asks until so many processes have answered. */
async function processesOf(url: string, count: number): Promise<Set<number>> {
  const pids = new Set<number>()
  while (pids.size < count) {
    pids.add(Number(await text(`${url}/pid`)))
    await sleep(20)
  }
  return pids
}

describe('SIGTERM under load', () => {
  it('drops no request of one process', async () => {
    const { child, firstLine, ended } = runNode(slowServer)
    const url = `${await firstLine}/5`
    const { answered, dropped } = await keepAsking(url, 40, 'begun done', () =>
      child.kill('SIGTERM'),
    )
    expect(dropped).toEqual([])
    expect(answered).toBeGreaterThan(40)
    expect((await ended).code).toBe(0)
  })

  it('drops no request of a cluster', async () => {
    const { child, firstLine, ended } = runNode(clusterFile, { LOG_LEVEL: 'silent' })
    const url = await firstLine
    await processesOf(url, 2)
    const { answered, dropped } = await keepAsking(url, 40, 'done', () => child.kill('SIGTERM'))
    expect(dropped).toEqual([])
    expect(answered).toBeGreaterThan(40)
    expect((await ended).code).toBe(0)
  })
})

describe('a cluster', () => {
  it('counts in all of its processes, and replaces one that is killed', async () => {
    const { child, firstLine, ended } = runNode(clusterFile)
    const url = await firstLine
    const before = await processesOf(url, 2)
    for (let n = 0; n < 10; n++) await text(url)
    const counted = 'slugline_http_answers_total{status="200"}'
    const answers = samplesOf(await text(`${url}/metrics`)).get(counted)
    expect(answers).toBeGreaterThanOrEqual(12)

    const [killed = 0] = before
    // A connection that Node hands to a process which has just died gets no answer: the cluster is to know of it first.
    const noticed = once(child.stderr, 'data')
    process.kill(killed, 'SIGKILL')
    await noticed
    const after = await processesOf(url, 2)
    expect(after).not.toContain(killed)
    child.kill('SIGTERM')
    const { code, stderr } = await ended
    expect(stderr).toContain('a worker ended')
    expect(code).toBe(0)
  })

  it('does not start when its first process does not, and ends with the same code', async () => {
    expect((await runNode(clusterFile, { DIES_WITH: '2' }).ended).code).toBe(2)
  })
})
