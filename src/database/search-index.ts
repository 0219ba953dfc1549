import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { NO_TEXT_LANGUAGE } from '../lib/text-language'

/**
 * A row for each article that readers can see, with the words that it is found by. No collection of Payload's, so that no
 * route of Payload's leads to it; src/server/publications writes it.
 */
export const PUBLICATIONS = 'publications'

/** How much more a word weighs in one field than in another. */
const weights = { headline: 16, standfirst: 6, people: 4, captions: 2, body: 1 }

/**
 * Gives the rows their text index. Each is read in its own language; that comes first in the index, so that a query has to name one,
 * and looks at no word of another. Another index says which languages there are, without a look at the rows.
 */
export async function searchIndex({ connection }: MongooseAdapter): Promise<void> {
  const words = Object.fromEntries(Object.keys(weights).map((field) => [field, 'text' as const]))
  const rows = connection.db?.collection(PUBLICATIONS)
  await rows?.createIndex({ textLanguage: 1 })
  await rows?.createIndex(
    { textLanguage: 1, ...words },
    {
      name: 'words',
      weights,
      default_language: NO_TEXT_LANGUAGE,
      language_override: 'textLanguage',
    },
  )
}
