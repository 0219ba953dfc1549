import { body, figure, paragraph, relatedLink } from './body'
import type { HttpNewsroom } from './http-newsroom'

/** What no reader may ever be told, and where it is kept. */
export interface Secrets {
  /** By what it is: a text that stands nowhere else. */
  marks: Readonly<Record<string, string>>
  /** Documents that readers must not know of, whatever else refers to them. */
  hidden: Readonly<Record<'draft' | 'source' | 'import' | 'user', string>>
  /** What readers may know, and through which they will try. */
  shown: Readonly<
    Record<'article' | 'slug' | 'image' | 'person' | 'link' | 'credit' | 'agency', string>
  >
}

const MARK = 'zq'

/** The marks that stand in a text, in capitals or not. */
export function marksIn(text: string, { marks }: Secrets): string[] {
  const lower = text.toLowerCase()
  return Object.values(marks).filter((mark) => lower.includes(mark))
}

/**
 * Fills a newsroom: one published article, and around it everything that is nobody's business, in every private field
 * and each with a word of its own.
 */
export async function plantSecrets({ payload, users }: HttpNewsroom): Promise<Secrets> {
  const marks: Record<string, string> = {}
  // Letters only, in one word: it survives in slugs, keys and addresses.
  const mark = (what: string) =>
    (marks[what] ??= `${MARK}${what.replace(/\W/g, '').toLowerCase()}qz`)
  const create = async (collection: string, data: object, draft = false): Promise<string> => {
    const made = await payload.create({ collection, data, draft, user: users.editor } as never)
    return String((made as { id: unknown }).id)
  }
  const store = async (collection: string, data: object): Promise<string> =>
    String((await payload.db.create({ collection: collection as never, data: data as never })).id)

  const user = users.editor.id
  await payload.update({ collection: 'users', id: user, data: { name: mark('user name') } })

  const agency = await create('agencies', { name: 'Example Agency' })
  const person = await create('people', { name: 'Ann Lee' })
  const other = await create('people', { name: 'Anne Lee', distinctFrom: [mark('distinct')] })
  await payload.db.updateOne({
    collection: 'people',
    id: other,
    data: { distinctFrom: [mark('distinct')] },
    returning: false,
  })
  const credit = await create('credits', {
    line: 'Example Agency/Ann Lee',
    agencies: [agency],
    photographer: person,
  })

  const run = await store('imports', {
    origin: 'cli',
    status: 'done',
    user,
    problems: [{ sourceKey: mark('import key'), code: 'odd', message: mark('import problem') }],
    undo: { note: mark('import undo') },
  })
  const source = await store('sources', {
    sourceKey: mark('source key'),
    filename: `${mark('source file')}.txt`,
    text: mark('source text'),
    base: { field: mark('source base') },
    reading: [
      { kind: 'paragraph', text: mark('source reading'), lines: [1, 1], confidence: 1, rule: 'x' },
    ],
    lastImport: run,
    createdBy: user,
  })
  const image = await create('images', { alt: 'A harbour', credit, personsShown: [person], source })
  await payload.db.updateOne({
    collection: 'images',
    id: image,
    data: { source },
    returning: false,
  })

  const about = [{ person, relation: 'mentioned', roleAsStated: 'Mayor' }]
  const draft = await create(
    'articles',
    {
      headline: mark('draft headline'),
      kicker: mark('draft kicker'),
      standfirst: mark('draft standfirst'),
      body: body(paragraph(mark('draft body')), figure(image, { caption: mark('draft caption') })),
      section: mark('draft section'),
      keywords: [mark('draft keyword')],
      byline: mark('draft byline'),
      dateline: { place: mark('draft place') },
      corrections: [{ type: 'correction', text: mark('draft correction'), date: '2026-01-01' }],
      people: [{ ...about[0], roleAsStated: mark('draft role') }],
      contributors: [{ person, role: 'author', creditAs: mark('draft credit') }],
      meta: { title: mark('draft title'), description: mark('draft description') },
      heroImage: image,
      language: 'en',
    },
    true,
  )
  const link = await create('related-links', { title: 'More of this', article: draft })
  await payload.db.updateOne({
    collection: 'related-links',
    id: link,
    data: {
      candidates: [draft],
      refused: [mark('refused')],
      choiceBefore: {
        article: null,
        url: mark('choice'),
        candidates: [],
        refused: [],
        rejected: false,
        decided: false,
      },
    },
    returning: false,
  })

  const internal = {
    type: 'link',
    version: 3,
    format: '',
    indent: 0,
    direction: null,
    fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'articles', value: draft } },
    children: paragraph('that story').children,
  }
  const before = await payload.create({
    collection: 'articles',
    data: { headline: mark('old version'), language: 'en' },
    draft: true,
    user: users.editor,
  })
  const published = await payload.update({
    collection: 'articles',
    id: before.id,
    data: {
      headline: 'Harbour opens',
      slug: 'harbour-opens',
      body: body(
        { ...paragraph('See '), children: [internal] } as never,
        figure(image),
        relatedLink(link),
      ),
      people: about as never,
      contributors: [{ person, role: 'author' }],
      review: [{ code: mark('review code'), message: mark('review message'), resolved: false }],
      embargo: { until: '2020-01-01T00:00:00.000Z', note: mark('embargo note') },
      _status: 'published',
    },
    user: users.editor,
  })
  await payload.db.updateOne({
    collection: 'articles',
    id: published.id,
    data: {
      source,
      publicationRefused: { at: '2026-01-01T00:00:00.000Z', reason: mark('refusal') },
    },
    returning: false,
  })
  await payload.update({
    collection: 'articles',
    id: published.id,
    draft: true,
    data: { headline: mark('next version'), standfirst: mark('next standfirst') },
    user: users.editor,
  })

  const merge = await store('merges', {
    removedName: mark('merged name'),
    keptName: 'Ann Lee',
    status: 'done',
    by: user,
    relationTo: 'people',
    kept: person,
    removed: other,
    document: { bio: mark('merged document') },
  })
  await store('merge-moves', {
    merge,
    relationTo: 'articles',
    document: draft,
    path: mark('move path'),
  })
  await store('import-batches', { import: run, state: 'done', holder: mark('batch holder') })
  await store('import-documents', {
    import: run,
    source,
    sourceKey: mark('ledger key'),
    turn: 1,
    changes: [
      {
        collection: 'articles',
        id: draft,
        outcome: 'updated',
        before: { a: mark('ledger before') },
      },
    ],
  })
  await store('conflicts', {
    relationTo: 'articles',
    document: draft,
    title: mark('conflict title'),
    article: draft,
    source,
    import: run,
    field: 'headline',
    values: { base: 1, ours: mark('conflict ours'), theirs: 2 },
    oursInWords: mark('conflict words'),
  })
  const webhook = await store('webhooks', {
    name: mark('webhook name'),
    url: `https://example.com/${mark('webhook path')}`,
    secret: mark('webhook secret'),
  })
  await store('webhook-deliveries', {
    webhook,
    event: 'article.published',
    answer: mark('delivery'),
  })
  await store('payload-preferences', {
    key: mark('preference key'),
    value: { a: mark('preference') },
    user: { relationTo: 'users', value: user },
  })
  await store('payload-locked-documents', {
    document: { relationTo: 'articles', value: draft },
    user: { relationTo: 'users', value: user },
  })
  await store('payload-jobs', { taskSlug: 'import', input: { import: mark('job input') } })
  await store('payload-kv', { key: mark('kv key'), data: { a: mark('kv data') } })
  return {
    marks,
    hidden: { draft, source, import: run, user },
    shown: { article: published.id, slug: published.slug, image, person, link, credit, agency },
  }
}
