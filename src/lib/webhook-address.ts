/** Ports of the web, and those that anybody may listen on; the others belong to mail, remote logins and their like. */
const isWebPort = (port: string) => ['', '80', '443'].includes(port) || Number(port) >= 1024

/**
 * What is wrong with an address as one to send webhooks to, by its form. Whether it leads into a private network is told when it
 * is connected to (src/server/webhooks/post.ts): what a name stands for can change.
 *
 * @returns null when nothing is
 */
export function webhookAddressProblem(address: string): 'url' | 'credentials' | 'port' | null {
  if (address.length > 2_000 || !URL.canParse(address)) return 'url'
  const { protocol, username, password, port } = new URL(address)
  if (protocol !== 'https:' && protocol !== 'http:') return 'url'
  if (username !== '' || password !== '') return 'credentials'
  return isWebPort(port) ? null : 'port'
}
