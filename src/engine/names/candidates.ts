import type { Mention, PlacedMention } from './mentions'

/** Who may be a person of the page. */
export interface Candidate {
  name: string
  /** The page has no more than a surname or given name. */
  partial: boolean
  /** In the order of the page. */
  mentions: PlacedMention[]
}

/** Those of one surname: hardly ever more than one. */
class Family {
  /** Who was found first, … */
  readonly eldest: Candidate
  /** … who was of those with a full name, with the given name, … */
  #first: Candidate | undefined
  #given = ''
  /** … and the others, by given name and by its first letter. */
  #others: Map<string, Candidate> | undefined
  /** Whom the page has named last by a full name. */
  lastNamed: Candidate | undefined

  constructor(eldest: Candidate) {
    this.eldest = eldest
  }

  add(candidate: Candidate, given: string): void {
    if (!this.#first) {
      this.#first = candidate
      this.#given = given
      return
    }
    this.#others ??= new Map()
    const initial = given.charAt(0)
    if (!this.#others.has(initial)) this.#others.set(initial, candidate)
    if (given !== initial) this.#others.set(given, candidate)
  }

  /** Who has a given name, perhaps written as an initial; middle names may differ. */
  member(given: string): Candidate | undefined {
    const isFirst = given === this.#given || (given.length === 1 && this.#given.startsWith(given))
    return isFirst ? this.#first : this.#others?.get(given)
  }
}

/** The people of a page as they are found out. */
export class Candidates {
  readonly all: Candidate[] = []
  readonly #families = new Map<string, Family>()
  /** Who was found first of those with a given name. */
  readonly #byGiven = new Map<string, Candidate>()

  addFull({ name, keys: { given, surname } }: Mention): void {
    const known = this.#familyOf(surname)?.member(given)
    if (known) {
      if (name.length > known.name.length) known.name = name
      return
    }
    const { candidate, family } = this.#enter(name, surname, false)
    family.add(candidate, given)
    if (!this.#byGiven.has(given)) this.#byGiven.set(given, candidate)
  }

  addBare({ name, keys: { whole } }: Mention): void {
    if (!this.#ownerOf(whole)) this.#enter(name, whole, true)
  }

  hasSurname(surname: string): boolean {
    return this.#families.has(surname)
  }

  /** Gives a mention to whom it names, if it is anybody; mentions must come in the order of the page. */
  assign(placed: PlacedMention): void {
    const { full, keys } = placed.mention
    if (!full) {
      this.#ownerOf(keys.whole)?.mentions.push(placed)
      return
    }
    const family = this.#familyOf(keys.surname)
    const owner = family?.member(keys.given)
    if (!family || !owner) return
    owner.mentions.push(placed)
    family.lastNamed = owner
  }

  #enter(name: string, surname: string, partial: boolean) {
    const candidate: Candidate = { name, partial, mentions: [] }
    this.all.push(candidate)
    const known = this.#families.get(surname)
    const family = known ?? new Family(candidate)
    if (!known) this.#families.set(surname, family)
    return { candidate, family }
  }

  /** Who a bare name can be: by surname, without a genitive s, or else by given name. */
  #ownerOf(key: string): Candidate | undefined {
    const family = this.#families.get(key)
    if (family) return family.lastNamed ?? family.eldest
    const genitive = withoutGenitive(key)
    return (
      this.#families.get(genitive)?.eldest ?? this.#byGiven.get(key) ?? this.#byGiven.get(genitive)
    )
  }

  /** Who has a surname; a genitive s may be left over: "Angela Merkels". */
  #familyOf(surname: string): Family | undefined {
    return this.#families.get(surname) ?? this.#families.get(withoutGenitive(surname))
  }
}

const withoutGenitive = (key: string): string => (key.endsWith('s') ? key.slice(0, -1) : key)
