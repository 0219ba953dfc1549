import { Webhook } from 'standardwebhooks'
import { log } from '../../lib/log'
import { pauseAfter, restAfter } from './next-try'
import { post, type Answer, type Post } from './post'
import type { StoredDelivery, StoredWebhook, WebhookStore } from './store'

/** A webhook that has refused everything for so long is switched off, in milliseconds. */
const PATIENCE = 3 * 24 * 3_600_000
/** "Gone": whoever is there wants nothing any more. */
const GONE = 410

export type Sending = Pick<Post, 'allowPrivate' | 'timeout' | 'signal'>

/** Sends one delivery and notes what came of it, there and at its webhook. */
export async function attempt(
  store: WebhookStore,
  webhook: StoredWebhook,
  delivery: StoredDelivery,
  sending: Sending,
): Promise<void> {
  const { url, secret } = webhook
  const { body } = delivery
  const answer = await post({ url, body, headers: headersOf(secret, delivery), ...sending })
  if (sending.signal.aborted) return await giveBack(store, delivery)
  if ('status' in answer && answer.status >= 200 && answer.status < 300)
    return await noteSuccess(store, delivery, answer.status)
  await noteFailure(store, webhook, delivery, answer)
}

/** As Standard Webhooks has them: https://www.standardwebhooks.com. */
function headersOf(secret: string, { _id, body }: StoredDelivery) {
  const id = String(_id)
  const now = new Date()
  return {
    'Content-Type': 'application/json',
    'User-Agent': 'Slugline-Webhooks',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
    'webhook-signature': new Webhook(secret).sign(id, now, body),
  }
}

/** A server that stops leaves it to the next one, as if it had not tried. */
async function giveBack({ deliveries }: WebhookStore, { _id }: StoredDelivery) {
  await deliveries.updateOne({ _id }, { $set: { nextAt: new Date() }, $inc: { tries: -1 } })
}

async function noteSuccess(store: WebhookStore, delivery: StoredDelivery, status: number) {
  const now = new Date()
  await store.deliveries.updateOne(
    { _id: delivery._id },
    { $set: { status: 'delivered', answer: String(status), updatedAt: now } },
  )
  await store.webhooks.updateOne(
    { _id: delivery.webhook },
    {
      $set: { 'state.deliveredAt': now, 'state.failures': 0 },
      $unset: { 'state.problem': true, 'state.failingSince': true, 'state.restUntil': true },
    },
  )
}

async function noteFailure(
  store: WebhookStore,
  { _id, state }: StoredWebhook,
  delivery: StoredDelivery,
  answer: Answer,
) {
  const now = Date.now()
  const said = 'status' in answer ? String(answer.status) : answer.problem
  const pause = pauseAfter(delivery.tries, Math.random())
  await store.deliveries.updateOne(
    { _id: delivery._id },
    {
      $set: {
        answer: said,
        updatedAt: new Date(now),
        ...(pause === null ? { status: 'failed' } : { nextAt: new Date(now + pause) }),
      },
    },
  )
  const failingSince = state?.failingSince ?? new Date(now)
  const isGivenUp = said === String(GONE) || now - failingSince.getTime() > PATIENCE
  const problem = isGivenUp ? `Switched off, since it was refused: ${said}` : said
  if (isGivenUp) log.warn({ webhook: String(_id), said }, 'a webhook is switched off')
  await store.webhooks.updateOne(
    { _id },
    {
      $set: {
        'state.problem': problem,
        'state.failingSince': failingSince,
        'state.restUntil': new Date(now + restAfter((state?.failures ?? 0) + 1)),
        ...(isGivenUp && { enabled: false }),
      },
      $inc: { 'state.failures': 1 },
    },
  )
}
