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
const letter = /\p{L}/u

export function endingOf(text: string): number {
  const last = text.charAt(text.length - 1)
  const before = text.charAt(text.length - 2)
  return endings.indexOf(nameOfEnding(last, before))
}

function nameOfEnding(last: string, before: string): (typeof endings)[number] {
  if (last === '.') return before === '.' ? 'ellipsis' : 'full stop'
  if (quotes.includes(last)) {
    if ('.!?…'.includes(before)) return 'stop and quotation mark'
    return before === ',' ? 'comma and quotation mark' : 'quotation mark'
  }
  if (letter.test(last)) return 'letter'
  if (last >= '0' && last <= '9') return 'figure'
  return signs[last] ?? 'another sign'
}

const signs: Readonly<Record<string, (typeof endings)[number]>> = {
  '…': 'ellipsis',
  '?': 'question mark',
  '!': 'exclamation mark',
  ':': 'colon',
  ';': 'semicolon',
  ',': 'comma',
  ')': 'bracket',
  ']': 'bracket',
  '|': 'bar or asterisk',
  '*': 'bar or asterisk',
  '›': 'arrow',
  '→': 'arrow',
  '»': 'arrow',
  '►': 'arrow',
  '➔': 'arrow',
  '>': 'arrow',
}

export function beginningOf(text: string): number {
  return beginnings.indexOf(nameOfBeginning(text))
}

function nameOfBeginning(text: string): (typeof beginnings)[number] {
  const first = text.charAt(0)
  if (letter.test(first)) {
    if (first !== first.toLowerCase()) return 'capital'
    return first !== first.toUpperCase() ? 'small letter' : 'letter without case'
  }
  if (first >= '0' && first <= '9') return itemNumber.test(text) ? 'number of an item' : 'figure'
  if (quotes.includes(first)) return 'quotation mark'
  if (lists.includes(first)) return 'list mark'
  if (first === '@' || first === '#') return 'at sign or hash'
  return '([©'.includes(first) ? 'bracket' : 'another sign'
}
