import { DatabaseError } from '../lib/errors'

/** What whoever asks is told while MongoDB is away (503). */
export const databaseAway = (): DatabaseError =>
  new DatabaseError('The database cannot be reached at the moment.')
