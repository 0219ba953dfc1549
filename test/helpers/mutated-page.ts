import fs from 'node:fs'
import fc from 'fast-check'
import { seedFolder } from '../../seed'

/** Pages of our own to change at random: the fixtures and the seed document. */
const pages: readonly string[] = [
  ...fs
    .readdirSync('test/fixtures', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('source.txt'))
    .map((file) => fs.readFileSync(`test/fixtures/${file}`, 'utf8')),
  ...fs.readdirSync(seedFolder).map((file) => fs.readFileSync(`${seedFolder}/${file}`, 'utf8')),
]

/** What replaces a character: what decoders leave, what terminals obey, what breaks pairs and directions. */
const oddities = [
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\u0085',
  '\u00a0',
  '\u00ad',
  '\u0301',
  '\u200b',
  '\u200f',
  '\u2028',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\ufffd',
  '\ud83d',
  '\ude00',
  '🙂',
  'İ',
  'ß',
  'ﬃ',
  '漢',
  '(',
  '“',
  '"',
  '/',
  '|',
  '©',
  ':',
  '. ',
  '  ',
  '\t',
  '\f',
  '\r',
]

/** Changes a page at a line; `other` is another number of a line, or a place within this one. */
type Mutation = (lines: string[], at: number, other: number) => void

const dropped: Mutation = (lines, at) => lines.splice(at, 1)
const doubled: Mutation = (lines, at) => lines.splice(at, 0, lines[at] ?? '')
const repeated: Mutation = (lines, at) =>
  lines.splice(at, 0, ...Array<string>(40).fill(lines[at] ?? ''))
const swapped: Mutation = (lines, at, other) => {
  const second = other % lines.length
  const kept = lines[at] ?? ''
  lines[at] = lines[second] ?? ''
  lines[second] = kept
}
const truncated: Mutation = (lines, at, other) => {
  const line = lines[at] ?? ''
  lines[at] = line.slice(0, other % (line.length + 1))
}
const joined: Mutation = (lines, at) =>
  lines.splice(at, 2, `${lines[at] ?? ''}${lines[at + 1] ?? ''}`)
const broken: Mutation = (lines, at, other) => {
  const line = lines[at] ?? ''
  const place = other % (line.length + 1)
  lines.splice(at, 1, line.slice(0, place), line.slice(place))
}
const shouted: Mutation = (lines, at) => {
  lines[at] = (lines[at] ?? '').toUpperCase()
}
const whispered: Mutation = (lines, at) => {
  lines[at] = (lines[at] ?? '').toLowerCase()
}
const blanked: Mutation = (lines, at) => {
  lines[at] = ' \t '
}
const endless: Mutation = (lines, at, other) => {
  lines[at] = (lines[at] ?? '').repeat(1 + (other % 60))
}

/** An odd character in place of another. */
const odd =
  (oddity: string): Mutation =>
  (lines, at, other) => {
    const line = lines[at] ?? ''
    const place = line.length === 0 ? 0 : other % line.length
    lines[at] = line.slice(0, place) + oddity + line.slice(place + 1)
  }

const mutation = fc.oneof(
  fc.constantFrom(
    dropped,
    doubled,
    repeated,
    swapped,
    truncated,
    joined,
    broken,
    shouted,
    whispered,
    blanked,
    endless,
  ),
  fc.constantFrom(...oddities).map(odd),
)

const lineEnd = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r')
/** Places are taken modulo what there is, so that dropping one change leaves the others where they were. */
const change = fc.tuple(mutation, fc.nat(10_000), fc.nat(10_000))

/** A page of ours after one to a dozen changes at random; fast-check shrinks it by taking changes back. */
export const mutatedPage: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...pages), fc.array(change, { minLength: 1, maxLength: 12 }), lineEnd)
  .map(([page, changes, end]) => {
    const lines = page.split(/\r\n|\r|\n/)
    for (const [mutate, at, other] of changes) {
      if (lines.length > 0) mutate(lines, at % lines.length, other)
    }
    return lines.join(end)
  })
