import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { claimJobs } from './claim-jobs'
import { countNewest } from './count-newest'
import { failOnDeadSockets } from './dead-sockets'
import { oldDeliveries } from './old-deliveries'
import { onlySelectedJoins } from './only-selected-joins'
import { reviewIndexes } from './review-indexes'
import { searchIndex } from './search-index'

failOnDeadSockets()

/**
 * How Payload talks to MongoDB.
 *
 * MONGODB_URI is read from the process and not from lib/env.ts: openDatabase() sets it, before payload.config.ts
 * is imported. It is empty only where nothing connects: during a build and while types are generated.
 */
export const databaseAdapter = mongooseAdapter({
  url: process.env.MONGODB_URI ?? '',
  connectOptions: {
    appName: 'slugline',
    // An acknowledged import survives the death of a primary. Payload sets no write concern of its own; transactions
    // inherit this one.
    w: 'majority',
    journal: true,
    serverSelectionTimeoutMS: 10_000,
    // While it is away, the driver looks so often whether it is back.
    heartbeatFrequencyMS: 2_500,
    // `ensureIndexes` makes them. Mongoose by itself would ask for each once more.
    autoIndex: false,
  },
  // An import derives the id of a document from what identifies it, so that a second import meets the first.
  allowIDOnCreate: true,
  // Before MongoDB 4.4 a transaction fails when it meets an index that is being built: have them all first.
  ensureIndexes: true,
  afterOpenConnection: async (adapter) => {
    claimJobs(adapter)
    countNewest(adapter)
    onlySelectedJoins(adapter)
    // Mongoose would write down for each query where it was asked, through source maps: a twentieth of what a read takes.
    adapter.connection.base.set('skipOriginalStackTraces', true)
    await reviewIndexes(adapter)
    await searchIndex(adapter)
    await oldDeliveries(adapter)
  },
  // So that an index answers a list sorted by one field. A second key would have all documents sorted in memory, and decides
  // nothing among those that an import wrote in the same millisecond.
  disableFallbackSort: true,
  // Joins as queries of their own: `$lookup` with a pipeline needs MongoDB 5, and is missing in compatible services.
  useJoinAggregations: false,
})
