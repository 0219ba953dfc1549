import { isDigitUnit } from './characters'

/** Signs that say something of a block, wherever in it they stand. */
export const marks = [
  'a bar',
  'a dash between words',
  'a slash between words',
  'a copyright sign',
  'an at sign',
  'an address',
  'a time',
  'a year',
  'money or a share',
  'a comma',
  'a quotation mark',
  'a question mark',
  'an asterisk',
  'an ellipsis',
  'a capital within a word',
  'a sentence stuck to the next',
  'a line break',
] as const

const bit = Object.fromEntries(marks.map((mark, i) => [mark, 1 << i])) as Record<
  (typeof marks)[number],
  number
>
const single: ReadonlyMap<number, number> = new Map(
  (
    [
      ['|', 'a bar'],
      ['©', 'a copyright sign'],
      ['@', 'an at sign'],
      ['%€$£', 'money or a share'],
      [',', 'a comma'],
      ['"“”„«»', 'a quotation mark'],
      ['?', 'a question mark'],
      ['*', 'an asterisk'],
      ['…', 'an ellipsis'],
      ['\n', 'a line break'],
    ] as const
  ).flatMap(([signs, mark]) => [...signs].map((sign) => [sign.charCodeAt(0), bit[mark]] as const)),
)

/** The same for ASCII, where nearly all of them are. */
const ascii = Uint32Array.from({ length: 128 }, (_, code) => single.get(code) ?? 0)
/** Signs of ASCII that say nothing, whatever stands around them: most of a text. */
const plain = Uint8Array.from({ length: 128 }, (_, code) =>
  ascii[code] === 0 && !/[A-Z\d/:.-]/.test(String.fromCharCode(code)) ? 1 : 0,
)

const address = /https?:|www\.|\.\p{L}{2,3}\//u
const year = /\b(?:19|20)\d\d\b/

/**
 * The marks of a text, as bits in the order of `marks`.
 *
 * @param units where those of the text stand from one index up to another
 */
export function marksOf(text: string, units: Uint16Array, from: number, to: number): number {
  let found = 0
  let digits = 0
  let slashes = 0
  for (let i = from; i < to; i++) {
    const code = units[i] as number
    if (code < 128 && plain[code] === 1) continue
    if (isDigitUnit(code)) digits++
    else if (code === 0x2f || code === 0x3a) slashes++
    found |= (code < 128 ? ascii[code] : single.get(code)) || ofContext(units, from, to, i)
  }
  if (digits < 4 && slashes === 0 && !text.includes('www.')) return found
  if (address.test(text)) found |= bit['an address']
  if (digits >= 4 && year.test(text)) found |= bit['a year']
  return found
}

/** Before and behind a text. */
const nothing = 0

const isUpper = (code: number) => (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde)
const isLower = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff)

function ofContext(units: Uint16Array, from: number, to: number, at: number): number {
  const code = units[at] as number
  const before = at > from ? (units[at - 1] as number) : nothing
  // Most of what is left: a capital at the beginning of a word.
  if (before === 0x20 && isUpper(code)) return 0
  const after = at + 1 < to ? (units[at + 1] as number) : nothing
  if (code === 0x2d || code === 0x2013 || code === 0x2014)
    return before === 0x20 && after === 0x20 ? bit['a dash between words'] : 0
  if (code === 0x2f)
    return after > 0x20 && before > 0x20 && before !== 0x2f && before !== 0x3a
      ? bit['a slash between words']
      : 0
  if (code === 0x2e && before === 0x2e && after === 0x2e) return bit['an ellipsis']
  if (
    (code === 0x3a || code === 0x2e) &&
    isDigitUnit(before) &&
    isDigitUnit(after) &&
    at + 2 < to &&
    isDigitUnit(units[at + 2] as number)
  )
    return bit['a time']
  if (!isUpper(code)) return 0
  if (isLower(before)) return bit['a capital within a word']
  const isStuck =
    (before === 0x2e || before === 0x21 || before === 0x3f) &&
    at > from + 1 &&
    isLower(units[at - 2] as number)
  // "the end.The next"; not "U.S."
  return isStuck ? bit['a sentence stuck to the next'] : 0
}
