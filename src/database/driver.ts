import { createRequire } from 'node:module'

/** How each installed copy of the MongoDB driver is reached: package by package, as Node resolves them. */
const ROUTES = [
  ['mongodb'],
  ['@payloadcms/db-mongodb', 'mongoose', 'mongodb'],
  ['mongodb-memory-server-core', 'mongodb'],
]

/** The wire version of MongoDB 4.0. The drivers refuse everything below 8, MongoDB 4.2. */
const WIRE_VERSION_4_0 = 7

/**
 * Lets every copy of the driver in this process talk to a server that it would refuse for its age. The drivers
 * have no option for it; what Slugline uses of them works on 4.0, which the integration tests show.
 *
 * @param version of the server that will be used; nothing is changed for one that the drivers accept
 * @throws Error when a driver was loaded before: it has read its limits by then
 */
export function acceptOldServer(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 4 || (major === 4 && minor >= 2)) return
  for (const route of ROUTES) {
    let require = createRequire(import.meta.url)
    for (const name of route.slice(0, -1)) require = createRequire(require.resolve(name))
    const limits = require('mongodb/lib/cmap/wire_protocol/constants.js')
    if (limits.MIN_SUPPORTED_WIRE_VERSION === WIRE_VERSION_4_0) continue
    const reader = require.resolve('mongodb/lib/sdam/topology_description.js')
    if (require.cache[reader])
      throw new Error(
        `The MongoDB driver was loaded before openDatabase() could prepare it for MongoDB ${version}: ` +
          'import payload, mongoose and mongodb dynamically, afterwards.',
      )
    limits.MIN_SUPPORTED_WIRE_VERSION = WIRE_VERSION_4_0
  }
}
