import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const launcher = fileURLToPath(new URL('../../bin/slugline.mjs', import.meta.url))

export interface CliResult {
  code: number | null
  stdout: string
  stderr: string
  seconds: number
}

interface CliOptions {
  env?: Record<string, string>
  input?: string | Uint8Array
  cwd?: string
}

/** Runs `slugline` as a process of its own, as a user does. */
export async function slugline(
  args: string[],
  { env, input, cwd }: CliOptions = {},
): Promise<CliResult> {
  const started = performance.now()
  const child = spawn(process.execPath, [launcher, ...args], {
    cwd,
    env: { ...process.env, ...env },
  })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  child.stdin.end(input)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  return {
    code,
    stdout: Buffer.concat(out).toString(),
    stderr: Buffer.concat(err).toString(),
    seconds: (performance.now() - started) / 1000,
  }
}
