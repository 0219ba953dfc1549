import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { slugline } from '../helpers/cli'

const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'slugline-failed-')))
const failed = path.join(folder, 'failed.ndjson')
const uri = new URL(process.env.MONGODB_URI ?? '')
uri.pathname = `/test-failed-${process.pid}`
const env = { MONGODB_URI: uri.href }

const write = (name: string, content: string | Uint8Array) =>
  fs.writeFileSync(path.join(folder, name), content)
const run = async (...args: string[]) => {
  const { code, stdout, stderr } = await slugline(['import', ...args, '--json'], {
    env,
    cwd: folder,
  })
  return { code, stderr, report: stdout === '' ? null : JSON.parse(stdout) }
}
const text = (place: string) =>
  `Harbour of ${place} opens again\n\nThe harbour is open again after the storm, the town said on Monday.`

beforeAll(() => {
  // Cut off in the middle of a letter.
  write('page.txt', Buffer.from(`${text('Norstad')} ü`).subarray(0, -1))
  write('good.txt', text('Sundhavn'))
  const lines = [
    JSON.stringify({ id: 'first', text: text('Vik') }),
    '{"id": "second", "text": 5}',
    'nonsense',
  ]
  write('pages.ndjson', `${lines.join('\n')}\n`)
})
afterAll(() => fs.rmSync(folder, { recursive: true }))

test('what failed is in a file that is imported once mended, under the keys that it had', async () => {
  const first = await run('page.txt', 'good.txt', 'pages.ndjson', '--failed', failed)
  expect(first.code).toBe(1)
  expect(first.report.counts).toMatchObject({ created: 2, failed: 3 })
  const page = path.join(folder, 'page.txt')
  expect(fs.readFileSync(failed, 'utf8')).toBe(
    `${JSON.stringify({ id: page, path: page })}\n{"id": "second", "text": 5}\nnonsense\n`,
  )

  write('page.txt', text('Norstad'))
  const mended = fs.readFileSync(failed, 'utf8').replace('5}', JSON.stringify(text('Ness')) + '}')
  fs.writeFileSync(failed, mended)
  const second = await run(failed, '--failed', path.join(folder, 'again.ndjson'))
  expect(second.report.counts).toMatchObject({ created: 2, failed: 1 })
  expect(fs.readFileSync(path.join(folder, 'again.ndjson'), 'utf8')).toBe('nonsense\n')

  const third = await run('page.txt')
  expect(third.report.counts).toMatchObject({ created: 0, unchanged: 1 })
})

test('a line of standard input names no file', async () => {
  const input = `${JSON.stringify({ id: 'x', path: path.join(folder, 'good.txt') })}\n`
  const { code, stdout } = await slugline(['import', '-', '--json'], { env, input })
  expect(code).toBe(1)
  expect(JSON.parse(stdout).problems[0].message).toContain('no "text"')
})

test('a file that cannot be written is wrong usage', async () => {
  const { code, stderr } = await run('good.txt', '--failed', path.join(folder, 'none', 'x.ndjson'))
  expect(code).toBe(2)
  expect(stderr).toContain('--failed')
})
