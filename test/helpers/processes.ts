import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** Whether a process is there and runs; one that only waits to be collected by its parent does not. */
export function isRunning(pid: number): boolean {
  return !['Z', 'X', undefined].includes(statOf(String(pid))?.state)
}

/** Waits until a process has ended. */
export async function ended(pid: number, within = 30_000): Promise<void> {
  const deadline = Date.now() + within
  while (isRunning(pid)) {
    if (Date.now() > deadline) throw new Error(`process ${pid} still runs after ${within} ms`)
    await sleep(50)
  }
}

/**
 * The process that a process started, by its command line.
 *
 * @throws Error without one: 0 or -1 in its place would make `kill` end more than it should
 */
export function childOf(parent: number, command: RegExp): number {
  const child = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && statOf(name)?.parent === parent)
    .find((name) => command.test(readProc(name, 'cmdline').replaceAll('\0', ' ')))
  if (!child) throw new Error(`process ${parent} has no child ${command}`)
  return Number(child)
}

/** What proc(5) tells in /proc/PID/stat: state and parent follow the command's name, which is in brackets. */
function statOf(name: string): { state: string | undefined; parent: number } | null {
  const [state, parent] = readProc(name, 'stat').split(') ').at(-1)?.split(' ') ?? []
  return parent ? { state, parent: Number(parent) } : null
}

function readProc(name: string, file: string): string {
  try {
    return readFileSync(`/proc/${name}/${file}`, 'utf8')
  } catch {
    // It ended while we looked.
    return ''
  }
}
