import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { log } from '../../lib/log'
import { attempt, type Sending } from './attempt'
import { webhookStore, type StoredDelivery, type StoredWebhook, type WebhookStore } from './store'

/** Sent by one server at the same time, and of them to one webhook: one that is slow keeps nobody else waiting. */
const MOST = 8
const MOST_OF_ONE = 2
/** How soon what is due is seen, in milliseconds. */
const LOOK_EVERY = 1_000
/** What a server took and has said nothing of for so long was left by one that died, in milliseconds. */
const LEFT_AFTER = 60_000
const TIMEOUT = 10_000

interface Options extends Pick<Sending, 'allowPrivate'> {
  /** For one delivery, in milliseconds. */
  timeout?: number
}

/**
 * Sends what is due to webhooks, as long as this server runs: several may, and each takes what no other has taken. What it was
 * at when it died is sent again by the next one.
 *
 * @returns ends it: what is under way is given back
 */
export function deliverWebhooks(
  payload: Payload,
  { allowPrivate, timeout = TIMEOUT }: Options,
): () => Promise<void> {
  const ending = new AbortController()
  const sending = { allowPrivate, timeout, signal: ending.signal }
  const ended = deliver(webhookStore(payload), sending)
  return async () => {
    ending.abort()
    await ended
  }
}

async function deliver(store: WebhookStore, sending: Sending): Promise<void> {
  const { signal } = sending
  const underWay = new Map<Promise<void>, string>()
  while (!signal.aborted) {
    const next = underWay.size < MOST ? await takeNext(store, [...underWay.values()]) : null
    if (next) {
      const [webhook, delivery] = next
      const sent = attempt(store, webhook, delivery, sending)
        .catch(warn)
        .finally(() => underWay.delete(sent))
      underWay.set(sent, String(webhook._id))
      continue
    }
    await Promise.race([
      sleep(LOOK_EVERY, undefined, { signal }).catch(() => undefined),
      ...underWay.keys(),
    ])
  }
  await Promise.all(underWay.keys())
}

const warn = (error: unknown) => log.warn({ err: error }, 'webhooks: tried again a little later')

/** Takes the delivery that has waited longest, of a webhook that can be sent more. */
async function takeNext(
  { webhooks, deliveries }: WebhookStore,
  underWay: readonly string[],
): Promise<[StoredWebhook, StoredDelivery] | null> {
  const now = new Date()
  try {
    const enabled = await webhooks.find({ enabled: true }).toArray()
    const ready = enabled.filter(({ _id, state }) => {
      const busy = underWay.filter((id) => id === String(_id)).length
      if (state?.restUntil && state.restUntil > now) return false
      // To one that fails, one after the other.
      return busy < (state?.failures ? 1 : MOST_OF_ONE)
    })
    if (ready.length === 0) return null
    const delivery = await deliveries.findOneAndUpdate(
      {
        status: 'pending',
        webhook: { $in: ready.map(({ _id }) => _id) },
        nextAt: { $lte: now },
      },
      { $set: { nextAt: new Date(now.getTime() + LEFT_AFTER) }, $inc: { tries: 1 } },
      { sort: { nextAt: 1 }, returnDocument: 'after' },
    )
    const webhook = ready.find(({ _id }) => delivery?.webhook.equals(_id))
    return delivery && webhook ? [webhook, delivery] : null
  } catch (error) {
    warn(error)
    return null
  }
}
