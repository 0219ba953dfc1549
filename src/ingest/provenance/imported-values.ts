import type { Payload, PayloadRequest } from 'payload'
import { sameField } from '../merge/same-field'
import { knownSources, type Stored } from '../stored'
import type { ContentCollection } from '../types'

/**
 * The values of a document's fields as last imported. What several sources share has those of the source that it came
 * with; a field that is as any of the sources has it, that one's: another may write the same name otherwise.
 *
 * @param sources ids of some sources of the document; the last is the one that it came with
 */
export async function importedValues(
  payload: Payload,
  { collection, id, document }: { collection: ContentCollection; id: string; document: Stored },
  sources: readonly string[],
  req: Partial<PayloadRequest>,
): Promise<Record<string, unknown>> {
  const known = await knownSources(payload, sources, req)
  const key = `${collection}/${id}`
  const bases = sources.toReversed().flatMap((source): Readonly<Record<string, unknown>>[] => {
    const base = known.get(source)?.base[key]
    return base ? [base] : []
  })
  const [first = {}] = bases
  return Object.fromEntries(
    Object.entries(first).map(([field, value]) => {
      const agreeing = bases.find(
        (base) => field in base && sameField(base[field], document[field]),
      )
      return [field, agreeing ? agreeing[field] : value]
    }),
  )
}
