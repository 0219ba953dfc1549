import type { Payload, PayloadRequest } from 'payload'
import { parseCredit } from '../../engine/credits/parse'
import { lexiconOf } from '../../engine/lexicon'
import { agencyRegistry as registryOf } from '../../engine/lexicon/registry'
import { agencyRegistry } from '../agency-registry'
import { findOrCreate } from '../edits/find-or-create'
import { inTransaction } from '../transaction'
import { creditNotes } from './credit-notes'

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
  return await inTransaction(payload, async ({ transactionID }) => {
    // A person's change, and no import's.
    const mine = { ...req, transactionID, context: {} } as PayloadRequest
    const asEditor = { depth: 0, overrideAccess: false, user: req.user, req: mine } as const
    const idOf = (as: 'agencies' | 'people', name: string) =>
      findOrCreate({ payload, asEditor }, as, name)
    const ids: string[] = []
    for (const name of parts.agencies) ids.push(await idOf('agencies', name))
    return {
      agencies: [...new Set(ids)],
      photographer: photographer ? await idOf('people', photographer) : null,
      notes: creditNotes(parts.notes, others),
    }
  })
}
