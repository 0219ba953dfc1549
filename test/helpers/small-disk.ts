import { execFile } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A disk of its own for a test, in memory. */
export interface SmallDisk {
  folder: string
  /** Takes all the room that is left, and goes on doing so until `makeRoom`, as a log does that nobody rotates. */
  fill: () => void
  makeRoom: () => void
  remove: () => Promise<void>
}

/**
 * Mounts a tmpfs.
 *
 * @returns null where this user may not mount anything
 */
export async function mountSmallDisk(megabytes: number): Promise<SmallDisk | null> {
  const folder = mkdtempSync(path.join(tmpdir(), 'slugline-disk-'))
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder])
  } catch {
    rmSync(folder, { recursive: true })
    return null
  }
  const ballast = path.join(folder, 'ballast')
  let filling: NodeJS.Timeout | undefined
  const takeAll = () => {
    const { bavail, bsize } = statfsSync(folder)
    if (bavail === 0) return
    const file = openSync(ballast, 'a')
    try {
      writeSync(file, Buffer.alloc(bavail * bsize))
    } catch (error) {
      // Somebody else was faster with some of it.
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
    } finally {
      closeSync(file)
    }
  }
  const makeRoom = () => {
    clearInterval(filling)
    rmSync(ballast, { force: true })
  }
  return {
    folder,
    fill() {
      takeAll()
      filling = setInterval(takeAll, 20)
    },
    makeRoom,
    async remove() {
      makeRoom()
      // Lazily: a mongod that has been told to end may still hold a file.
      await run('umount', ['--lazy', folder])
      rmSync(folder, { recursive: true })
    },
  }
}
