import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { isPublicAddress } from '../../lib/is-public-address'

/** An address, or one of those that a name stands for, is not of the internet. */
export class PrivateAddress extends Error {
  override name = 'PrivateAddress'
}

/**
 * Node's own look-up, for `http.request`: what it gives is what is connected to, so that no second answer for the same name can lead
 * elsewhere. A host that is an address is not looked up: check that with isPublicAddress.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, options, (error, found, family) => {
    const addresses =
      typeof found === 'string' ? [found] : (found ?? []).map(({ address }) => address)
    const isPrivate = !error && !addresses.every(isPublicAddress)
    callback(isPrivate ? new PrivateAddress(hostname) : error, found, family)
  })
}
