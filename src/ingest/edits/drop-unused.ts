import { storedDocuments } from '../stored'
import type { EditContext } from './edit-context'

/** What may refer to people and agencies of an import that is not over. */
const REFERRING = ['articles', 'credits', 'images']

/** Deletes the people and agencies that an import made and its edits left without any use: a misread name is nobody. */
export async function dropUnused({ payload, base, created, asEditor }: EditContext): Promise<void> {
  const { transactionID } = asEditor.req
  const req = { ...(transactionID !== undefined && { transactionID }), context: { ingest: true } }
  const referring = Object.keys(base).filter((key) => REFERRING.includes(key.split('/')[0] ?? ''))
  const stored = await storedDocuments(payload, new Set(referring), req)
  const references = JSON.stringify([...stored.values()])
  for (const key of created) {
    const [collection, id = ''] = key.split('/')
    if (collection !== 'people' && collection !== 'agencies') continue
    if (references.includes(id)) continue
    await payload.delete({ collection, id, depth: 0, overrideAccess: true, req })
  }
}
