import { keyOf } from '../text/key'
import type { Person } from '../types'
import { Candidates, type Candidate } from './candidates'
import type { Mention, PlacedMention } from './mentions'
import { isPlace } from './name-like'

/** A person, with the mentions that are theirs. */
export interface ResolvedPerson {
  person: Person
  mentions: readonly PlacedMention[]
  /** The page has no more than a surname or given name. */
  partial: boolean
}

/** Less likely full names need a bare one beside them to count. */
const leastConfirmable = 0.15
/** From there on a bare name needs no introduction in an article. */
const allButSure = 0.65
/** Of the places where a bare name stands, the mean probability that makes it a person in an article. */
const leastMean = 0.4

/**
 * Puts mentions together to people: one for each full name, and bare names to the full name that has them, wherever on
 * the page it stands. A surname that several have belongs to the one named last.
 *
 * @param placed in the order of the page
 * @param article the text is long enough to introduce whom it names, so that a bare name must be introduced somehow
 */
export function resolve(placed: readonly PlacedMention[], article: boolean): ResolvedPerson[] {
  const people = new Candidates()
  const bare: PlacedMention[] = []
  const doubtful: PlacedMention[] = []
  for (const one of placed) {
    const { mention, only } = one
    if (!mention.full) bare.push(one)
    else if (only) continue
    else if (mention.certain && !beginsWithPlace(mention)) people.addFull(mention)
    else doubtful.push(one)
  }
  const surnames = new Set<string>()
  for (const { mention } of bare) if (!mention.opens) surnames.add(mention.keys.surname)
  for (const { mention, picture } of doubtful) {
    const { surname } = mention.keys
    const counts =
      mention.certain ||
      (mention.probability >= leastConfirmable &&
        surnames.has(surname) &&
        (picture || !mention.opens))
    if (counts && !people.hasSurname(surname)) people.addFull(mention)
  }
  const sums = article ? sumsOf(bare) : null
  for (const { mention, only } of bare) {
    if (only || !mention.certain) continue
    const known =
      mention.introduced ||
      (mention.probability >= allButSure && (sums?.get(mention.name) ?? 0) >= 0)
    if (!article || known) people.addBare(mention)
  }
  for (const mention of placed) people.assign(mention)
  return people.all
    .filter(({ mentions }) => mentions.some(({ only }) => !only))
    .sort((a, b) => inPageOrder(a.mentions[0], b.mentions[0]))
    .map(resolved)
}

/** "During a visit to Moldova Weller said": the place may be no part of the name. */
function beginsWithPlace({ name }: Mention): boolean {
  const end = name.indexOf(' ')
  return isPlace(name, 0, end < 0 ? name.length - 1 : end)
}

/** Bare names, by how much more than `leastMean` the places where they stand speak for a person, summed up. */
function sumsOf(bare: readonly PlacedMention[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const { mention } of bare) {
    const { name, probability } = mention
    sums.set(name, (sums.get(name) ?? 0) + probability - leastMean)
  }
  return sums
}

const inPageOrder = (a: PlacedMention | undefined, b: PlacedMention | undefined): number =>
  a && b ? a.block - b.block || a.mention.start - b.mention.start : 0

const resolved = ({ name, mentions, partial }: Candidate): ResolvedPerson => ({
  person: {
    name,
    roles: rolesOf(mentions),
    relation: mentions.some(isQuoted) ? 'quoted' : 'mentioned',
    lines: linesOf(mentions),
  },
  mentions,
  partial,
})

const isQuoted = ({ quoted }: PlacedMention): boolean => quoted

/** Each role once, those beside full names first. */
function rolesOf(mentions: readonly PlacedMention[]): string[] {
  const stated: string[] = []
  for (const isFull of [true, false]) {
    for (const { mention } of mentions) {
      if (mention.full === isFull) for (const role of mention.roles) stated.push(role)
    }
  }
  if (stated.length < 2) return stated
  const roles = new Map<string, string>()
  for (const role of stated) {
    const key = keyOf(role)
    if (!roles.has(key)) roles.set(key, role)
  }
  return [...roles.values()]
}

/** Each line once, in ascending order. */
function linesOf(mentions: readonly PlacedMention[]): number[] {
  const lines: number[] = []
  let isAscending = true
  for (const { line } of mentions) {
    const last = lines.at(-1)
    if (last !== undefined && line < last) isAscending = false
    if (line !== last) lines.push(line)
  }
  return isAscending ? lines : [...new Set(lines)].sort((a, b) => a - b)
}
