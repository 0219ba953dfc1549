import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { Gauge } from 'prom-client'

/** The connections of all pools of this process, by address and number; those that are in use by somebody. */
const open = new Set<string>()
const checkedOut = new Set<string>()
let waiting = 0

new Gauge({
  name: 'slugline_mongodb_connections',
  help: 'Connections to MongoDB, by whether somebody uses them',
  labelNames: ['state'],
  collect() {
    this.set({ state: 'checked_out' }, checkedOut.size)
    this.set({ state: 'available' }, open.size - checkedOut.size)
  },
})
new Gauge({
  name: 'slugline_mongodb_waiting',
  help: 'Operations that wait for a connection to MongoDB',
  collect() {
    this.set(waiting)
  },
})

interface ConnectionEvent {
  address: string
  connectionId: number | '<monitor>'
}

/** Keeps count of the connections to MongoDB from now on. One that was open before is counted when it is first used. */
export function observePool(payload: Payload): void {
  const key = ({ address, connectionId }: ConnectionEvent) => `${address} ${connectionId}`
  // One may have begun before anybody counted.
  const endWait = () => (waiting = Math.max(0, waiting - 1))
  const { connection } = payload.db as unknown as MongooseAdapter
  connection
    .getClient()
    .on('connectionReady', (event) => open.add(key(event)))
    .on('connectionClosed', (event) => {
      open.delete(key(event))
      checkedOut.delete(key(event))
    })
    .on('connectionCheckOutStarted', () => waiting++)
    .on('connectionCheckOutFailed', endWait)
    .on('connectionCheckedOut', (event) => {
      endWait()
      open.add(key(event))
      checkedOut.add(key(event))
    })
    .on('connectionCheckedIn', (event) => checkedOut.delete(key(event)))
}
