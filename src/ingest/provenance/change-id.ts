import { documentId } from '../../lib/ids'
import type { Difference } from './changes-since'

/** Names a difference by all that it is. */
export const changeId = ({ field, path, imported, now }: Difference): string =>
  documentId('change', field, path ?? '', JSON.stringify([imported, now]))
