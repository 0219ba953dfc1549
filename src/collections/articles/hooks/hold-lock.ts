import type { CollectionAfterChangeHook } from 'payload'
import { isHuman } from '../../../hooks/is-human'
import type { Article } from '../../../payload-types'

/**
 * Locks the article again for whoever is writing it. Payload lets go of the lock with every save; with an autosave every
 * two seconds, whoever comes second would hardly ever be told.
 */
export const holdLock: CollectionAfterChangeHook<Article> = async ({ doc, operation, req }) => {
  if (operation !== 'update' || !isHuman(req) || req.query.autosave !== true || !req.user) return
  await req.payload.db.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: 'articles', value: doc.id },
      user: { relationTo: req.user.collection, value: req.user.id },
    },
    returning: false,
  })
}
