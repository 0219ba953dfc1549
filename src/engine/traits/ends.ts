import { isLetterUnit, unitAt } from '../text/characters'

/** How a block may end. */
export const endings = [
  'full stop',
  'ellipsis',
  'stop and quotation mark',
  'comma and quotation mark',
  'quotation mark',
  'letter',
  'figure',
  'question mark',
  'exclamation mark',
  'colon',
  'semicolon',
  'comma',
  'bracket',
  'bar or asterisk',
  'arrow',
  'another sign',
] as const

/** How a block may begin. */
export const beginnings = [
  'capital',
  'small letter',
  'letter without case',
  'number of an item',
  'figure',
  'quotation mark',
  'list mark',
  'at sign or hash',
  'bracket',
  'another sign',
] as const

const quotes = '"“”„«»’‘\''
const lists = '•◦▪‣●○■–—*+·-'
const itemNumber = /^\d{1,2}[.)]\s/

const numberOf = <Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> =>
  Object.fromEntries(names.map((name, i) => [name, i])) as Record<Name, number>
const ends = numberOf(endings)
const begins = numberOf(beginnings)

const signs: ReadonlyMap<string, number> = new Map([
  ['…', ends.ellipsis],
  ['?', ends['question mark']],
  ['!', ends['exclamation mark']],
  [':', ends.colon],
  [';', ends.semicolon],
  [',', ends.comma],
  ...[...')]'].map((sign) => [sign, ends.bracket] as const),
  ...[...'|*'].map((sign) => [sign, ends['bar or asterisk']] as const),
  ...[...'›→►➔>'].map((sign) => [sign, ends.arrow] as const),
])

/** How a text ends, by its number in `endings`. */
export function endingOf(text: string): number {
  const last = text.charAt(text.length - 1)
  const code = unitAt(text, text.length - 1)
  const before = text.charAt(text.length - 2)
  if (last === '.') return before === '.' ? ends.ellipsis : ends['full stop']
  if (isLetterUnit(code)) return ends.letter
  if (quotes.includes(last)) {
    if ('.!?…'.includes(before)) return ends['stop and quotation mark']
    return before === ',' ? ends['comma and quotation mark'] : ends['quotation mark']
  }
  if (last >= '0' && last <= '9') return ends.figure
  return signs.get(last) ?? ends['another sign']
}

/** How a text begins, by its number in `beginnings`. */
export function beginningOf(text: string): number {
  const first = text.charAt(0)
  if (isLetterUnit(unitAt(text, 0))) {
    if (first !== first.toLowerCase()) return begins.capital
    return first !== first.toUpperCase() ? begins['small letter'] : begins['letter without case']
  }
  if (first >= '0' && first <= '9')
    return itemNumber.test(text) ? begins['number of an item'] : begins.figure
  if (quotes.includes(first)) return begins['quotation mark']
  if (lists.includes(first)) return begins['list mark']
  if (first === '@' || first === '#') return begins['at sign or hash']
  return '([©'.includes(first) ? begins.bracket : begins['another sign']
}

const lastWord = / (?:and|or|und|oder|et|ou|y|e|en|of)$/

/**
 * Whether a text ends as items of lists do: "a cloth;", "a bucket, and".
 *
 * @param ending its `endingOf`
 */
export const endsItem = (text: string, ending: number): boolean =>
  ending === ends.comma ||
  ending === ends.semicolon ||
  (ending === ends.letter && lastWord.test(text.slice(-6)))
