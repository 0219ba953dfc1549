import { createRequire } from 'node:module'

interface Connection {
  socket: { destroyed: boolean }
  onClose(): void
  throwIfAborted(): void
  writeCommand(...args: unknown[]): Promise<void>
}

/**
 * Has the driver fail at once when it writes to a connection that is gone, instead of never.
 *
 * The driver (6.20) waits for the socket's "drain" or "error" after a write. A socket that is destroyed, and has not yet told, emits
 * neither. When MongoDB goes, all its connections go at the same moment: the first to tell has the monitor ask on one that has
 * not told, and with a MongoDB before 4.4 the monitor then waits for ever, and nobody finds the database when it is back.
 */
export function failOnDeadSockets(): void {
  const { Connection } = createRequire(import.meta.url)('mongodb/lib/cmap/connection.js') as {
    Connection: { prototype: Connection }
  }
  const { writeCommand } = Connection.prototype
  Connection.prototype.writeCommand = async function (...args) {
    if (this.socket.destroyed) this.onClose()
    this.throwIfAborted()
    await writeCommand.apply(this, args)
  }
}
