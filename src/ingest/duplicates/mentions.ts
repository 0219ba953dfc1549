import type { Payload } from 'payload'
import type { Article } from '../../payload-types'
import { objectId, rawCollection, rawVersions } from '../raw'

const PAGE = 10

type Mentioned = NonNullable<Article['people']>[number]

/** An article in which somebody is mentioned, with what it says of them. */
interface Mention {
  id: string
  headline: string
  /** Readers see it. */
  isPublished: boolean
  role: string | null
  name: string | null
  relation: Mentioned['relation']
  confirmed: boolean
}

export interface MentionsPage {
  docs: Mention[]
  page: number
  pages: number
  total: number
}

/**
 * The articles that mention somebody in their newest state, the latest first, by the page.
 *
 * @param page from 1
 */
export async function mentionsOf(
  payload: Payload,
  person: string,
  page: number,
): Promise<MentionsPage> {
  const id = objectId(payload, person)
  const versions = rawVersions(payload, 'articles')
  if (versions === null) throw new Error('Articles have versions.')
  const where = { latest: true, 'version.people.person': id }
  const total = await versions.countDocuments(where)
  const rows = await versions
    .find<{ parent: unknown; version: Pick<Article, 'headline' | 'people'> }>(where, {
      projection: { parent: 1, 'version.headline': 1, 'version.people': 1 },
    })
    .sort({ 'version.updatedAt': -1 })
    .skip((page - 1) * PAGE)
    .limit(PAGE)
    .toArray()
  const published = await rawCollection(payload, 'articles').distinct('_id', {
    _id: { $in: rows.map(({ parent }) => objectId(payload, String(parent))) },
    _status: 'published',
  })
  const isPublished = new Set(published.map(String))
  const docs = rows.map(({ parent, version: { headline, people } }): Mention => {
    const said = people?.find((row) => String(row.person) === person)
    return {
      id: String(parent),
      headline,
      isPublished: isPublished.has(String(parent)),
      role: said?.roleAsStated ?? null,
      name: said?.nameAsWritten ?? null,
      relation: said?.relation ?? 'mentioned',
      confirmed: said?.confirmed ?? false,
    }
  })
  return { docs, page, pages: Math.max(1, Math.ceil(total / PAGE)), total }
}
