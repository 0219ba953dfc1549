import { execFile } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, it } from 'vitest'

const root = path.join(import.meta.dirname, '../..')

let project: string
beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'slugline-compiled-'))
  cpSync(path.join(root, 'scripts/bootstrap'), path.join(project, 'scripts/bootstrap'), {
    recursive: true,
  })
  mkdirSync(path.join(project, 'src/lib'), { recursive: true })
  for (const file of ['preload.mjs', 'memory.mjs'])
    cpSync(path.join(root, 'src', file), path.join(project, 'src', file))
  symlinkSync(path.join(root, 'node_modules'), path.join(project, 'node_modules'))
  write('package.json', '{ "type": "module" }')
  write('src/entry.ts', `export { answer } from './lib/answer'`)
})
afterEach(() => rmSync(project, { recursive: true }))

const write = (file: string, text: string) => writeFileSync(path.join(project, file), text)
const answerIs = (expression: string) =>
  write('src/lib/answer.ts', `export const answer: string = ${expression}`)
const kept = () => readdirSync(path.join(project, '.cache/compiled'))

/**
 * What the entry answers in a process that starts now.
 *
 * @param times how often it asks for the entry, all at once
 */
async function start(times = 1): Promise<string> {
  const script = `
    import { compiled } from './scripts/bootstrap/compiled.mjs'
    const asked = Array.from({ length: ${times} }, () => compiled('src/entry.ts'))
    const { answer } = await import((await Promise.all(asked)).at(-1))
    process.stdout.write(answer)`
  const run = promisify(execFile)
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], {
    cwd: project,
  })
  return stdout
}

it('runs the sources as they are now, and compiles none of them twice', async () => {
  answerIs(`'one'`)
  expect(await start()).toBe('one')
  expect(await start()).toBe('one')
  expect(kept()).toHaveLength(1)
  answerIs(`'two'`)
  expect(await start()).toBe('two')
  answerIs(`'one'`)
  expect(await start()).toBe('one')
  expect(kept()).toHaveLength(2)
})

it('keeps one of what a process compiles at once', async () => {
  answerIs(`'one'`)
  expect(await start(5)).toBe('one')
  expect(kept()).toHaveLength(1)
  // Another account may run the same project.
  const { mode } = statSync(path.join(project, '.cache/compiled', String(kept()[0])))
  expect(mode & 0o077).toBe(0o077 & ~process.umask())
})

it('lets a module find by its own address what lies beside its source', async () => {
  answerIs('import.meta.url')
  expect(await start()).toMatch(/\/src\/lib\/answer\.ts$/)
})

it('keeps one of what processes compile that start at once', async () => {
  answerIs(`'one'`)
  expect(await Promise.all([start(), start(), start()])).toEqual(['one', 'one', 'one'])
  expect(kept()).toHaveLength(1)
})

it('runs the sources themselves where nothing can be kept', async () => {
  write('.cache', 'A file, in which no folder can be made, not even by root.')
  answerIs(`'one'`)
  expect(await start()).toBe('one')
})
