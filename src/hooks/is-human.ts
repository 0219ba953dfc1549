import type { PayloadRequest } from 'payload'

/** Whether a person asked for this very change: not an import, not a hook's own write, not a script. */
export const isHuman = ({ context, user }: PayloadRequest): boolean =>
  Boolean(user) && !context.ingest && !context.byItself
