import { pino } from 'pino'
import { env } from './env'

/** The structured log: JSON lines on stderr, so that stdout stays free for what a command prints. */
export const log = pino({ name: 'slugline', level: env.LOG_LEVEL }, pino.destination(2))
