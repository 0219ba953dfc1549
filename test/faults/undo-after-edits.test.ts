import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { undoRun } from '../../src/ingest/undo'
import { importAll } from '../helpers/import-all'
import { newsDocument } from '../helpers/news-item'
import { newsDesk, parts } from '../helpers/newsroom-edits'
import { newsroom } from '../helpers/payload'
import { databaseOf, storedIds } from '../helpers/stored'

let payload: Payload

beforeAll(async () => {
  ;({ payload } = await newsroom({ users: false }))
})

const documents = Array.from({ length: 40 }, (_, number) => newsDocument(number))
const editors = 'The newsroom wrote this.'

test('undo after 10 edits in 40 documents: 10 kept, the rest gone; undo twice changes nothing', async () => {
  const { run } = await importAll(payload, documents)
  const edited = []
  for (const part of [...parts, ...parts]) {
    const { articleId } = documents[edited.length * 4] ?? newsDocument(0)
    const desk = await newsDesk(payload, articleId)
    await desk.write(part, editors)
    edited.push({ desk, part, isImage: part === 'caption' || part === 'alt' })
  }

  const undo = () => undoRun({ payload, run, dryRun: false, user: null })
  const first = await undo()
  expect(first.kept.filter(({ why }) => why.startsWith('changed since'))).toHaveLength(10)
  expect(first).toMatchObject({ failed: 0, already: false, counts: { kept: 10 } })
  for (const { desk, part } of edited) expect(await desk.read(part)).toBe(editors)
  // An article that stays keeps what it shows; a picture that stays needs no article.
  const left = await storedIds(databaseOf(payload))
  const articles = edited.filter(({ isImage }) => !isImage).length
  expect(left.articles).toHaveLength(articles)
  expect(left.images).toHaveLength(edited.length)
  expect(left.sources).toHaveLength(articles)
  expect([left.credits, left.agencies, left.peoples].map((ids) => ids?.length)).toEqual([1, 1, 1])

  expect(await undo()).toMatchObject({ already: true, counts: { removed: 0, restored: 0 } })
  expect(await storedIds(databaseOf(payload))).toEqual(left)
  for (const { desk, part } of edited) expect(await desk.read(part)).toBe(editors)
})
