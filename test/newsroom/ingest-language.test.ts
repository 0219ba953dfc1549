import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { parseText } from '../../src/engine/formats'
import { importDocuments } from '../../src/ingest/run'
import type { IncomingDocument } from '../../src/ingest/types'
import { documentId } from '../../src/lib/ids'
import { newsroom } from '../helpers/payload'

let payload: Payload

beforeAll(async () => {
  ;({ payload } = await newsroom({ users: false }))
})

const text = `Neue Brücke über die Aller

Der Stadtrat hat am Montag beschlossen, dass die Brücke im Sommer gebaut wird, und die Stadt freut sich.
`

/** Imports the same page again, perhaps with a language, and tells which the article has. */
async function imported(said: Pick<IncomingDocument, 'language'>, page = text) {
  async function* documents() {
    yield {
      sourceKey: 'bridge',
      filename: null,
      format: 'text',
      document: parseText(page),
      ...said,
    }
  }
  await importDocuments({
    payload,
    documents,
    origin: 'cli',
    user: null,
    publish: false,
    dryRun: false,
  })
  const id = documentId('articles', 'bridge')
  return (await payload.findByID({ collection: 'articles', id, draft: true, depth: 0 })).language
}

test('a language that is given counts, without its region, until another one is given', async () => {
  expect(await imported({})).toBe('de')
  expect(await imported({ language: 'nl-BE' })).toBe('nl')
  expect(await imported({}), 'the same page once more').toBe('nl')
  expect(await imported({}, `${text}\nEin neuer Absatz.\n`), 'another version of it').toBe('nl')
  expect(await imported({ language: 'fr' })).toBe('fr')
})
