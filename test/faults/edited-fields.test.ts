import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { importAll } from '../helpers/import-all'
import { newsDocument, newsItem } from '../helpers/news-item'
import { newsDesk, parts, type Part } from '../helpers/newsroom-edits'
import { newsroom } from '../helpers/payload'

let payload: Payload

beforeAll(async () => {
  ;({ payload } = await newsroom({ users: false }))
})

/** Each of the five parts in four documents; and of each document another part, which only its source changes. */
const edited = Array.from({ length: 20 }, (_, number) => ({
  number,
  part: parts[number % 5] as Part,
  other: parts[(number + 1) % 5] as Part,
}))
const editors = (part: Part, number: number) =>
  newsItem(number)[part].replace('erry', 'erry boat of the newsroom')
const sources = (part: Part, number: number) =>
  newsItem(number)[part].replace('erry', 'erry boat of the source')

test('20 edited fields over 20 documents whose sources change them too: 20 kept, 20 conflicts listed', async () => {
  await importAll(
    payload,
    edited.map(({ number }) => newsDocument(number)),
  )
  const desks = await Promise.all(
    edited.map(({ number }) => newsDesk(payload, newsDocument(number).articleId)),
  )
  for (const { number, part } of edited) await desks[number]?.write(part, editors(part, number))

  const report = await importAll(
    payload,
    edited.map(({ number, part, other }) =>
      newsDocument(number, {
        [part]: sources(part, number),
        [other]: sources(other, number),
      }),
    ),
  )

  const read = (which: 'part' | 'other') =>
    Promise.all(edited.map((one) => desks[one.number]?.read(one[which])))
  expect(await read('part')).toEqual(edited.map(({ number, part }) => editors(part, number)))
  expect(await read('other')).toEqual(edited.map(({ number, other }) => sources(other, number)))
  expect(report.counts).toMatchObject({ conflicts: 20, failed: 0 })
  const conflicts = report.problems.filter(({ code }) => code === 'conflict')
  expect(conflicts.map(({ sourceKey }) => sourceKey)).toEqual(
    edited.map(({ number }) => newsDocument(number).sourceKey),
  )
})
