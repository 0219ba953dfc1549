import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { UsageError } from '../../lib/errors'
import { knownSources, storedDocuments } from '../stored'
import type { Plan } from '../types'
import { dropUnused } from './drop-unused'
import type { EditContext } from './edit-context'
import { editCredits } from './edit-credits'
import { editLinks } from './edit-links'
import { editPeople } from './edit-people'
import type { ArticleEdits } from './types'

/**
 * Writes what an editor changed of a document's reading, as changes of the editor: later imports of the document keep them.
 *
 * @param plan what the import has just written
 * @param user whose rights count
 * @param req with the transaction in which it was written
 * @throws UsageError for what the document has not; what validation says, and Payload's Forbidden
 */
export async function applyEdits(
  payload: Payload,
  plan: Plan,
  { edits, user }: { edits: ArticleEdits; user: TypedUser },
  { transactionID }: Partial<PayloadRequest>,
): Promise<void> {
  if (Object.keys(edits).length === 0) return
  // A person's change, and no import's.
  const req: Partial<PayloadRequest> = {
    user,
    context: {},
    ...(transactionID !== undefined && { transactionID }),
  }
  const { sourceId, articleId } = plan
  const source = (await knownSources(payload, [sourceId], req)).get(sourceId)
  const key = `articles/${articleId}`
  const article = (await storedDocuments(payload, new Set([key]), req)).get(key)
  if (!source || !article) throw new UsageError('The article is not there any more.')
  const created = plan.changes.filter(({ outcome }) => outcome === 'created')
  const context: EditContext = {
    payload,
    asEditor: { depth: 0, overrideAccess: false, user, req },
    articleId,
    base: source.base,
    created: new Set(created.map(({ collection, id }) => `${collection}/${id}`)),
  }

  const { headline, people, credits, links } = edits
  if (credits) await editCredits(context, credits)
  if (links) await editLinks(context, links)
  const data = {
    ...(headline !== undefined && { headline }),
    ...(people && (await editPeople(context, article, people))),
  }
  if (Object.keys(data).length > 0) {
    // Of a new article there is nothing that readers see: it is changed itself, and no draft beside it.
    const isNew = context.created.has(key)
    await payload.update({
      collection: 'articles',
      id: articleId,
      data: { ...data, ...(isNew && { _status: 'draft' }) } as never,
      draft: !isNew,
      // Whoever is writing it goes on writing it.
      overrideLock: false,
      ...context.asEditor,
    })
  }
  if (people || credits) await dropUnused(context)
}
