import type { Payload } from 'payload'
import { rawCollection, rawVersions } from '../../src/ingest/raw'
import { importAll } from '../import/import-all'
import { syntheticIncoming } from '../import/synthetic-incoming'

/** Of a text; nothing that is measured reads further, and a hundred thousand of them have to be stored. */
const PARAGRAPHS = 3

/** Each so many documents have what only happens to some. */
const EVERY = 3

/**
 * A newsroom of some imported articles in which there is something to do of every kind: doubts and people as the
 * import leaves them, pictures of which some have their file, links with suggestions, conflicts.
 */
export async function smallNewsroom(payload: Payload, articles: number): Promise<void> {
  const { run } = await importAll(payload, syntheticIncoming(articles), 1)
  const raw = (slug: Parameters<typeof rawCollection>[1]) => rawCollection(payload, slug)

  const body = { $push: { 'body.root.children': { $each: [], $slice: PARAGRAPHS } } }
  const newest = { $push: { 'version.body.root.children': { $each: [], $slice: PARAGRAPHS } } }
  await raw('articles').updateMany({}, body as never)
  await rawVersions(payload, 'articles')?.updateMany({}, newest as never)

  const stored = await raw('articles')
    .find({}, { projection: { headline: 1, source: 1 } })
    .toArray()
  const some = stored.filter((_, index) => index % EVERY === 0)
  const pictures = await raw('images')
    .find({}, { projection: { _id: 1 } })
    .toArray()
  const present = pictures.filter((_, index) => index % EVERY === 0).map(({ _id }) => _id)
  await raw('images').updateMany({ _id: { $in: present } }, { $set: { fileStatus: 'present' } })

  const links = await raw('related-links')
    .find({}, { projection: { _id: 1 } })
    .toArray()
  for (const [index, { _id }] of links.entries()) {
    const candidates = [stored[index % stored.length]?._id]
    await raw('related-links').updateOne({ _id }, { $set: { status: 'suggested', candidates } })
  }
  for (const { _id, headline, source } of some) {
    await payload.create({
      collection: 'conflicts',
      data: {
        relationTo: 'articles',
        document: String(_id),
        article: String(_id),
        title: String(headline),
        source: String(source),
        import: run,
        field: 'standfirst',
        values: { base: 'One', ours: 'Two', theirs: 'Three' },
        oursInWords: 'Two',
        theirsInWords: 'Three',
      },
    })
  }
}
