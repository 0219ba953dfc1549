import { keyOf } from '../text/key'
import type { Agency } from '../types'
import { agencies as builtIn } from './agencies'

/** Known agencies by the key of any of their names. */
export type AgencyRegistry = ReadonlyMap<string, Agency>

const builtInRegistry = registryOf(builtIn)

/**
 * The built-in agencies and those handed in; where both have a name, the one handed in counts.
 *
 * @param more the agencies that editors keep
 */
export function agencyRegistry(more: readonly Agency[] | undefined): AgencyRegistry {
  if (!more?.length) return builtInRegistry
  const known = registries.get(more)
  if (known) return known
  const made = new Map([...builtInRegistry, ...registryOf(more)])
  registries.set(more, made)
  return made
}

/** Who reads many documents hands in the same list for each. */
const registries = new WeakMap<readonly Agency[], AgencyRegistry>()

function registryOf(agencies: readonly Agency[]): AgencyRegistry {
  return new Map(
    agencies.flatMap((agency) =>
      [agency.name, ...agency.aliases].map((name) => [keyOf(name), agency] as const),
    ),
  )
}
