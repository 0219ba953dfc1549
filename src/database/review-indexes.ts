import type { MongooseAdapter } from '@payloadcms/db-mongodb'

/**
 * Gives the versions of articles the indexes of what editors ask of newest versions: for the review queue what is in
 * doubt in each, the newest first, to be counted and narrowed to a section, a language or an account without looking at a
 * version; for a person in which of them they are, the newest first.
 *
 * They hold newest versions, the queue's only those with something to settle: Payload's configuration knows no such
 * indexes, and would give articles the same once more, whom nobody asks. Its own index of people is one of all
 * versions, up to fifty an article.
 */
export async function reviewIndexes({ connection }: MongooseAdapter): Promise<void> {
  const doubtful = {
    'review-doubts': 'version.review.resolved',
    'review-people': 'version.people.confirmed',
  }
  const references = {
    'newest-people': 'version.people.person',
    'newest-contributors': 'version.contributors.person',
  }
  await connection.db?.collection('_articles_versions').createIndexes([
    ...Object.entries(doubtful).map(([name, field]) => ({
      // By themselves they would be called by all their fields: before 4.4 MongoDB takes no name of over 127 bytes.
      name,
      key: {
        latest: 1,
        [field]: 1,
        'version.updatedAt': 1,
        'version.language': 1,
        'version.section': 1,
        'version.createdBy': 1,
      },
      partialFilterExpression: { latest: true, [field]: false },
    })),
    ...Object.entries(references).map(([name, field]) => ({
      name,
      key: { latest: 1, [field]: 1, 'version.updatedAt': -1 },
      partialFilterExpression: { latest: true },
    })),
  ])
}
