import { anyone } from '../access/anyone'

/**
 * Access of a required field that a hook fills in when it is not sent.
 *
 * Everybody may read it, as without. But GraphQL then no longer demands it of every mutation.
 */
export const optionalInput = { read: anyone }
