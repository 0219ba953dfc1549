import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, expect, it, vi } from 'vitest'
import type { SanitizedConfig } from 'payload'

let config: SanitizedConfig
beforeAll(async () => {
  process.env.PAYLOAD_SECRET = 'generated files depend on no secret'
  await import('lexical')
  config = await (await import('../../payload.config')).default
})

it('the types in src/payload-types.ts are those of the collections', async () => {
  const { generateTypes } = await import('payload/node')
  const dir = await mkdtemp(path.join(tmpdir(), 'slugline-types-'))
  vi.stubEnv('PAYLOAD_TS_OUTPUT_PATH', path.join(dir, 'types.ts'))
  try {
    await generateTypes(config, { log: false })
    const generated = await readFile(path.join(dir, 'types.ts'), 'utf8')
    const checkedIn = await readFile('src/payload-types.ts', 'utf8')
    expect(checkedIn, 'run `npm run generate`').toBe(generated)
  } finally {
    vi.unstubAllEnvs()
    await rm(dir, { recursive: true })
  }
})

it('the admin’s import map is that of the configuration', async () => {
  const { generateImportMap } = await import('payload')
  const file = 'src/app/(payload)/admin/importMap.js'
  const checkedIn = await readFile(file, 'utf8')
  try {
    await generateImportMap(config, { log: false, force: true })
    expect(checkedIn, 'run `npm run generate`').toBe(await readFile(file, 'utf8'))
  } finally {
    // A test changes no file of the project: which paths the map holds depends on where it lies.
    await writeFile(file, checkedIn)
  }
})
