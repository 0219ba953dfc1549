/** A sentence of a corpus, with the persons that its annotators marked. */
export interface Sentence {
  text: string
  /** Where a person's name begins and ends in it. */
  names: readonly (readonly [start: number, end: number])[]
  /** What is held out together. */
  document: string
}

/** A word of a corpus, and whether it begins a person's name (B), goes on with one (I) or neither (O). */
export type MarkedWord = readonly [word: string, mark: 'B' | 'I' | 'O']

const noSpaceBefore = /^(?:'t|[,.;:!?)\]%…”’]|['’]s|n['’]t|['’](?:re|ve|ll|d|m)|'|'')$/
const noSpaceAfter = /^[([“„«$£#]$/
const signs: Readonly<Record<string, string>> = {
  '-LRB-': '(',
  '-RRB-': ')',
  '``': '“',
  "''": '”',
}

/** Sets a corpus's words as a text again: no space before a comma, one on one side of a quotation mark. */
export function sentenceOf(words: readonly MarkedWord[], document: string): Sentence {
  const names: [number, number][] = []
  let text = ''
  let name: [number, number] | null = null
  let isOpen = false
  let isGlued = true
  for (const [raw, mark] of joined(words)) {
    const word = signs[raw] ?? raw
    const glued = isGlued || noSpaceBefore.test(word) || (word === '"' && isOpen)
    isGlued = noSpaceAfter.test(word) || (word === '"' && !isOpen)
    if (word === '"') isOpen = !isOpen
    if (!glued && text !== '') text += ' '
    const start = text.length
    text += word
    if (mark === 'B') names.push((name = [start, text.length]))
    else if (mark === 'I' && name) name[1] = text.length
    else name = null
  }
  return { text, names, document }
}

/** Some corpora cut "’s" once more: the apostrophe is joined with its letters. */
function joined(words: readonly MarkedWord[]): MarkedWord[] {
  const found: MarkedWord[] = []
  for (const [word, mark] of words) {
    const before = found.at(-1)
    if (before?.[0] === "'" && /^(?:s|t|re|ve|ll)$/.test(word)) {
      found[found.length - 1] = [`'${word}`, mark]
    } else found.push([word, mark])
  }
  return found
}

/** Marks as B, I and O from tags; where a corpus has no B, a name begins behind any other tag. */
export function marked(
  rows: readonly (readonly [word: string, tag: string])[],
  isPerson: RegExp,
): MarkedWord[] {
  let inside = false
  return rows.map(([word, tag]) => {
    const person = isPerson.test(tag)
    const mark = !person ? 'O' : tag.startsWith('B-') || !inside ? 'B' : 'I'
    inside = person
    return [word, mark]
  })
}
