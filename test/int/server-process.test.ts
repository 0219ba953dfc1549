import { connect, createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { runNode } from '../helpers/run-node'

const slowServer = new URL('../helpers/serve-slowly.ts', import.meta.url)

/** Whether somebody listens there. */
const isOpen = (url: string) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    socket.once('error', () => resolve(false))
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
  })

describe('a signal', () => {
  it('lets the request in flight finish and ends with 0', async () => {
    const { child, firstLine, ended } = runNode(slowServer)
    const answer = await fetch(`${await firstLine}/1000`)
    child.kill('SIGTERM')
    expect(await answer.text()).toBe('begun done')
    expect((await ended).code).toBe(0)
  })

  it('that comes twice in a second, as from npm, is one', async () => {
    const { child, firstLine, ended } = runNode(slowServer)
    const url = await firstLine
    const answer = await fetch(`${url}/1000`)
    child.kill('SIGINT')
    await vi.waitFor(async () => expect(await isOpen(url)).toBe(false), 10_000)
    child.kill('SIGINT')
    expect(await answer.text()).toBe('begun done')
    expect((await ended).code).toBe(0)
  })

  it('given again ends at once', async () => {
    const { child, firstLine, ended } = runNode(slowServer)
    const url = await firstLine
    const answer = await fetch(`${url}/30000`)
    child.kill('SIGTERM')
    await vi.waitFor(async () => expect(await isOpen(url)).toBe(false), 10_000)
    await sleep(1100)
    child.kill('SIGTERM')
    await expect(answer.text()).rejects.toThrow()
    expect((await ended).code).toBe(143)
  })
})

describe('npm start', () => {
  const start = (env: Record<string, string | undefined>) =>
    runNode(new URL('../../src/server/index.ts', import.meta.url), {
      NODE_ENV: 'production',
      PORT: '0',
      PAYLOAD_SECRET: 'x'.repeat(32),
      ...env,
    }).ended

  it.each([
    ['MONGODB_URI', { MONGODB_URI: undefined }, 'MONGODB_URI is not set'],
    ['MONGODB_URI', { MONGODB_URI: 'localhost:27017' }, 'MONGODB_URI must start with mongodb://'],
    ['MONGODB_URI', { MONGODB_URI: 'mongodb://127.0.0.1:1/x' }, 'Check MONGODB_URI'],
    ['PAYLOAD_SECRET', { PAYLOAD_SECRET: undefined }, 'PAYLOAD_SECRET is not set'],
    ['PORT', { PORT: 'http' }, 'PORT must be a number'],
    ['HOST', { HOST: '192.0.2.1' }, 'HOST 192.0.2.1 is no address'],
  ])('names %s in one line and ends with 2: %o', async (_name, env, message) => {
    const { code, stderr } = await start(env)
    expect(stderr).toContain(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(code).toBe(2)
  })

  it('names PORT when it is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const { code, stderr } = await start({ PORT: String(port) })
    expect(stderr).toBe(`slugline: PORT ${port} is taken on 127.0.0.1. Set PORT to another one.\n`)
    expect(code).toBe(2)
    other.close()
  })
})
