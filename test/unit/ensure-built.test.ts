import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'

const bootstrap = path.join(import.meta.dirname, '../../scripts/bootstrap')

/** Stands in for Next: counts its builds, and fails half-way where the sources are wrong. */
const next = `
const fs = require('node:fs')
fs.mkdirSync('.next', { recursive: true })
fs.appendFileSync('builds', '.')
process.exit(fs.readFileSync('payload.config.ts', 'utf8') === 'wrong' ? 1 : 0)`

let project: string
beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'slugline-build-'))
  cpSync(bootstrap, path.join(project, 'scripts/bootstrap'), { recursive: true })
  mkdirSync(path.join(project, 'node_modules/next/dist/bin'), { recursive: true })
  writeFileSync(path.join(project, 'node_modules/next/dist/bin/next'), next)
})
afterEach(() => rmSync(project, { recursive: true }))

/** @returns how often anything was built so far */
function builtFrom(sources: string): number {
  writeFileSync(path.join(project, 'payload.config.ts'), sources)
  const script = `(await import('./scripts/bootstrap/ensure-built.mjs')).ensureBuilt()`
  execFileSync(process.execPath, ['--input-type=module', '-e', `await ${script}`], {
    cwd: project,
    stdio: 'ignore',
  })
  return readFileSync(path.join(project, 'builds'), 'utf8').length
}

it('builds what was changed, and nothing else', () => {
  expect(builtFrom('one')).toBe(1)
  expect(builtFrom('one')).toBe(1)
  expect(builtFrom('two')).toBe(2)
})

it('does not take what a failed build left behind for the build before it', () => {
  expect(builtFrom('one')).toBe(1)
  expect(() => builtFrom('wrong')).toThrow()
  expect(builtFrom('one')).toBe(3)
})
