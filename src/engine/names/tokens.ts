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
const possessivePattern = /(?:['’]s|(?<=[sxz])['’])$/
const elision = /^(?:[ldLsnj]|qu|Qu)['’](?=\p{L})/u
const initial = /(?:^|\.)\p{Lu}$/u
const opensSentence = /[.!?…:;"“„«»‚‘([\n]|(?:^|\s)[-–—]\s/
const upper = /^\p{Lu}/u
/** "al-Amr", "el-Sisi": a capital behind an Arabic article. */
const articleName = /^(?:al|el|an|as|ar)-\p{Lu}/u

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
    const article = elision.exec(word)
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
  const core = word.replace(possessivePattern, '')
  const bare =
    core !== word || (/['’](?!\p{L})/u.test(text.slice(end, end + 2)) && /[sxz]$/.test(word))
  const gap = text.slice(before, start)
  tokens.push({
    text: core,
    lower: core.toLowerCase().replaceAll('’', "'"),
    start,
    end,
    capital: upper.test(core) || articleName.test(core),
    possessive: bare,
    opens: tokens.length === 0 || opensSentence.test(gap),
    joined: tokens.length > 0 && (gap === ' ' || gap.trim() === ''),
  })
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
