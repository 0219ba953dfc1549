import { places } from '../lexicon/not-names'
import { keyOf } from '../text/key'
import type { Person } from '../types'
import type { Mention } from './mentions'
import { surnameKey } from './name-like'

/** A mention with its place on the page. */
export interface PlacedMention {
  mention: Mention
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

/** Less likely full names need a bare one beside them to count. */
const leastConfirmable = 0.15
/** From there on a bare name needs no introduction in an article. */
const allButSure = 0.65
/** Of the places where a bare name stands, the mean probability that makes it a person in an article. */
const leastMean = 0.4

interface Candidate {
  name: string
  given: string
  surname: string
  partial: boolean
  mentions: PlacedMention[]
}

/**
 * Puts mentions together to people: one for each full name, and bare names to the full name that has them, wherever on
 * the page it stands. A surname that several have belongs to the one named last.
 *
 * @param placed in the order of the page
 * @param article the text is long enough to introduce whom it names, so that a bare name must be introduced somehow
 */
export function resolve(placed: readonly PlacedMention[], article: boolean): ResolvedPerson[] {
  const people = new Candidates()
  const full = placed.filter(({ mention, only }) => mention.full && !only)
  const bare = placed.filter(({ mention }) => !mention.full)

  for (const { mention } of full) {
    if (mention.certain && !beginsWithPlace(mention)) people.addFull(mention)
  }
  const surnames = new Set(
    bare.filter(({ mention }) => !mention.opens).map(({ mention }) => surnameKey(mention.name)),
  )
  for (const { mention, picture } of full) {
    const confirmed =
      mention.probability >= leastConfirmable &&
      surnames.has(surnameKey(mention.name)) &&
      (picture || !mention.opens)
    const counts = mention.certain ? beginsWithPlace(mention) : confirmed
    if (counts && !people.hasSurname(mention.name)) people.addFull(mention)
  }
  const likely = likelyNames(bare)
  for (const { mention, only } of bare) {
    if (only || !mention.certain) continue
    const known =
      mention.introduced || (mention.probability >= allButSure && likely.has(mention.name))
    if (article && !known) continue
    people.addBare(mention)
  }
  for (const mention of placed) people.assign(mention)
  return people.resolved()
}

/** "During a visit to Moldova Weller said": the place may be no part of the name. */
const beginsWithPlace = ({ name }: Mention): boolean =>
  places.has(name.slice(0, name.indexOf(' ')).toLowerCase())

/** Bare names of which most places where they stand speak for a person. */
function likelyNames(bare: readonly PlacedMention[]): ReadonlySet<string> {
  const sums = new Map<string, { probability: number; places: number }>()
  for (const { mention } of bare) {
    const sum = sums.get(mention.name)
    if (!sum) sums.set(mention.name, { probability: mention.probability, places: 1 })
    else {
      sum.probability += mention.probability
      sum.places++
    }
  }
  const likely = [...sums].filter(([, sum]) => sum.probability >= leastMean * sum.places)
  return new Set(likely.map(([name]) => name))
}

/** The people of a page as they are found out. */
class Candidates {
  readonly #all: Candidate[] = []
  readonly #bySurname = new Map<string, Candidate[]>()
  readonly #byGiven = new Map<string, Candidate[]>()
  readonly #lastNamed = new Map<string, Candidate>()

  addFull({ name }: Mention): void {
    const known = this.#sameName(name)
    if (!known) append(this.#byGiven, givenKey(name), this.#enter(name, false))
    else if (name.length > known.name.length) known.name = name
  }

  addBare({ name }: Mention): void {
    if (!this.#ownersOf(name)) this.#enter(name, true)
  }

  hasSurname(name: string): boolean {
    return this.#bySurname.has(surnameKey(name))
  }

  /** Gives a mention to whom it names, if it is anybody; mentions must come in the order of the page. */
  assign(placed: PlacedMention): void {
    const { name, full } = placed.mention
    if (full) {
      const owner = this.#sameName(name)
      if (!owner) return
      owner.mentions.push(placed)
      this.#lastNamed.set(owner.surname, owner)
      return
    }
    const owners = this.#ownersOf(name)
    const last = this.#lastNamed.get(surnameKey(name))
    const owner = last && owners?.includes(last) ? last : owners?.[0]
    owner?.mentions.push(placed)
  }

  /** Everybody whom more than titles and headings name, in the order of the page. */
  resolved(): ResolvedPerson[] {
    return this.#all
      .filter(({ mentions }) => mentions.some(({ only }) => !only))
      .sort((a, b) => inPageOrder(a.mentions[0], b.mentions[0]))
      .map((candidate) => ({
        person: personOf(candidate),
        mentions: candidate.mentions,
        partial: candidate.partial,
      }))
  }

  #enter(name: string, partial: boolean): Candidate {
    const candidate = {
      name,
      given: givenKey(name),
      surname: surnameKey(name),
      partial,
      mentions: [],
    }
    this.#all.push(candidate)
    append(this.#bySurname, candidate.surname, candidate)
    return candidate
  }

  /** Who a bare name can be: by surname, without a genitive s, or else by given name. */
  #ownersOf(name: string): Candidate[] | undefined {
    const key = keyOf(name)
    const genitive = key.endsWith('s') ? key.slice(0, -1) : key
    return (
      this.#bySurname.get(key) ??
      this.#bySurname.get(genitive) ??
      this.#byGiven.get(key) ??
      this.#byGiven.get(genitive)
    )
  }

  /** Who has this full name; a genitive s may be left over: "Angela Merkels". */
  #sameName(name: string): Candidate | undefined {
    const key = surnameKey(name)
    const given = givenKey(name)
    const owners =
      this.#bySurname.get(key) ??
      (key.endsWith('s') ? this.#bySurname.get(key.slice(0, -1)) : undefined)
    return owners?.find((owner) => !owner.partial && isSameGiven(owner.given, given))
  }
}

/** The same given name, perhaps written as an initial; middle names may differ. */
const isSameGiven = (known: string, given: string): boolean =>
  given === known || (given.length === 1 && known.startsWith(given))

const givenKey = (name: string): string => keyOf(name.split(/\s/, 1)[0] ?? '')

const inPageOrder = (a: PlacedMention | undefined, b: PlacedMention | undefined): number =>
  a && b ? a.block - b.block || a.mention.start - b.mention.start : 0

function personOf({ name, mentions }: Candidate): Person {
  const fullFirst = [
    ...mentions.filter(({ mention }) => mention.full),
    ...mentions.filter(({ mention }) => !mention.full),
  ]
  const roles = new Map<string, string>()
  for (const role of fullFirst.flatMap(({ mention }) => mention.roles)) {
    if (!roles.has(keyOf(role))) roles.set(keyOf(role), role)
  }
  return {
    name,
    roles: [...roles.values()],
    relation: mentions.some(({ quoted }) => quoted) ? 'quoted' : 'mentioned',
    lines: [...new Set(mentions.map(({ line }) => line))].sort((a, b) => a - b),
  }
}

function append(map: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const list = map.get(key)
  if (list) list.push(candidate)
  else map.set(key, [candidate])
}
