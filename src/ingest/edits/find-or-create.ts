import { matchKey } from '../../lib/match-key'
import type { EditContext } from './edit-context'

/**
 * The person or agency of a name: the one that is there longest, by the name itself or an alias, else a new one.
 *
 * @returns its id
 * @throws what validation says of the name, and Payload's Forbidden
 */
export async function findOrCreate(
  { payload, asEditor }: EditContext,
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
  { payload, asEditor }: Pick<EditContext, 'payload' | 'asEditor'>,
  collection: 'people' | 'agencies',
  name: string,
): Promise<string> {
  // The slug makes itself.
  const { id } = await payload.create({ collection, data: { name } as never, ...asEditor })
  return id
}
