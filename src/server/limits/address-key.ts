/**
 * Whose address it is, as far as an address tells: an IPv4 address is one client, an IPv6 client has a whole /64 to
 * choose from.
 *
 * @param address as a socket or a trusted proxy gives it; IPv4 within IPv6 counts as IPv4
 */
export function addressKey(address: string | undefined): string {
  if (!address) return 'unknown'
  const [, v4] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? []
  if (v4) return v4
  if (!address.includes(':')) return address
  const [head = '', tail] = (address.split('%', 1)[0] ?? '').toLowerCase().split('::')
  const groups = (part: string | undefined) => (part ? part.split(':') : [])
  const left = groups(head)
  const right = groups(tail)
  const zeros = Array<string>(Math.max(8 - left.length - right.length, 0)).fill('0')
  const network = [...left, ...zeros, ...right].slice(0, 4)
  return `${network.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`
}
