/**
 * Tells the person who waits what goes on; on stderr, because stdout belongs to what was asked for.
 *
 * @param {string} line
 */
export const say = (line) => void process.stderr.write(`${line}\n`)

/**
 * Does something that takes a while, and says what and how long.
 *
 * @template T
 * @param {string} what such as `Building the admin and the pages`
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function timed(what, work) {
  say(`${what} …`)
  const started = performance.now()
  const result = await work()
  say(`  done in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  return result
}
