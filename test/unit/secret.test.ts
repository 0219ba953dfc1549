import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { parseEnv } from '../../src/lib/env'
import { secret } from '../../src/lib/secret'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'slugline-secret-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

const env = (set: Record<string, string>) => parseEnv({ DATA_DIR: path.join(dir, 'data'), ...set })

it('is the one that is set', async () => {
  const set = 'a secret of more than 32 characters'
  expect(secret(env({ PAYLOAD_SECRET: set, NODE_ENV: 'production' }))).toBe(set)
  expect(await readdir(dir)).toEqual([])
})

it('is made once otherwise, kept, and readable by its owner only', async () => {
  const made = secret(env({}))
  expect(made).toMatch(/^[0-9a-f]{64}$/)
  expect(secret(env({ NODE_ENV: 'production', SLUGLINE_DEMO: 'true' }))).toBe(made)
  expect((await stat(path.join(dir, 'data/secret'))).mode & 0o777).toBe(0o600)
  expect(await readdir(path.join(dir, 'data'))).toEqual(['secret'])
})

it('must be set in production', async () => {
  expect(() => secret(env({ NODE_ENV: 'production' }))).toThrow(/^PAYLOAD_SECRET is not set/)
  expect(await readdir(dir)).toEqual([])
})

it('is not needed for a build, which writes nothing', async () => {
  secret(env({ NODE_ENV: 'production', NEXT_PHASE: 'phase-production-build' }))
  expect(await readdir(dir)).toEqual([])
})

it('that cannot be kept is an error that names the folder and the way out', async () => {
  await writeFile(path.join(dir, 'data'), 'not a folder')
  expect(() => secret(env({}))).toThrow(/Cannot keep a secret in .*data.*Make DATA_DIR writable/)
})
