import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { RelatedLink } from '../../../payload-types'

/**
 * Takes the last decision of a person back when an update says `undoDecision`: the link leads where it led before, may
 * mean what it could mean before, and is as open to matching as it was. A second time nothing is left to take back.
 */
export const restoreChoice: CollectionBeforeChangeHook<RelatedLink> = async ({
  data,
  originalDoc,
  req,
}) => {
  const before = data.undoDecision ? originalDoc?.choiceBefore : null
  if (!before) return data
  const { rejected, article, candidates, ...rest } = before
  // What was deleted since is not meant any more.
  const there = await existing([...candidates, ...(article ? [article] : [])], req)
  return {
    ...data,
    ...rest,
    article: article && there.has(article) ? article : null,
    candidates: candidates.filter((id) => there.has(id)),
    status: rejected ? 'rejected' : 'unresolved',
    choiceBefore: null,
  }
}

async function existing(ids: string[], req: PayloadRequest): Promise<Set<string>> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    select: {},
    overrideAccess: true,
    req,
  })
  return new Set(docs.map(({ id }) => id))
}
