import { randomUUID } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'

/**
 * Names this process like no other one: where it can be seen from (the boot of a kernel and a namespace of process
 * ids, so that containers are told apart), which it is there (id and time of its start, since ids are used
 * again), and a random part, which is all there is where no /proc tells the rest.
 */
export function newHolder(): string {
  const place = placeOfSight()
  const started = place && startOf(process.pid)
  const seen = started ? [place, process.pid, started] : []
  return [...seen, randomUUID()].join(' ')
}

/**
 * Whether the process that a name stands for has certainly ended. False for one that runs, and for one of another
 * host or container, of which nobody here can tell.
 */
export function hasEnded(holder: string): boolean {
  const [place, pid, started, random] = holder.split(' ')
  if (random === undefined || place !== placeOfSight()) return false
  return !isThere(Number(pid)) || isAnother(Number(pid), started)
}

/** Processes that have the same one see each other under the same ids; null where the system does not tell. */
function placeOfSight(): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${boot}/${readlinkSync('/proc/self/ns/pid')}`
  } catch {
    // Not Linux: a process that died is known by its lease.
    return null
  }
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

/** Whether an id is another process's by now. What cannot be seen, as another user's with hidepid, may be the same. */
function isAnother(pid: number, started: string | undefined): boolean {
  const now = startOf(pid)
  return now !== null && now !== started
}

/** When a process started, in clock ticks since the boot: the twenty-second field of proc(5)'s stat. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the command in brackets, which may have spaces and brackets of its own.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}
