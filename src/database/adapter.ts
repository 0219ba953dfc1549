import { mongooseAdapter } from '@payloadcms/db-mongodb'

export const databaseAdapter = mongooseAdapter({
  url: process.env.MONGODB_URI ?? '',
  allowIDOnCreate: true,
  ensureIndexes: true,
  useJoinAggregations: false,
})
