import { feedPath } from '../../../outputs/feed-path'

/** Where a page says that its site can be subscribed to. */
export const feedLinks = {
  'application/rss+xml': feedPath('xml'),
  'application/feed+json': feedPath('json'),
}
