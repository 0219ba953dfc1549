import { spawn } from 'node:child_process'
import { statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { DryMongoBinary } from 'mongodb-memory-server-core/lib/util/DryMongoBinary.js'
import { DEFAULT_VERSION } from 'mongodb-memory-server-core/lib/util/resolveConfig.js'
import { messageOf } from '../../lib/errors'
import { makeFolder } from '../../lib/make-folder'
import type { Mongod, Tell } from './mongod'
import { mongodCache } from './places'
import { versionOf } from './version'

/** The memory server's own choice, MongoDB 8, and 7 for systems that 8 is not built for. */
const VERSIONS = [DEFAULT_VERSION, '7.0.14']

/** A download that brings nothing for this long is given up. */
const SILENCE_MS = 15_000

/** How long a failed download is not tried again: each try can cost SILENCE_MS. */
const FORGET_MS = 3_600_000

/**
 * The memory server's MongoDB: from its cache, else downloaded by it.
 *
 * @param cache where a failure is noted down, so that it is not met again with every start
 */
export async function downloaded(tell: Tell, cache = mongodCache): Promise<Mongod | null> {
  const failureMark = path.join(cache, 'download-failed')
  try {
    for (const version of VERSIONS) {
      const found = await DryMongoBinary.locateBinary({ version })
      const mongod = found && (await usable(found, tell))
      if (mongod) return mongod
    }
    return isRecent(failureMark) ? null : await usable(await download(tell), tell)
  } catch (error) {
    tell(`MongoDB ${VERSIONS[0]} cannot be downloaded (${messageOf(error)}).`)
    makeFolder(cache)
    writeFileSync(failureMark, '')
    return null
  }
}

async function usable(binary: string, tell: Tell): Promise<Mongod | null> {
  try {
    return { path: binary, version: await versionOf(binary) }
  } catch (error) {
    tell(`${binary} does not run on this machine (${messageOf(error)}).`)
    return null
  }
}

function isRecent(file: string): boolean {
  const { mtimeMs = 0 } = statSync(file, { throwIfNoEntry: false }) ?? {}
  return Date.now() - mtimeMs < FORGET_MS
}

/** In a process of its own, because the memory server's download cannot be called off. */
function download(tell: Tell): Promise<string> {
  tell(`Downloading MongoDB ${VERSIONS[0]} …`)
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('download-process.cjs', import.meta.url)), ...VERSIONS],
    {
      stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
      env: {
        ...process.env,
        MONGOMS_MAX_RETRIES: '1',
        // Without it the memory server does not check the certificate of what it runs afterwards.
        npm_config_strict_ssl: 'true',
      },
    },
  )
  return new Promise((resolve, reject) => {
    const giveUp = setTimeout(() => {
      reject(new Error(`nothing came within ${SILENCE_MS / 1000} s`))
      child.kill('SIGKILL')
    }, SILENCE_MS)
    child.stdout?.on('data', () => giveUp.refresh())
    child.on('message', ({ path, error }: { path?: string; error?: string }) =>
      path ? resolve(path) : reject(new Error(error)),
    )
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(giveUp)
      reject(new Error(`the download ended with exit code ${code}`))
    })
  })
}
