/** No bar is longer … */
const LONGEST_BAR = 40
/** … and a shorter one shows nothing. */
const SHORTEST_BAR = 5

interface Done {
  /** How many documents there are; null when a stream does not tell. */
  total: number | null
  documents: number
  /** What was done, by its name; what was not is not told. */
  did: Readonly<Record<string, number>>
  /** Since the beginning. */
  seconds: number
}

/**
 * How far a run is, in one line: how many documents, how many a second, how long the rest will take, what was done.
 *
 * @param columns of a terminal: a bar takes what the words leave of them, and what does not fit is cut off; without
 *   them there is no bar
 */
export function progressLine({ total, documents, did, seconds }: Done, columns?: number): string {
  const rate = documents / Math.max(seconds, 0.001)
  const left = total === null || documents === 0 ? null : (total - documents) / rate
  const counts = Object.entries(did).filter(([, count]) => count > 0)
  const words = [
    `${documents}${total === null ? '' : ` of ${total}`} documents`,
    ...(documents > 0 ? [`${rate.toFixed(1)}/s`] : []),
    ...(left === null ? [] : [`${inWords(left)} left`]),
    ...(counts.length > 0 ? [counts.map(([name, count]) => `${count} ${name}`).join(', ')] : []),
  ].join('  ')
  if (columns === undefined) return words
  const room = Math.min(LONGEST_BAR, columns - words.length - 1)
  if (total === null || room < SHORTEST_BAR) return words.slice(0, columns)
  const full = Math.round((room * documents) / Math.max(1, total))
  return `${'■'.repeat(full)}${'·'.repeat(room - full)} ${words}`
}

/** "12 s", "3 min 05 s", "2 h 10 min" */
function inWords(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${pad(whole % 60)} s`
  return `${Math.floor(whole / 3600)} h ${pad(Math.floor((whole % 3600) / 60))} min`
}

const pad = (number: number) => String(number).padStart(2, '0')
