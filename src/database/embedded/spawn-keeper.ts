import { spawn } from 'node:child_process'
import { closeSync, openSync, statSync } from 'node:fs'
import path from 'node:path'
import { DatabaseError } from '../../lib/errors'
import { projectDir } from '../mongod/places'
import type { KeeperArguments, KeeperNews } from './keeper'

/** A log that has grown beyond this is begun anew, in bytes. */
const LOG_LIMIT = 1_000_000

/** A hard stop of a full database takes a while to recover from; more than this is a fault. */
const READY_WITHIN_MS = 90_000

const keeperFile = path.join(projectDir, 'bin/keeper.mjs')

/**
 * Starts a keeper in the background, in a session of its own: neither the end of this process nor a Ctrl-C in
 * its terminal reaches it.
 *
 * @throws DatabaseError when its mongod does not start
 */
export async function spawnKeeper(args: KeeperArguments): Promise<void> {
  const logFile = path.join(args.dataDir, 'embedded.log')
  const { size = 0 } = statSync(logFile, { throwIfNoEntry: false }) ?? {}
  const log = openSync(logFile, size > LOG_LIMIT ? 'w' : 'a', 0o600)
  const child = spawn(process.execPath, [keeperFile, JSON.stringify(args)], {
    cwd: projectDir,
    detached: true,
    windowsHide: true,
    stdio: ['ignore', log, log, 'ipc'],
    // Options for this process, such as an inspector's port, are not for the keeper.
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  closeSync(log)
  let late: NodeJS.Timeout | undefined
  try {
    await new Promise<void>((resolve, reject) => {
      const fail = (why: string) =>
        reject(
          new DatabaseError(
            `The embedded MongoDB does not start: ${why.split('\n')[0]}. See ${logFile}, ` +
              'choose another DATA_DIR, or set MONGODB_URI.',
          ),
        )
      late = setTimeout(() => fail(`not ready after ${READY_WITHIN_MS / 1000} s`), READY_WITHIN_MS)
      child.once('message', (news: KeeperNews) =>
        'ready' in news ? resolve() : fail(news.failed.replace(/\s*\n\s*/g, ' ')),
      )
      child.once('error', (error) => fail(error.message))
      child.once('exit', (code, signal) => fail(`its keeper ended (${signal ?? code})`))
    })
  } finally {
    clearTimeout(late)
    if (child.connected) child.disconnect()
    child.unref()
  }
}
