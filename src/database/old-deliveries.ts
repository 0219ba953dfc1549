import type { MongooseAdapter } from '@payloadcms/db-mongodb'

/** Has MongoDB delete the deliveries of webhooks whose time is over; Payload's configuration knows no such indexes. */
export async function oldDeliveries({ collections }: MongooseAdapter): Promise<void> {
  await collections['webhook-deliveries']?.collection.createIndex(
    { keptUntil: 1 },
    { name: 'kept', expireAfterSeconds: 0 },
  )
}
