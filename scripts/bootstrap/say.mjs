/**
 * Tells the person who waits what goes on; on stderr, because stdout belongs to what was asked for.
 *
 * @param {string} line
 */
export const say = (line) => void process.stderr.write(`${line}\n`)

/**
 * Runs something that takes a while, and says what, how it went and how long it took.
 *
 * @template {{ code: number }} Result
 * @param {string} what such as `Building the admin and the pages`
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function timed(what, work) {
  say(`${what} …`)
  const started = performance.now()
  const result = await work()
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  say(result.code === 0 ? `  done in ${seconds} s` : `  failed after ${seconds} s`)
  return result
}
