import type { Payload } from 'payload'
import { agencies as builtInAgencies } from '../engine/lexicon/agencies'
import type { Agency } from '../engine/types'

/**
 * The agencies that credit lines are taken apart with: the built-in ones, and what editors added or renamed.
 *
 * @param before when the run began: what it creates itself must not change how it reads, whether it is interrupted or not
 */
export async function agencyRegistry(payload: Payload, before: Date): Promise<readonly Agency[]> {
  const { docs } = await payload.find({
    collection: 'agencies',
    where: { createdAt: { less_than: before.toISOString() } },
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
