/**
 * Lists the English words that occur in lower case, by how common they are.
 *
 *     node --import ./src/preload.mjs scripts/train-people-words/index.ts FOLDER
 *
 * FOLDER as for scripts/train-people. Writes src/engine/lexicon/common-words.ts.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { corpora } from '../train-people/corpora'

/** A word is 1, 2 or 3 from so many documents on. */
const levels = [5, 50, 400] as const
const lowerWord = /(?<![\p{L}'’-])\p{Ll}[\p{L}'-]+(?![\p{L}'’-])/gu
const lineLength = 118

function main(folder: string | undefined): void {
  if (!folder) {
    console.error('usage: scripts/train-people-words/index.ts FOLDER')
    process.exitCode = 2
    return
  }
  const documents = new Map<string, Set<string>>()
  for (const corpus of corpora) {
    if (corpus.language !== 'en') continue
    for (const { text, document } of corpus.read(folder)) {
      for (const [word] of text.matchAll(lowerWord)) {
        const known = documents.get(word)
        if (known) known.add(document)
        else documents.set(word, new Set([document]))
      }
    }
  }
  const lists = levels.map((fewest, i) =>
    [...documents]
      .filter(([, { size }]) => size >= fewest && size < (levels[i + 1] ?? Infinity))
      .map(([word]) => word)
      .sort(),
  )
  console.log(
    lists.map(({ length }, i) => `${length} words from ${levels[i]} documents on`).join('\n'),
  )
  const target = new URL('../../src/engine/lexicon/common-words.ts', import.meta.url)
  writeFileSync(fileURLToPath(target), moduleOf(lists))
}

const moduleOf = (lists: readonly (readonly string[])[]): string => `import { words } from './words'

const lists = [
${lists.map((list) => `  words\`\n${wrapped(list)}\n  \`,`).join('\n')}
] as const

/**
 * English words that occur in lower case, and how common they are: 1 from ${levels[0]} documents on, 2 from ${levels[1]}, 3 from ${levels[2]}.
 * Counted by scripts/train-people-words/index.ts in its English corpora.
 */
export const commonness: ReadonlyMap<string, string> = new Map(
  lists.flatMap((list, i) => list.map((word) => [word, String(i + 1)] as const)),
)
`

function wrapped(list: readonly string[]): string {
  const lines: string[] = []
  let line = '   '
  for (const word of list) {
    if (line.length + word.length >= lineLength) {
      lines.push(line)
      line = '   '
    }
    line += ` ${word}`
  }
  return [...lines, line].join('\n')
}

main(process.argv[2])
