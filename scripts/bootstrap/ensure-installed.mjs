import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { ensureCaches } from './ensure-caches.mjs'
import { Failure } from './failure.mjs'
import { inProject } from './project.mjs'
import { run } from './run.mjs'
import { timed } from './say.mjs'

/** "engines" in package.json says the same; npm only warns about it. */
const OLDEST_NODE = /** @type {const} */ ([20, 19])

/** npm gives its reason first and then explains itself at length. */
const NPM_LINES = 12

const lockfile = inProject('package-lock.json')

/** What npm writes when it has finished with node_modules. */
const installed = inProject('node_modules/.package-lock.json')

/** The hash of the lockfile that node_modules was made from. */
const stamp = inProject('node_modules/.slugline-lock')

/**
 * Installs what package-lock.json says, unless it is there.
 *
 * @throws {Failure} when Node is too old, or npm cannot install
 */
export async function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]))
    throw new Failure(
      `Slugline needs Node.js ${OLDEST_NODE.join('.')} or later; this is ${process.versions.node}.`,
      2,
    )
  ensureCaches()
  const hash = createHash('sha256').update(readFileSync(lockfile)).digest('hex')
  if (!isInstalled(hash)) await install()
  writeFileSync(stamp, hash)
}

/**
 * By the hash, or because somebody installed by hand: npm finishes with node_modules after the lockfile.
 *
 * @param {string} hash of the lockfile
 */
function isInstalled(hash) {
  if (!existsSync(installed)) return false
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true
  return statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs
}

async function install() {
  // Development dependencies too, whatever NODE_ENV says: the build and the tests need them.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const { code, output } = await timed('Installing packages', () =>
    run('npm', args, { output: 'collect' }),
  )
  if (code === 0) return
  const said = output.trim().split('\n').slice(0, NPM_LINES).join('\n')
  throw new Failure(`${said}\nnpm ci failed; what it said first is above.`)
}
