import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dataFolder } from '../../src/database/embedded/data-folder'
import { embeddedVersion } from '../../src/database/embedded/uri'
import { findMongod } from '../../src/database/mongod/find'
import type { Mongod } from '../../src/database/mongod/mongod'
import { refusedUser } from '../helpers/database-users'

let folder: string
let mongod: Mongod

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'slugline-refusals-'))
  mongod = await findMongod(folder, () => undefined)
})
afterAll(() => rm(folder, { recursive: true }))

/** One line that names the thing, on time, with the exit code of wrong configuration, and no secret in it. */
async function expectRefusal(env: Record<string, string>, ...parts: (string | RegExp)[]) {
  const { code, said, seconds } = await refusedUser(env)
  const lines = said.trimEnd().split('\n')
  expect(lines.filter((line) => !line.includes('end of life'))).toHaveLength(1)
  for (const part of parts) expect(said).toMatch(part)
  expect(said).not.toContain('tell-nobody')
  expect(code).toBe(2)
  expect(seconds).toBeLessThan(10)
}

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

describe('MONGODB_URI', () => {
  test('where nobody listens', async () => {
    const host = `127.0.0.1:${await freePort()}`
    const uri = `mongodb://editor:tell-nobody@${host}/slugline`
    await expectRefusal({ MONGODB_URI: uri }, `MongoDB at ${host} cannot be used`, 'MONGODB_URI')
  })

  test('where somebody listens who never answers', async () => {
    const mute = createServer(() => undefined).listen(0, '127.0.0.1')
    await once(mute, 'listening')
    const host = `127.0.0.1:${(mute.address() as AddressInfo).port}`
    await expectRefusal({ MONGODB_URI: `mongodb://${host}/slugline` }, `MongoDB at ${host}`)
    mute.close()
  })

  test('with a host name that does not exist', async () => {
    const uri = 'mongodb+srv://editor:tell-nobody@cluster.invalid/slugline'
    await expectRefusal({ MONGODB_URI: uri }, 'MongoDB at cluster.invalid')
  })

  test.each([
    'mongodb://editor:tell-nobody@',
    'mongodb://editor:tell-nobody/@localhost/slugline',
    'mongodb://editor:tell-nobody@localhost/slugline?replicaSett=rs0',
  ])('that the driver does not take: %s', async (uri) => {
    await expectRefusal({ MONGODB_URI: uri }, 'MONGODB_URI is no valid MongoDB address')
  })

  test('of a server that is no replica set', async () => {
    const standalone = await startMongod(path.join(folder, 'standalone'))
    try {
      // The mark lets a driver accept the embedded server's version; it changes nothing else.
      const mark = `appName=slugline-embedded-${mongod.version}`
      expect(embeddedVersion(`mongodb://x/?${mark}`)).toBe(mongod.version)
      const uri = `mongodb://127.0.0.1:${standalone.port}/slugline?${mark}`
      await expectRefusal({ MONGODB_URI: uri }, 'is no replica set', '--replSet', 'rs.initiate')
    } finally {
      await standalone.stop()
    }
  })

  test('missing in production', async () => {
    await expectRefusal({ NODE_ENV: 'production', DATA_DIR: folder }, 'MONGODB_URI is not set')
  })
})

describe('DATA_DIR', () => {
  test('that cannot be written', async () => {
    // Below a file: nobody can write there, root neither.
    const file = path.join(folder, 'file')
    await writeFile(file, '')
    const dir = path.join(file, 'data')
    await expectRefusal({ DATA_DIR: dir }, `DATA_DIR ${dir} cannot be written`, 'MONGODB_URI')
  })
})

describe('the mongod', () => {
  test('that MONGOMS_SYSTEM_BINARY names and that is not there', async () => {
    const missing = path.join(folder, 'no-mongod')
    const env = { DATA_DIR: folder, MONGOMS_SYSTEM_BINARY: missing }
    await expectRefusal(env, `MONGOMS_SYSTEM_BINARY names ${missing}, which does not run`)
  })
})

test('data that another mongod works on are left to it', async () => {
  const dataDir = path.join(folder, 'taken')
  const other = await startMongod(dataFolder(dataDir, mongod.version))
  try {
    const folder = dataFolder(dataDir, mongod.version)
    await expectRefusal({ DATA_DIR: dataDir }, `another mongod works on ${folder}`, 'MONGODB_URI')
  } finally {
    await other.stop()
  }
})

async function startMongod(dbPath: string) {
  await mkdir(dbPath, { recursive: true })
  const port = await freePort()
  const args = ['--dbpath', dbPath, '--port', String(port), '--bind_ip', '127.0.0.1']
  const child = spawn(mongod.path, [...args, '--nounixsocket'])
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      if (/waiting for connections/i.test(chunk.toString())) resolve()
    })
    child.once('exit', () => reject(new Error('mongod does not start')))
  })
  return {
    port,
    stop: async () => {
      child.kill()
      await once(child, 'exit')
    },
  }
}
