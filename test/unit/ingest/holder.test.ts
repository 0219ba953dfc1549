import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, describe, expect, test } from 'vitest'
import { hasEnded, newHolder } from '../../../src/ingest/holder'

const [place = '', pid = '', started = '', random = ''] = newHolder().split(' ')
const own = (changes: { place?: string; pid?: string | number; started?: string }) =>
  [changes.place ?? place, changes.pid ?? pid, changes.started ?? started, random].join(' ')

const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
afterAll(async () => {
  other.kill('SIGKILL')
  await once(other, 'exit')
})

describe('a process that holds a claim', () => {
  test('has another name each time', () => {
    expect(newHolder()).not.toBe(newHolder())
  })

  test('has not ended while it runs', () => {
    expect(hasEnded(newHolder())).toBe(false)
  })

  test('has ended when its id is nobody’s', async () => {
    const child = spawn(process.execPath, ['-e', ''])
    await once(child, 'exit')
    expect(hasEnded(own({ pid: child.pid }))).toBe(true)
  })

  test('has ended when its id is another one’s by now, who started later', () => {
    expect(hasEnded(own({ started: String(Number(started) - 1) }))).toBe(true)
    expect(hasEnded(own({ pid: other.pid }))).toBe(true)
  })

  test('of another host, container or boot may be alive', () => {
    expect(hasEnded(own({ place: 'another', pid: 999_999_999 }))).toBe(false)
  })

  test('of which nothing is known but that it is one may be alive', () => {
    expect(hasEnded(random)).toBe(false)
    expect(hasEnded('')).toBe(false)
  })
})
