import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'
import { Failure } from './failure.mjs'
import { inProject } from './project.mjs'
import { run } from './run.mjs'
import { timed } from './say.mjs'

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Playwright's own download is 150 MB; where its host cannot be reached it must not hang for long. */
const DOWNLOAD_MS = 300_000

/**
 * A Chromium for the browser tests: the one that CHROMIUM_PATH names, else the system's, else Playwright's, else Debian's.
 *
 * @returns {Promise<string>} path of its executable
 * @throws {Failure} when none can be had
 */
export async function ensureChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (await runs(named)) return named
    throw new Failure(`CHROMIUM_PATH names ${named}, which does not run. Correct or unset it.`, 2)
  }
  for (const find of [onPath, playwrights, installPlaywrights, installDebians]) {
    const file = await find()
    if (file && (await runs(file))) return file
  }
  throw new Failure(
    'The browser tests need a Chromium, and none could be had: none is on PATH, Playwright cannot download one ' +
      'here, and no Debian package may be installed. Install Chromium, or name one in CHROMIUM_PATH.',
  )
}

/**
 * Whether a browser starts at all: one without its libraries does not, nor does Ubuntu's stand-in for a snap.
 *
 * @param {string} file
 */
async function runs(file) {
  const { code } = await run(file, ['--version'], { output: 'collect', timeout: 20_000 })
  return code === 0
}

async function onPath() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  return COMMANDS.flatMap((name) => folders.map((dir) => path.join(dir, name))).find(isExecutable)
}

/** @returns {Promise<string | undefined>} where Playwright keeps its Chromium, when it has it */
async function playwrights() {
  const { chromium } = await import('@playwright/test')
  const file = chromium.executablePath()
  return existsSync(file) ? file : undefined
}

async function installPlaywrights() {
  const cli = inProject('node_modules/@playwright/test/cli.js')
  await timed('Downloading Chromium for Playwright', () =>
    run(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
      output: 'collect',
      timeout: DOWNLOAD_MS,
      env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
    }),
  )
  return await playwrights()
}

async function installDebians() {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return undefined
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await timed("Installing Debian's Chromium", async () => {
    await run('apt-get', ['update'], { output: 'collect', env })
    const packages = ['install', '-y', '--no-install-recommends', 'chromium']
    return await run('apt-get', packages, { output: 'collect', env })
  })
  return await onPath()
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    // Not there, or not for us: the next place may have one.
    return false
  }
}
