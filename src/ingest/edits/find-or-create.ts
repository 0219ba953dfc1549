import type { TypedUser } from 'payload'
import { agencies } from '../../engine/lexicon/agencies'
import { matchKey } from '../../lib/match-key'
import type { EditContext } from './edit-context'

type Asked = Pick<EditContext, 'payload'> & {
  asEditor: Omit<EditContext['asEditor'], 'user' | 'overrideLock'> & { user: TypedUser | null }
}

/**
 * The person or agency of a name: whose own name it is, then who has it as an alias, of several the one that is there
 * longest, as an import has it; else a new one.
 *
 * @param asEditor whose right to create one counts, in a transaction
 * @returns its id
 * @throws what validation says of the name, and Payload's Forbidden
 */
export async function findOrCreate(
  { payload, asEditor }: Asked,
  collection: 'people' | 'agencies',
  name: string,
): Promise<string> {
  const key = matchKey(name)
  for (const path of ['matchKey', 'aliasKeys']) {
    const { docs } = await payload.find({
      collection,
      where: { [path]: { equals: key } },
      pagination: false,
      ...asEditor,
      // The keys are nobody's to ask for.
      overrideAccess: true,
    })
    const [first] = docs.sort((one, other) => one.createdAt.localeCompare(other.createdAt))
    if (first) return first.id
  }
  return await create({ payload, asEditor }, collection, name)
}

/** A new person or agency, whoever else has the name. */
export async function create(
  { payload, asEditor }: Asked,
  collection: 'people' | 'agencies',
  name: string,
): Promise<string> {
  const data = { name, ...(collection === 'agencies' && { category: categoryOf(name) }) }
  // The slug makes itself.
  const { id } = await payload.create({ collection, data: data as never, ...asEditor })
  return id
}

/** What an agency is that nobody has here yet: whichever editors added would have been found. */
function categoryOf(name: string) {
  const key = matchKey(name)
  const known = agencies.find((one) =>
    [one.name, ...one.aliases].some((as) => matchKey(as) === key),
  )
  return known?.category ?? 'other'
}
