import { isSpaceUnit } from './characters'

/** The same as `text.split(/\s+/)`, in a third of the time. */
export function splitAtSpace(text: string): string[] {
  const words: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (!isSpaceUnit(text.charCodeAt(at))) continue
    words.push(text.slice(from, at))
    while (at + 1 < text.length && isSpaceUnit(text.charCodeAt(at + 1))) at++
    from = at + 1
  }
  words.push(text.slice(from))
  return words
}
