import type { PayloadRequest, Where } from 'payload'
import { byItself } from '../../hooks/by-itself'
import { idOf } from '../../lib/id-of'
import { matchKey } from '../../lib/match-key'
import { probeTerms, resembles } from '../../lib/headline-match'
import { MAX_CANDIDATES, MAX_COMPARED } from './limits'

/** What nobody has decided and nothing has resolved. */
const waiting: Where = {
  status: { in: ['unresolved', 'suggested'] },
  decided: { not_equals: true },
}

interface Published {
  id: string
  headline: string
}

/** Gives an article that has just been published to the links that mean it, and proposes it to those that may. */
export async function resolveWaitingLinks(article: Published, req: PayloadRequest): Promise<void> {
  const { payload } = req
  const key = matchKey(article.headline)
  const own = { collection: 'related-links', depth: 0, overrideAccess: true } as const
  const links = async (where: Where, limit?: number) => {
    const select = { title: true, candidates: true, refused: true } as const
    const options = { ...own, limit, pagination: false, joins: false, select, req } as const
    const { docs } = await payload.find({ ...options, where: { ...waiting, ...where } })
    return docs.filter(({ refused }) => !refused?.includes(article.id))
  }

  for (const { id } of await links({ matchKey: { equals: key } })) {
    await payload.update({ ...own, id, data: { article: article.id }, req: byItself(req) })
  }

  const terms = probeTerms(key)
  const near = terms.length > 0 ? await links({ matchTerms: { in: terms } }, MAX_COMPARED) : []
  for (const { id, title, candidates } of near) {
    const known = (candidates ?? []).flatMap((candidate) => idOf(candidate) ?? [])
    if (known.includes(article.id) || known.length >= MAX_CANDIDATES) continue
    if (!resembles(matchKey(title), key)) continue
    const data = { candidates: [...known, article.id] }
    await payload.update({ ...own, id, data, req: byItself(req) })
  }
}
