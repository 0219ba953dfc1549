import type { Collection, ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { rawCollection } from '../../ingest/raw'
import type { PublicationEvent } from '../../lib/publication-events'

/** A webhook, as MongoDB has it. */
export interface StoredWebhook {
  _id: ObjectId
  url: string
  events: PublicationEvent[]
  enabled?: boolean
  secret: string
  state?: {
    problem?: string | null
    deliveredAt?: Date | null
    failingSince?: Date | null
    failures?: number
    restUntil?: Date | null
  }
}

/** What is to be sent to it; its id is the message's. */
export interface StoredDelivery {
  _id: ObjectId
  webhook: ObjectId
  event: PublicationEvent
  headline: string
  body: string
  status: 'pending' | 'delivered' | 'failed'
  tries: number
  answer?: string
  /** Not to be sent before. */
  nextAt: Date
  keptUntil: Date
  createdAt: Date
  updatedAt: Date
}

/**
 * Webhooks and deliveries past Payload, whose hooks and defaults are for admins: several servers note what they send at the
 * same time, field by field.
 */
export const webhookStore = (payload: Payload) => ({
  webhooks: rawCollection(payload, 'webhooks') as unknown as Collection<StoredWebhook>,
  deliveries: rawCollection(payload, 'webhook-deliveries') as unknown as Collection<StoredDelivery>,
})

export type WebhookStore = ReturnType<typeof webhookStore>
