import { OverloadError } from '../../lib/errors'
import { log } from '../../lib/log'

/**
 * Waits for an answer no longer than it may take. What comes too late is dropped; its work cannot be called back.
 *
 * @throws OverloadError (503)
 */
export async function inTime<T>(seconds: number, answer: Promise<T>): Promise<T> {
  let isLate = false
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      isLate = true
      reject(new OverloadError(`This takes longer than ${seconds} s.`))
    }, seconds * 1000)
  })
  answer
    .then((whole) => (isLate && whole instanceof Response ? whole.body?.cancel() : undefined))
    .catch((error: unknown) => {
      if (isLate) log.warn({ err: error }, 'failed after its time')
    })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
