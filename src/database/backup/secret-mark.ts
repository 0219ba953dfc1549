import { createHmac } from 'node:crypto'
import { secret } from '../../lib/secret'

/** Tells whether a backup was made under this server's PAYLOAD_SECRET, without telling it. */
export const secretMark = (): string =>
  createHmac('sha256', secret()).update('slugline-backup').digest('hex').slice(0, 16)
