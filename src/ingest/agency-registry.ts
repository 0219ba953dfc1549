import type { Payload } from 'payload'
import { agencies as builtInAgencies } from '../engine/lexicon/agencies'
import type { Agency } from '../engine/types'

/** The agencies that credit lines are taken apart with: the built-in ones, and what editors added or renamed. */
export async function agencyRegistry(payload: Payload): Promise<readonly Agency[]> {
  const { docs } = await payload.find({
    collection: 'agencies',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    select: { name: true, aliases: true, category: true },
  })
  const edited = docs.map(({ name, aliases, category }) => ({
    name,
    aliases: aliases ?? [],
    category: category ?? 'other',
  }))
  const names = new Set(edited.map(({ name }) => name))
  return [...edited, ...builtInAgencies.filter(({ name }) => !names.has(name))]
}
