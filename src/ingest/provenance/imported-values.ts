import type { Payload, PayloadRequest } from 'payload'
import { followReferences } from '../../lib/follow-references'
import { heirsIn } from '../duplicates/heirs'
import { sameField } from '../merge/same-field'
import { knownSources, type Stored } from '../stored'
import type { ContentCollection } from '../types'

/**
 * The values of a document's fields as last imported. What several sources share has those of the source that it came
 * with; a field that is as any of the sources has it, that one's: another may write the same name otherwise. Whoever
 * editors merged since stands in them as if the import had known.
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
  const bases: Readonly<Record<string, unknown>>[] = []
  for (const source of sources.toReversed()) {
    const base = known.get(source)?.base[key]
    if (!base) continue
    bases.push(await followReferences(collection, base, (ids) => heirsIn(payload, ids, req)))
  }
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
