import type { Payload, PayloadRequest } from 'payload'
import { objectId, rawCollection, rawVersions, type RawCollection } from '../../ingest/raw'
import { articleKinds, type ReviewKind } from '../../lib/review'
import type { Narrowing } from './asked'
import { kinds, type Filter } from './kinds'

/** Where the entries of a kind are, and what of them is asked for. */
interface Entries {
  stored: RawCollection
  filter: Filter
  counted: Filter
  /** As an option of the driver. */
  hint: { hint?: string }
}

/** The entries of a kind that are left when the queue is narrowed. Of kinds that are no articles, `section` and `language` narrow nothing. */
export function entriesOf(
  { payload, user }: PayloadRequest,
  kind: ReviewKind,
  { section, language, mine }: Narrowing,
): Entries {
  const { collection, isOfVersions, entries, hint, counted, owner } = kinds[kind]
  const ofArticles = articleKinds.includes(kind)
  const filter = {
    ...entries,
    ...(ofArticles && section && { 'version.section': section }),
    ...(ofArticles && language && { 'version.language': language }),
    ...(mine === 'true' && { [owner]: objectId(payload, String(user?.id)) }),
  }
  return {
    stored: storedOf(payload, collection, isOfVersions),
    filter,
    counted: { ...filter, ...counted },
    hint: hint ? { hint } : {},
  }
}

function storedOf(
  payload: Payload,
  collection: (typeof kinds)[ReviewKind]['collection'],
  isOfVersions = false,
): RawCollection {
  const versions = isOfVersions ? rawVersions(payload, collection) : null
  return versions ?? rawCollection(payload, collection)
}
