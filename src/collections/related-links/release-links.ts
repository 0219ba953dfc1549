import type { PayloadRequest } from 'payload'
import { byItself } from '../../hooks/by-itself'
import { idOf } from '../../lib/id-of'

/**
 * Takes an article that is public no longer out of the links that found it by themselves.
 *
 * @param gone the article is deleted: what an editor chose has to go, too, and the link is open again
 */
export async function releaseLinks(
  articleId: string,
  req: PayloadRequest,
  { gone }: { gone: boolean },
): Promise<void> {
  const own = { collection: 'related-links', depth: 0, overrideAccess: true } as const
  const { docs } = await req.payload.find({
    ...own,
    where: { or: [{ article: { equals: articleId } }, { candidates: { in: [articleId] } }] },
    pagination: false,
    joins: false,
    select: { article: true, candidates: true, decided: true },
    req,
  })
  for (const link of docs) {
    const leadsHere = idOf(link.article) === articleId
    if (leadsHere && link.decided && !gone) continue
    const others = (link.candidates ?? []).flatMap((candidate) => idOf(candidate) ?? [])
    const data = {
      candidates: others.filter((id) => id !== articleId),
      ...(leadsHere && { article: null, decided: false }),
    }
    await req.payload.update({ ...own, id: link.id, data, req: byItself(req) })
  }
}
