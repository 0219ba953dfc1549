import type { Lexicon } from '../lexicon'

/** A word of a text. */
export interface Token {
  /** Without a possessive ending. */
  text: string
  lower: string
  start: number
  end: number
  capital: boolean
  /** Stood with "’s" or "’" behind it, which ends a name. */
  possessive: boolean
  /** First word of a sentence or quotation, where a capital letter says nothing. */
  opens: boolean
  /** Nothing but white space between the word before and this one. */
  joined: boolean
}

const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’‐-](?=[\p{L}\p{N}])|\.(?=\p{L}))*/gu
const possessivePattern = /['’]s$/
const elision = /^(?:[ldLsnj]|qu|Qu)['’](?=\p{L})/u
const initial = /(?:^|\.)\p{Lu}$/u
const opensSentence = /[.!?…:;"“„«»‚‘([\n]|(?:^|\s)[-–—]\s/
const upper = /^\p{Lu}/u
/** "al-Amr", "el-Sisi": a capital behind an Arabic article. */
const articleName = /^(?:al|el|an|as|ar|ed|es)-\p{Lu}/u

/**
 * Cuts a text into words. Time is linear in its length.
 *
 * @param lexicon tells abbreviations ("Dr.", "Jan.") from the end of a sentence
 */
export function tokensOf(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(wordPattern)) {
    let start = match.index
    let word = match[0]
    const article = word.includes("'") || word.includes('’') ? elision.exec(word) : null
    if (article) {
      const [prefix] = article
      push(tokens, text, start, prefix.slice(0, -1), end, lexicon)
      end = start + prefix.length
      start = end
      word = word.slice(prefix.length)
    }
    push(tokens, text, start, word, end, lexicon)
    end = tokens.at(-1)?.end ?? end
  }
  return tokens
}

function push(
  tokens: Token[],
  text: string,
  start: number,
  raw: string,
  before: number,
  lexicon: Lexicon,
): void {
  let word = raw
  let end = start + raw.length
  if (text.charCodeAt(end) === 0x2e && isAbbreviation(raw, lexicon)) {
    word += '.'
    end++
  }
  const quoted = word.includes("'") || word.includes('’')
  const core = quoted ? word.replace(possessivePattern, '') : word
  const lower = core.toLowerCase()
  const gap =
    start === before + 1 && text.charCodeAt(before) === 0x20 ? ' ' : text.slice(before, start)
  tokens.push({
    text: core,
    lower: quoted ? lower.replaceAll('’', "'") : lower,
    start,
    end,
    capital: isCapital(core),
    possessive: core !== word || isBarePossessive(text, end),
    opens: tokens.length === 0 || (gap !== ' ' && opensSentence.test(gap)),
    joined: tokens.length > 0 && (gap === ' ' || gap.trim() === ''),
  })
}

/** "The Joneses’ house": an apostrophe behind an s, and no letter behind that. */
function isBarePossessive(text: string, end: number): boolean {
  const sign = text.charCodeAt(end)
  if (sign !== 0x27 && sign !== 0x2019) return false
  return /[sxz]/.test(text.charAt(end - 1)) && !/\p{L}/u.test(text.charAt(end + 1))
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  if (code >= 0x41 && code <= 0x5a) return true
  return code < 0x80
    ? code === 0x61 || code === 0x65
      ? articleName.test(word)
      : false
    : upper.test(word)
}

function isAbbreviation(word: string, lexicon: Lexicon): boolean {
  if (initial.test(word)) return true
  if (word.length > 5) return false
  const lower = word.toLowerCase()
  return (
    lexicon.honorifics.has(lower) ||
    lexicon.roleAbbreviations.has(lower) ||
    lower === 'jr' ||
    lower === 'sr' ||
    lower === 'st'
  )
}
