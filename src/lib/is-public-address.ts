import ipaddr from 'ipaddr.js'

/** All that is given out to the internet today; the library knows what is set aside within it. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')
/** For documentation, since 2024. */
const documentation = ipaddr.IPv6.parseCIDR('3fff::/20')
/** Public by its number, and Azure's own service for the machine that asks. */
const AZURE = '168.63.129.16'

/**
 * Whether an IP address is one of the internet: not of this machine, a private network, a cloud's service for its machines, nor
 * any other that the registries of IANA set aside. An IPv4 address in the dress of IPv6 never is.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  if (parsed instanceof ipaddr.IPv4) return parsed.toString() !== AZURE
  return parsed.match(globalUnicast) && !parsed.match(documentation)
}
