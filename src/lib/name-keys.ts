import { slugOf } from './slug-of'

/** "ae", "oe" and "ue" are how others write ä, ö and ü, and some write the bare vowel. */
const UMLAUT = /([aou])e/g
/** "Doe, John" */
const SURNAME_FIRST = /^([^,]+),([^,]+)$/

/** The words of a name in plain Latin letters, the surname last: "Müller", "Mueller" and "Muller" are one. */
const wordsOf = (name: string): string[] =>
  slugOf(name.replace(SURNAME_FIRST, '$2 $1')).replace(UMLAUT, '$1').split('-')

/**
 * Under these a person is kept, so that whoever may be the same shares one of them: the surname with an initial, and the
 * first and the last word in whichever order. Few people share a key, however many there are.
 *
 * @param names the name and the aliases
 */
export function nameKeys(names: readonly string[]): string[] {
  const keys = names.flatMap((name) => {
    const words = wordsOf(name)
    const [first = '', last = ''] = [words[0], words.at(-1)]
    return words.length === 1
      ? [first]
      : [`${last} ${first.charAt(0)}`, [first, last].sort().join()]
  })
  return [...new Set(keys)]
}

/**
 * Whether two people may be one: under one of their names they have the surname in common, and given names that do not
 * contradict each other. "J. Doe", "Doe, John" and "John F. Doe" may all be "John Doe"; "Jane Doe" may not.
 */
export const mayBeOne = (names: readonly string[], others: readonly string[]): boolean =>
  names.some((name) => others.some((other) => agree(wordsOf(name), wordsOf(other))))

function agree(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 1 || other.length === 1) return one.join() === other.join()
  const surnameFirst = [...other.slice(1), other[0] ?? '']
  return inOrder(one, other) || inOrder(one, surnameFirst)
}

function inOrder(one: readonly string[], other: readonly string[]): boolean {
  if (one.at(-1) !== other.at(-1)) return false
  const [givenOfOne, givenOfOther] = [one.slice(0, -1), other.slice(0, -1)]
  const [fewer, more] =
    givenOfOne.length <= givenOfOther.length
      ? [givenOfOne, givenOfOther]
      : [givenOfOther, givenOfOne]
  const [first = '', ...middle] = fewer
  if (!compatible(first, more[0] ?? '')) return false
  // Whoever has fewer leaves some out, and keeps the order.
  let at = 1
  return middle.every((name) => {
    while (at < more.length && !compatible(name, more[at] ?? '')) at++
    return at++ < more.length
  })
}

/** An initial may be any name that begins with it. */
const compatible = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))
