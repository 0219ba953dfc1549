import type { Sentence } from './sentence'

/** GUM marks every person it mentions; those with a proper noun for a head are named. */
const properNoun = 'NNP'
/** Nobody's name, though GUM has them for persons. */
const noNames: ReadonlySet<string> = new Set(['God', 'Petitioner', 'Respondent'])

interface Word {
  form: string
  tag: string
  /** Index of the word it depends on. */
  head: number
  relation: string
  entities: string
}

/**
 * Reads the named persons of a file of GUM: within each entity that is a person, the head and what forms one
 * name with it (flat, or a proper noun in compound right before).
 */
export function namesInConllu(source: string, document: string): Sentence[] {
  return source.split('\n\n').flatMap((block) => {
    const lines = block.split('\n')
    const text = lines.find((line) => line.startsWith('# text = '))?.slice('# text = '.length)
    if (!text) return []
    const words = lines.filter((line) => /^\d+\t/.test(line)).map(wordOf)
    const places = placesOf(text, words)
    const names = new Map<string, readonly [number, number]>()
    for (const [from, to] of persons(words)) {
      const [first, last] = nameIn(words, from, to) ?? []
      const start = places[first ?? -1]?.[0]
      const end = places[last ?? -1]?.[1]
      if (start !== undefined && end !== undefined) names.set(`${start} ${end}`, [start, end])
    }
    return [{ text, names: [...names.values()].sort((a, b) => a[0] - b[0]), document }]
  })
}

function wordOf(line: string): Word {
  const cells = line.split('\t')
  return {
    form: cells[1] ?? '',
    tag: cells[4] ?? '',
    head: Number(cells[6]) - 1,
    relation: cells[7] ?? '',
    entities: /Entity=([^|]*)/.exec(cells[9] ?? '')?.[1] ?? '',
  }
}

function placesOf(text: string, words: readonly Word[]): ([number, number] | null)[] {
  let at = 0
  return words.map(({ form }) => {
    const start = text.indexOf(form, at)
    if (start < 0) return null
    at = start + form.length
    return [start, at]
  })
}

/** The entities that are persons, by their first and last word: "(3-person-… … 3)". */
function persons(words: readonly Word[]): [from: number, to: number][] {
  const open: { id: string; type: string; from: number }[] = []
  const found: [number, number][] = []
  for (const [i, { entities }] of words.entries()) {
    for (const piece of entities.match(/\([^()]*\)?|[^()]+\)/g) ?? []) {
      if (piece.startsWith('(')) {
        const [id = '', type = ''] = piece.slice(1).replace(/\)$/, '').split('-')
        open.push({ id, type, from: i })
      }
      if (!piece.endsWith(')')) continue
      const id = piece.replace(/^\(/, '').replace(/\)$/, '').split('-')[0]
      const at = open.findLastIndex((entity) => entity.id === id)
      const [entity] = at < 0 ? [] : open.splice(at, 1)
      if (entity?.type === 'person') found.push([entity.from, i])
    }
  }
  return found
}

function nameIn(words: readonly Word[], from: number, to: number): [number, number] | null {
  const within = Array.from({ length: to - from + 1 }, (_, k) => from + k)
  const head = within.find((i) => {
    const on = words[i]?.head ?? -1
    return on < from || on > to
  })
  const word = head === undefined ? undefined : words[head]
  if (head === undefined || word?.tag !== properNoun || noNames.has(word.form)) return null
  const parts = within.filter((i) => {
    const part = words[i]
    if (i === head) return true
    if (part?.head !== head) return false
    const compound = part.relation.startsWith('compound') && Math.abs(i - head) < 4
    return /^(?:flat|goeswith)/.test(part.relation) || (compound && part.tag === properNoun)
  })
  return [Math.min(...parts), Math.max(...parts)]
}
