import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { slugline } from '../helpers/cli'

const seedFile = 'seed/documents/000_bf31db83c1188618.txt'
const ESCAPE = '\u001b'

let folder: string
let german: string

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'slugline-parse-'))
  german = path.join(folder, 'german.txt')
  fs.writeFileSync(
    german,
    'Neue Brücke über die Aller\n\nDer Stadtrat hat am Montag beschlossen, dass die Brücke im Sommer gebaut wird, und die Stadt freut sich.\n',
  )
})

afterAll(() => fs.rmSync(folder, { recursive: true }))

describe('slugline parse --explain', () => {
  test('shows kind, confidence and rule beside each line, and a summary', async () => {
    const { code, stdout, stderr } = await slugline(['parse', '--explain', seedFile])
    expect(code, stderr).toBe(0)
    expect(stdout).toMatch(/^ 19 .*│ image-credit +\d+% [a-z].*Reuters\/Peter David Josek$/m)
    expect(stdout).toMatch(/^ 57 +related-link +\d+% [a-z].*See also Habeck/m)
    expect(stdout).toMatch(/▲ byline-like-heading: /)
    expect(stdout).toMatch(/^language +en$/m)
    expect(stdout).toMatch(/^people +Jens Stoltenberg, NATO Secretary General$/m)
    expect(stdout).toMatch(/^credits +IMAGO\/CTK Photo\/Michal Kamaryt → Michal Kamaryt, IMAGO/m)
  })

  test('explains several files one after the other', async () => {
    const { code, stdout } = await slugline(['parse', '--explain', seedFile, german])
    expect(code).toBe(0)
    expect(stdout.indexOf('german.txt')).toBeGreaterThan(stdout.indexOf(seedFile))
    expect(stdout.match(/^language /gm)).toHaveLength(2)
  })

  test('has no colour where no terminal is, and none with NO_COLOR', async () => {
    const piped = await slugline(['parse', '--explain', seedFile])
    expect(piped.stdout).not.toContain(ESCAPE)
    const forced = await slugline(['parse', '--explain', seedFile], { env: { FORCE_COLOR: '1' } })
    expect(forced.stdout).toContain(`${ESCAPE}[1m`)
    const refused = await slugline(['parse', '--explain', seedFile], { env: { NO_COLOR: '1' } })
    expect(refused.stdout).not.toContain(ESCAPE)
  })

  test.each([['--json', seedFile], ['--ndjson']])(
    'together with %s is wrong usage',
    async (...args) => {
      const { code, stdout, stderr } = await slugline(['parse', '--explain', ...args])
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toContain('--explain is for people: give it without --json and --ndjson.')
    },
  )

  test('ends quietly when its reader has seen enough', async () => {
    const pages = Array.from({ length: 5000 }, (_, i) => `Line ${i} of many.`).join('\n\n')
    fs.writeFileSync(path.join(folder, 'long.txt'), pages)
    const child = spawn(process.execPath, [
      'bin/slugline.mjs',
      'parse',
      '--explain',
      path.join(folder, 'long.txt'),
    ])
    let stderr = ''
    child.stderr.on('data', (chunk) => (stderr += chunk))
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })
})

describe('--language', () => {
  const language = async (...args: string[]) => {
    const { code, stdout, stderr } = await slugline(['parse', german, '--json', ...args])
    expect(code, stderr).toBe(0)
    return JSON.parse(stdout).language
  }

  test('counts instead of what is detected', async () => {
    expect(await language()).toBe('de')
    expect(await language('--language', 'FR-ca')).toBe('fr-CA')
  })

  test('counts for the lines of parse --ndjson', async () => {
    const input = JSON.stringify({ id: 'a', text: 'Der Titel\n\nDer Text ist nicht lang.' })
    const { stdout } = await slugline(['parse', '--ndjson', '--language', 'nl'], { input })
    expect(JSON.parse(stdout).language).toBe('nl')
  })

  test.each(['parse', 'import'])('that is no language is wrong usage of %s', async (command) => {
    const { code, stdout, stderr } = await slugline([command, german, '--language', 'german'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toBe(
      'slugline: --language german: give a BCP 47 language tag such as de, en or pt-BR.\n',
    )
  })
})
