import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { compiled } from '../../scripts/bootstrap/compiled.mjs'

/** A process of its own that uses the database; see database-user.mts. */
export interface DatabaseUser {
  pid: number
  uri: string
  /** Does something and gives the answer. */
  ask: (line: 'add' | 'count' | 'close') => Promise<string>
  /** Settles with the exit code. */
  exit: Promise<number | null>
  kill: () => Promise<void>
}

async function start(env: Record<string, string>) {
  const file = await compiled('test/helpers/database-user.mts', ['test/helpers'])
  return spawn(process.execPath, [fileURLToPath(file)], {
    env: { ...process.env, MONGODB_URI: '', NODE_ENV: 'test', ...env },
  })
}

/** Starts a process that opens the database, and waits until it has. */
export async function databaseUser(env: Record<string, string>): Promise<DatabaseUser> {
  const child = await start(env)
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk))
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const answer = async (): Promise<string> => {
    const { value, done } = await lines.next()
    if (done) throw new Error(`the process ended: ${complaint}`)
    return value
  }
  const exit = once(child, 'exit').then(([code]) => code as number | null)
  return {
    pid: child.pid ?? 0,
    uri: await answer(),
    ask(line) {
      child.stdin.write(`${line}\n`)
      return answer()
    },
    exit,
    async kill() {
      child.kill('SIGKILL')
      await exit
    },
  }
}

/** Runs a process that cannot open the database, and gives what it says about that. */
export async function refusedUser(env: Record<string, string>) {
  const child = await start(env)
  child.stdin.end()
  const started = performance.now()
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk))
  const [code] = await once(child, 'close')
  return { code: code as number, said, seconds: (performance.now() - started) / 1000 }
}
