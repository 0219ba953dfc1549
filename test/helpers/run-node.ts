import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'

const preload = new URL('../../src/preload.mjs', import.meta.url)

export interface RunningNode {
  child: ChildProcessWithoutNullStreams
  /** The first line on stdout. */
  firstLine: Promise<string>
  /** How it ended, with all of stderr. */
  ended: Promise<{ code: number | null; stderr: string }>
}

/**
 * Runs one of our TypeScript files, or what `compiled` made of one, as a process of its own, away from a developer's .env.
 *
 * @param env on top of this process's own; undefined removes a variable
 */
export function runNode(file: URL, env: Record<string, string | undefined> = {}): RunningNode {
  const isCompiled = file.pathname.endsWith('.mjs')
  const options = isCompiled ? [] : ['--import', preload.href]
  const child = spawn(process.execPath, [...options, fileURLToPath(file)], {
    cwd: tmpdir(),
    env: { ...process.env, ...env },
  })
  let stderr = ''
  child.stderr.on('data', (chunk) => (stderr += chunk))
  return {
    child,
    firstLine: once(child.stdout, 'data').then(([chunk]) => String(chunk).trim()),
    ended: once(child, 'close').then(([code]) => ({ code: code as number | null, stderr })),
  }
}
