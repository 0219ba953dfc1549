import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'

/** @returns the preferred port when nobody listens there, else any free one, on 127.0.0.1 */
export async function freePort(preferred = 0): Promise<number> {
  const probe = createServer()
  try {
    probe.listen(preferred, '127.0.0.1')
    await once(probe, 'listening')
    return (probe.address() as AddressInfo).port
  } catch (error) {
    if (preferred === 0) throw error
    return await freePort()
  } finally {
    await new Promise((resolve) => probe.close(resolve))
  }
}
