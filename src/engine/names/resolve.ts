import { keyOf } from '../text/key'
import type { Person } from '../types'
import type { Mention } from './mentions'
import { surnameKey } from './name-like'

/** A mention with its place on the page. */
export interface PlacedMention extends Mention {
  line: number
  /** Index of the block. */
  block: number
  quoted: boolean
  /** In the words of a picture, which open with a name more often than with another word. */
  picture: boolean
  /** Only names who is already known: titles and headings make no people. */
  only: boolean
}

/** A person, with the mentions that are theirs. */
export interface ResolvedPerson {
  person: Person
  mentions: PlacedMention[]
  /** The page has no more than a surname or given name. */
  partial: boolean
}

/** Of the places where a bare name stands, the mean probability that makes it a person. */
const leastMean = 0.4

interface Candidate {
  name: string
  given: string
  surname: string
  partial: boolean
  mentions: PlacedMention[]
}

/**
 * Puts mentions together to people: one for each full name, and bare surnames to the full name that has
 * them, wherever on the page it stands. A surname that several have belongs to the one named last.
 *
 * @param mentions in the order of the page
 * @param article long enough to introduce whom it names: a bare name must be introduced somehow
 */
export function resolve(mentions: readonly PlacedMention[], article = false): ResolvedPerson[] {
  const bare = new Set(
    mentions
      .filter((mention) => !mention.full && !mention.opens)
      .map(({ name }) => surnameKey(name)),
  )
  const likely = likelyNames(mentions)
  const bySurname = new Map<string, Candidate[]>()
  const byGiven = new Map<string, Candidate[]>()
  const candidates: Candidate[] = []
  const enter = (mention: PlacedMention, partial: boolean): Candidate => {
    const candidate = candidateOf(mention, partial)
    candidates.push(candidate)
    append(bySurname, candidate.surname, candidate)
    if (!partial) append(byGiven, candidate.given, candidate)
    return candidate
  }

  for (const mention of mentions) {
    if (!mention.full || mention.only || !mention.certain) continue
    const owner = sameName(mention, bySurname) ?? enter(mention, false)
    if (mention.name.length > owner.name.length) owner.name = mention.name
  }
  for (const mention of mentions) {
    if (!mention.full || mention.only || mention.certain || !isConfirmable(mention)) continue
    const surname = surnameKey(mention.name)
    if (bare.has(surname) && !bySurname.has(surname)) enter(mention, false)
  }
  for (const mention of mentions) {
    if (mention.full || mention.only || !mention.certain) continue
    if (article && !(mention.introduced && likely.has(mention.name))) continue
    if (!ownersOf(mention, bySurname, byGiven)) enter(mention, true)
  }

  const lastNamed = new Map<string, Candidate>()
  for (const mention of mentions) {
    const surname = surnameKey(mention.name)
    if (mention.full) {
      const owner = sameName(mention, bySurname)
      owner?.mentions.push(mention)
      if (owner) lastNamed.set(surname, owner)
      continue
    }
    const owners = ownersOf(mention, bySurname, byGiven)
    if (!owners) continue
    const last = lastNamed.get(surname)
    const owner = last && owners.includes(last) ? last : owners[0]
    owner?.mentions.push(mention)
  }
  return candidates
    .filter((candidate) => candidate.mentions.some((mention) => !mention.only))
    .sort((a, b) => order(a) - order(b))
    .map((candidate) => ({
      person: personOf(candidate),
      mentions: candidate.mentions,
      partial: candidate.partial,
    }))
}

/** Bare names of which most places where they stand speak for a person. */
function likelyNames(mentions: readonly PlacedMention[]): ReadonlySet<string> {
  const sums = new Map<string, { probability: number; places: number }>()
  for (const { name, full, probability } of mentions) {
    if (full) continue
    const sum = sums.get(name) ?? { probability: 0, places: 0 }
    sums.set(name, { probability: sum.probability + probability, places: sum.places + 1 })
  }
  const likely = [...sums].filter(([, sum]) => sum.probability >= leastMean * sum.places)
  return new Set(likely.map(([name]) => name))
}

/** A full name by its shape, where the first word's capital says something. */
const isConfirmable = ({ shaped, opens, picture }: PlacedMention): boolean =>
  shaped && (picture || !opens)

const order = ({ mentions: [first] }: Candidate) =>
  first ? first.line * 1e6 + Math.min(first.start, 999_999) : 0

function candidateOf(mention: PlacedMention, partial: boolean): Candidate {
  const { name } = mention
  return {
    name,
    given: keyOf(name.split(/\s/, 1)[0] ?? ''),
    surname: surnameKey(name),
    partial,
    mentions: [],
  }
}

/** Who a bare name can be: by surname, without a genitive s, or else by given name. */
function ownersOf(
  { name }: Mention,
  bySurname: ReadonlyMap<string, Candidate[]>,
  byGiven: ReadonlyMap<string, Candidate[]>,
): Candidate[] | undefined {
  const key = keyOf(name)
  const genitive = key.endsWith('s') ? key.slice(0, -1) : key
  return bySurname.get(key) ?? bySurname.get(genitive) ?? byGiven.get(key) ?? byGiven.get(genitive)
}

/** Who has this full name; a genitive s may be left over: "Angela Merkels". */
function sameName(
  mention: Mention,
  bySurname: ReadonlyMap<string, Candidate[]>,
): Candidate | undefined {
  const key = surnameKey(mention.name)
  const owners =
    bySurname.get(key) ?? (key.endsWith('s') ? bySurname.get(key.slice(0, -1)) : undefined)
  return owners?.find((other) => isSame(other, mention))
}

/** Same surname and given name, the latter perhaps an initial; middle names may differ. */
function isSame(candidate: Candidate, mention: Mention): boolean {
  const given = keyOf(mention.name.split(/\s/, 1)[0] ?? '')
  return (
    !candidate.partial &&
    (given === candidate.given || (given.length === 1 && candidate.given.startsWith(given)))
  )
}

function personOf({ name, mentions }: Candidate): Person {
  const fullFirst = [...mentions].sort((a, b) => Number(b.full) - Number(a.full))
  const roles = new Map<string, string>()
  for (const role of fullFirst.flatMap((mention) => mention.roles)) {
    if (!roles.has(keyOf(role))) roles.set(keyOf(role), role)
  }
  return {
    name,
    roles: [...roles.values()],
    relation: mentions.some((mention) => mention.quoted) ? 'quoted' : 'mentioned',
    lines: [...new Set(mentions.map((mention) => mention.line))].sort((a, b) => a - b),
  }
}

function append(map: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const list = map.get(key)
  if (list) list.push(candidate)
  else map.set(key, [candidate])
}
