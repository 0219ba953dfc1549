import { readFile } from 'node:fs/promises'
import type { Payload } from 'payload'
import { rawCollection, rawVersions } from '../../src/ingest/raw'
import { importAll } from '../import/import-all'
import { incoming } from '../import/incoming'
import { syntheticIncoming } from '../import/synthetic-incoming'

const SEED = 'seed/documents/000_bf31db83c1188618.txt'
const HOUR_MS = 3_600_000
const FIRST = Date.UTC(2026, 0, 1)
const SECTIONS = ['politics', 'economy', 'culture', 'sport']
/** Every other link leads to an article. */
const EVERY = 2

/**
 * A newsroom with published articles: varied ones, an hour apart, and the seed document as the newest. Published past Payload, which takes
 * 15 a second: what is read afterwards is the same.
 *
 * @returns the id of the seed document's article
 */
export async function publishedContent(payload: Payload, articles: number): Promise<string> {
  await importAll(payload, syntheticIncoming(articles), 1)
  const text = await readFile(SEED, 'utf8')
  await importAll(payload, [incoming({ sourceKey: SEED, text })], 1)

  const stored = rawCollection(payload, 'articles')
  const versions = rawVersions(payload, 'articles')
  const ids = await idsOf(payload, 'articles')
  for (const [index, id] of ids.entries()) {
    const at = new Date(FIRST + index * HOUR_MS)
    const published = {
      _status: 'published',
      publishedAt: at,
      firstPublishedAt: at,
      section: SECTIONS[index % SECTIONS.length],
    }
    await stored.updateOne({ _id: id }, { $set: published } as never)
    const version = Object.entries(published).map(([name, value]) => [`version.${name}`, value])
    const set = { $set: Object.fromEntries(version) }
    await versions?.updateMany({ parent: id } as never, set as never)
  }

  const links = rawCollection(payload, 'related-links')
  for (const [index, id] of (await idsOf(payload, 'related-links')).entries()) {
    if (index % EVERY !== 0) continue
    const found = { status: 'internal', article: ids[index % ids.length] }
    await links.updateOne({ _id: id }, { $set: found } as never)
  }
  return String(ids.at(-1))
}

/** In the order in which they were imported. */
async function idsOf(payload: Payload, slug: 'articles' | 'related-links') {
  const documents = await rawCollection(payload, slug)
    .find({}, { projection: { _id: 1 } })
    .sort({ $natural: 1 })
    .toArray()
  return documents.map(({ _id }) => _id)
}
