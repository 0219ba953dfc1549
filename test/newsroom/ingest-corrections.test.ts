import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { parseText } from '../../src/engine/formats'
import { importDocuments } from '../../src/ingest/run'
import { documentId } from '../../src/lib/ids'
import { newsroom } from '../helpers/payload'

let payload: Payload

beforeAll(async () => {
  ;({ payload } = await newsroom({ users: false }))
})

const page = (note: string, date = 'Published 3 May 2024') => `Council will rebuild the mill

${date}

The council of Quillham decided on Monday that the old mill will be rebuilt, and that the work begins in the summer.

Mayor Edda Thornbury said that the mill would open in two years, and that no tax would rise because of it.

${note}
`

async function imported(sourceKey: string, note: string, date?: string) {
  async function* documents() {
    yield { sourceKey, filename: null, format: 'text', document: parseText(page(note, date)) }
  }
  await importDocuments({
    payload,
    documents,
    origin: 'cli',
    user: null,
    publish: false,
    dryRun: false,
  })
  const id = documentId('articles', sourceKey)
  const common = { depth: 0, draft: true } as const
  const article = await payload.findByID({ collection: 'articles', id, ...common })
  const source = await payload.findByID({
    collection: 'sources',
    id: documentId('sources', sourceKey),
    depth: 0,
  })
  return { article, source }
}

test('a correction has its field with its date, and is no part of the body', async () => {
  const note = 'This article was amended on 4 December 2024 to correct the name of the mayor.'
  const { article, source } = await imported('dated', note)
  expect(article.corrections).toMatchObject([
    { type: 'correction', text: note, date: '2024-12-04T00:00:00.000Z' },
  ])
  expect(JSON.stringify(article.body)).not.toContain('amended')
  expect(article.dateline).toMatchObject({ date: '2024-05-03T00:00:00.000Z' })
  const rows = source.reading as { text: string; target: unknown }[]
  expect(rows.find(({ text }) => text === note)?.target).toMatchObject({
    collection: 'articles',
    path: 'corrections',
  })
})

test('a correction without a date has that of the page; without either, an editor is asked for it', async () => {
  const note = 'Clarification: The mayor spoke of the mill alone.'
  const dated = await imported('of-the-page', note)
  expect(dated.article.corrections).toMatchObject([
    {
      type: 'clarification',
      text: 'The mayor spoke of the mill alone.',
      date: '2024-05-03T00:00:00.000Z',
    },
  ])
  const codes = ({ article }: typeof dated) => (article.review ?? []).map(({ code }) => code)
  expect(codes(dated)).not.toContain('correction-undated')
  const undated = await imported('undated', note, 'By Edda Marsh')
  expect(undated.article.corrections).toMatchObject([{ type: 'clarification', date: null }])
  expect(codes(undated)).toContain('correction-undated')
})
