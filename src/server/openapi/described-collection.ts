import type { Payload, SanitizedCollectionConfig } from 'payload'
import { signedIn } from '../../access/signed-in'
import { rightsBy, type Rights } from './who-may'

const ACTIONS = ['read', 'readVersions', 'create', 'update', 'delete'] as const

type Action = (typeof ACTIONS)[number]

/** Collections with routes for others than our own admin, by the name of one document and of several. */
export const DESCRIBED = {
  articles: ['Article', 'Articles'],
  people: ['Person', 'People'],
  'related-links': ['RelatedLink', 'RelatedLinks'],
  images: ['Image', 'Images'],
  credits: ['Credit', 'Credits'],
  agencies: ['Agency', 'Agencies'],
  sources: ['Source', 'Sources'],
  imports: ['Import', 'Imports'],
  users: ['User', 'Users'],
} as const

/** Collections that only our own code and the admin read. */
export const INTERNAL_COLLECTIONS = [
  'merges',
  'merge-moves',
  'import-batches',
  'import-documents',
  'conflicts',
  'webhooks',
  'webhook-deliveries',
  'payload-kv',
  'payload-jobs',
  'payload-locked-documents',
  'payload-preferences',
  'payload-migrations',
]

type Slug = keyof typeof DESCRIBED

/** A collection, with what the description needs to know of it. */
export interface DescribedCollection {
  slug: Slug
  config: SanitizedCollectionConfig
  /** Of one document's type. */
  name: string
  /** Of several. */
  names: string
  rights: Record<Action, Rights>
}

/** Whether a slug is that of a collection that has routes for others than our own admin. */
export const isDescribed = (slug: string): slug is Slug => Object.hasOwn(DESCRIBED, slug)

/**
 * The collections of `DESCRIBED`, in its order, with who may do what as their access rules answer.
 *
 * @throws what an access rule throws
 */
export function describedCollections(payload: Payload): Promise<DescribedCollection[]> {
  const collections = (Object.keys(DESCRIBED) as Slug[]).map(async (slug) => {
    const { config } = payload.collections[slug]
    const [name, names] = DESCRIBED[slug]
    const rights = ACTIONS.map(
      async (action) =>
        [action, await rightsBy(payload, config.access[action] ?? signedIn)] as const,
    )
    return {
      slug,
      config,
      name,
      names,
      rights: Object.fromEntries(await Promise.all(rights)) as Record<Action, Rights>,
    }
  })
  return Promise.all(collections)
}
