import type { EmailAdapter } from 'payload'
import { log } from './log'

/**
 * Mail is not set up: notes that a message was not sent, and to nobody else what it says.
 *
 * Payload's own stand-in writes whole messages to the console, links that reset passwords among them.
 */
export const unsentMail: EmailAdapter = () => ({
  name: 'unsent',
  defaultFromAddress: 'slugline@localhost',
  defaultFromName: 'Slugline',
  sendEmail: async ({ subject }) => {
    log.warn({ subject }, 'Mail is not set up: message not sent')
  },
})
