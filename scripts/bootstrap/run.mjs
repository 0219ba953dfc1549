import { spawn } from 'node:child_process'
import { projectDir } from './project.mjs'

/**
 * @typedef {object} Options
 * @property {Record<string, string>} [env] on top of this process's own
 * @property {'show' | 'collect'} [output] `collect`: kept, and to be shown only when the command fails
 * @property {number} [timeout] in milliseconds; then it is killed and counts as failed
 */

/**
 * Runs a command in the project's folder and waits for its end.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Options} [options]
 * @returns {Promise<{ code: number, output: string }>} 127 when there is no such command
 */
export function run(command, args, { env, output = 'show', timeout } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: projectDir,
      env: { ...process.env, ...env },
      stdio: output === 'show' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      timeout,
      killSignal: 'SIGKILL',
      // npm and npx are scripts there.
      shell: process.platform === 'win32' && /^np[mx]$/.test(command),
    })
    let said = ''
    const keep = (/** @type {Buffer} */ chunk) => (said += chunk)
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.on('error', (error) => resolve({ code: 127, output: `${said}${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output: said }))
  })
}
