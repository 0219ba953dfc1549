import type { CollectionConfig } from 'payload'
import { agencies } from './agencies'
import { articles } from './articles'
import { conflicts } from './conflicts'
import { credits } from './credits'
import { images } from './images'
import { importBatches } from './import-batches'
import { importDocuments } from './import-documents'
import { imports } from './imports'
import { mergeMoves } from './merge-moves'
import { merges } from './merges'
import { people } from './people'
import { relatedLinks } from './related-links'
import { sources } from './sources'
import { users } from './users'
import { webhookDeliveries } from './webhook-deliveries'
import { webhooks } from './webhooks'

/** All collections, in the order of the navigation. */
export const collections: CollectionConfig[] = [
  articles,
  people,
  relatedLinks,
  images,
  credits,
  agencies,
  merges,
  mergeMoves,
  sources,
  imports,
  importBatches,
  importDocuments,
  conflicts,
  users,
  webhooks,
  webhookDeliveries,
]
