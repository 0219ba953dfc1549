import type { Payload, PayloadRequest } from 'payload'
import { parseCredit } from '../../engine/credits/parse'
import { lexiconOf } from '../../engine/lexicon'
import { agencyRegistry as registryOf } from '../../engine/lexicon/registry'
import { agencyRegistry } from '../agency-registry'
import { creditNotes } from './credit-notes'
import { whoIs } from './who-is'

/** What a credit line comes to: the fields of its document. */
export interface CreditFields {
  agencies: string[]
  photographer: string | null
  notes: string
}

/**
 * Takes a credit line apart as an import does. Agencies and people who are not there yet are created.
 *
 * @param req of who asks, whose right to create them counts
 * @returns nothing in the fields for a line that names nobody
 */
export async function takeApart(
  payload: Payload,
  line: string,
  req: PayloadRequest,
): Promise<CreditFields> {
  const agencies = await agencyRegistry(payload, new Date())
  // What leads a credit and what notes say counts in every language.
  const parts = parseCredit(line, lexiconOf('en'), registryOf(agencies))
  if (parts === null) return { agencies: [], photographer: null, notes: '' }
  const [photographer, ...others] = parts.photographers
  const ids: string[] = []
  for (const name of parts.agencies)
    ids.push(await whoIs(payload, { as: 'agencies', name, agencies }, req))
  return {
    agencies: [...new Set(ids)],
    photographer: photographer
      ? await whoIs(payload, { as: 'people', name: photographer, agencies }, req)
      : null,
    notes: creditNotes(parts.notes, others),
  }
}
