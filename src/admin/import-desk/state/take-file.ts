import { messageOf } from '../../../lib/errors'
import type { useTexts } from '../../lib/use-texts'
import { newId } from '../new-id'
import type { Reader } from '../reader/reader'
import { documentOf, type DeskDocument, type DeskSource } from './desk'
import { noWork } from './history'
import { MEGABYTE } from '../../../lib/megabyte'

/** A file of many documents may be larger than any of them. */
const MANY = /\.ndjson$/i

/** What may be put on the desk, in megabytes. */
export interface Limits {
  document: number
  file: number
}

/** The documents of a file. What is too large, or cannot be read, is one with the reason. */
export async function takeFile(
  file: File,
  reader: Pick<Reader, 'unpack'>,
  limits: Limits,
  t: ReturnType<typeof useTexts>['t'],
): Promise<DeskDocument[]> {
  const { name } = file
  const refuse = (problem: string) => [refused({ ...pasted('', 'text'), filename: name }, problem)]
  const megabytes = MANY.test(name) ? limits.file : limits.document
  if (isLarge(file.size, megabytes)) return refuse(t('importDesk:tooLarge', { name, megabytes }))
  // A folder, or a file that was moved since it was chosen.
  const bytes = await file.arrayBuffer().catch(() => null)
  if (bytes === null) return refuse(t('importDesk:cannotOpen', { name }))
  try {
    const unpacked = await reader.unpack(name, new Uint8Array(bytes), limits.document)
    return unpacked.map(({ source, corrected, problem }) =>
      problem
        ? refused(source, problem.message)
        : documentOf(newId(), source, { work: { ...noWork, corrected } }),
    )
  } catch (error) {
    return refuse(messageOf(error))
  }
}

export const isLarge = (bytes: number, megabytes: number) => bytes > megabytes * MEGABYTE

/** A source without a file. */
export const pasted = (text: string, format: string): DeskSource => ({
  filename: null,
  sourceKey: null,
  format,
  bytes: new TextEncoder().encode(text),
})

/** A document that is not read, and why. */
export const refused = (source: DeskSource, problem: string): DeskDocument => ({
  ...documentOf(newId(), source),
  found: { problem },
})
