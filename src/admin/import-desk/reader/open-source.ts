import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { formats } from '../../../engine/formats'
import { text } from '../../../engine/formats/text'
import type { Opened } from '../../../engine/formats/format'
import type { DeskSource } from '../state/desk'

/**
 * Takes a source apart, as the import will.
 *
 * @returns and what identifies it. Browsers have SHA-256 themselves, but on a page of plain HTTP.
 */
export async function openSource({
  bytes,
  format,
  sourceKey,
}: DeskSource): Promise<Opened & { sourceKey: string }> {
  const { open } = formats.find(({ name }) => name === format) ?? text
  return { ...(await open(bytes)), sourceKey: sourceKey ?? bytesToHex(sha256(bytes)) }
}
