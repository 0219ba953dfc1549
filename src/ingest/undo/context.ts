import type { Payload, PayloadRequest } from 'payload'

/** What the parts of an undo have in common. */
export interface UndoContext {
  payload: Payload
  /** Ids of documents that a rehearsal would have deleted by now. */
  gone: ReadonlySet<string>
  /** With the transaction in which all of it is to happen. */
  req: Partial<PayloadRequest>
}
