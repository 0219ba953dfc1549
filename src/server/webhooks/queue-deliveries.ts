import type { ClientSession, OptionalId } from 'mongodb'
import type { Payload } from 'payload'
import { articlePath } from '../../outputs/article-path'
import type { Transition } from '../publications/transition'
import { webhookStore, type StoredDelivery } from './store'

/** A delivery is of use to look at for so long, in milliseconds. */
const KEPT_FOR = 30 * 24 * 3_600_000

/**
 * Notes for every webhook what it is to be told. In the transaction that makes it true: nothing is told twice or not at all because a
 * server died between the two.
 *
 * @param site the public address of the site, for links; paths only where it is not known
 */
export const queueDeliveries =
  (payload: Payload, site = '') =>
  async (transitions: readonly Transition[], session: ClientSession): Promise<void> => {
    const { webhooks, deliveries } = webhookStore(payload)
    const asking = await webhooks
      .find({ enabled: true }, { session, projection: { events: 1 } })
      .toArray()
    const now = new Date()
    const due = transitions.flatMap((transition) => {
      const { event, article } = transition
      const body = JSON.stringify(messageOf(transition, site, now))
      return asking
        .filter(({ events }) => events.includes(event))
        .map(({ _id }): OptionalId<StoredDelivery> => ({
          webhook: _id,
          event,
          headline: article.headline,
          body,
          status: 'pending',
          tries: 0,
          nextAt: now,
          keptUntil: new Date(now.getTime() + KEPT_FOR),
          createdAt: now,
          updatedAt: now,
        }))
    })
    if (due.length > 0)
      await deliveries.insertMany(due as StoredDelivery[], { session, ordered: false })
  }

/** In the form of Standard Webhooks. Of what is withdrawn only what is needed to let go of it. */
function messageOf({ event, id, article }: Transition, site: string, now: Date) {
  const { slug, language, headline, standfirst, section, publishedAt } = article
  const named = { id, slug, url: `${site}${articlePath(slug)}`, language }
  const shown = { headline, standfirst: standfirst || null, section, publishedAt }
  return {
    type: event,
    timestamp: now,
    data: event === 'article.unpublished' ? named : { ...named, ...shown },
  }
}
