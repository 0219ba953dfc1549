import { accountEndpoints } from './account-endpoints'
import type { DescribedCollection } from './described-collection'
import { documentEndpoints } from './document-endpoints'
import { fileEndpoints } from './file-endpoints'
import { operation, type OperationParts } from './operation'
import type { Method, Paths } from './types'
import { versionEndpoints } from './version-endpoints'
import { isForNobody } from './who-may'

/** What each endpoint does in a collection, by method and path below the collection, as Payload writes them. */
export type Endpoints = Record<string, (collection: DescribedCollection) => OperationParts>

const endpoints: Endpoints = {
  ...documentEndpoints,
  ...versionEndpoints,
  ...fileEndpoints,
  ...accountEndpoints,
}

/** Endpoints for our own admin, and those that do nothing in this configuration. */
const internal = [
  'post /access/:id?',
  'get /init',
  'post /first-register',
  'post /forgot-password',
  'post /reset-password',
  'post /unlock',
  'post /verify/:id',
  'get /paste-url/:id?',
  'post /:id/duplicate',
]

/**
 * The routes that Payload answers for a collection, from the endpoints in its configuration, without those that nobody
 * may use.
 *
 * @throws Error for an endpoint that is neither described nor listed as internal
 */
export function collectionPaths(collection: DescribedCollection): Paths {
  const { slug, config } = collection
  const paths: Paths = {}
  const order = Object.keys(endpoints)
  const sorted = (config.endpoints || [])
    .map(({ method, path }) => ({ method, path, endpoint: `${method} ${path}` }))
    .sort((a, b) => order.indexOf(a.endpoint) - order.indexOf(b.endpoint))
  for (const { method, path, endpoint } of sorted) {
    const hasVersions = Boolean(config.versions)
    if (internal.includes(endpoint) || (endpoint in versionEndpoints && !hasVersions)) continue
    const describe = endpoints[endpoint]
    if (!describe) throw new Error(`${slug}: ${endpoint} is not described.`)
    const parts = describe(collection)
    if (isForNobody(parts.rights)) continue
    const below = path === '/' ? '' : path.replaceAll(/:(\w+)/g, '{$1}')
    const address = `/api/${slug}${below}`
    paths[address] = {
      ...paths[address],
      [method]: operation(parts, method as Method),
    }
  }
  return paths
}
