import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test, vi } from 'vitest'
import { localDraft } from '../../../src/admin/import-desk/draft/local-draft'
import {
  deskReducer,
  documentOf,
  emptyDesk,
  type Desk,
  type DeskAction,
} from '../../../src/admin/import-desk/state/desk'

// All tabs of a browser have the same; each test has a new one.
beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()))

const text = (id: string) =>
  documentOf(id, {
    filename: null,
    sourceKey: null,
    format: 'text',
    bytes: new TextEncoder().encode(`Text ${id}`),
  })
const deskOf = (...actions: DeskAction[]): Desk => actions.reduce(deskReducer, emptyDesk)
const add = (...ids: string[]): DeskAction => ({ type: 'add', documents: ids.map(text) })
const idsLeft = async () =>
  (await localDraft('ann').load())?.desk.documents.map(({ id }) => id) ?? []

test('a second tab takes nothing from the first', async () => {
  const [first, second] = [localDraft('ann'), localDraft('ann')]
  await Promise.all([first.load(), second.load()])
  await first.save(deskOf(add('1'), { type: 'type', text: 'Written in the first.' }))
  await second.save(deskOf(add('2'), { type: 'type', text: 'Written in the second.' }))
  const left = await localDraft('ann').load()
  expect(left?.desk.documents.map(({ source }) => new TextDecoder().decode(source.bytes))).toEqual([
    'Text 1',
    'Text 2',
  ])
  expect(left?.desk.typed).toBe('Written in the first.\n\nWritten in the second.')
})

test('what a tab removes or creates is gone, and no other', async () => {
  const [first, second] = [localDraft('ann'), localDraft('ann')]
  await first.save(deskOf(add('1', '2')))
  await second.save(deskOf(add('3')))
  await first.save(
    deskOf(
      add('1', '2'),
      { type: 'remove', id: '1' },
      { type: 'outcome', id: '2', outcome: { state: 'saved', article: 'a', refused: null } },
    ),
  )
  expect(await idsLeft()).toEqual(['3'])
})

test('what is loaded and not touched is not written over the work of another tab', async () => {
  await localDraft('ann').save(deskOf(add('1')))
  const [first, second] = [localDraft('ann'), localDraft('ann')]
  const desks = await Promise.all([first, second].map(async (tab) => (await tab.load())?.desk))
  const [one = emptyDesk, other = emptyDesk] = desks
  const edits = { headline: 'Worked on' }
  const action = { type: 'change', work: { edits }, field: null } as const
  await first.save(deskReducer(one, { type: 'work', id: '1', action }))
  await second.save(deskReducer(other, add('2')))
  const left = await localDraft('ann').load()
  expect(left?.desk.documents[0]?.history.present.edits).toEqual(edits)
})

test('the text of a tab that was closed is there once, until it is taken away', async () => {
  const typed = deskOf({ type: 'type', text: 'Half a story' })
  await localDraft('ann').save(typed)
  const next = localDraft('ann')
  expect((await next.load())?.desk.typed).toBe('Half a story')
  await next.save(typed)
  expect((await localDraft('ann').load())?.desk.typed).toBe('Half a story')
  await next.save(emptyDesk)
  expect(await localDraft('ann').load()).toBeNull()
})

test('nobody has the desk of somebody else', async () => {
  await localDraft('ann').save(deskOf(add('1')))
  expect(await localDraft('an').load()).toBeNull()
})

const unfit = documentOf('3', {
  filename: null,
  sourceKey: null,
  format: 'text',
  // A function: no browser takes one.
  bytes: ((one: unknown) => one) as never,
})

test('what cannot be kept keeps nothing from going', async () => {
  const draft = localDraft('ann')
  await draft.save(deskOf(add('1', '2')))
  const desk = deskOf(add('1', '2'), { type: 'remove', id: '1' })
  await expect(draft.save({ ...desk, documents: [...desk.documents, unfit] })).rejects.toThrow()
  expect(await idsLeft()).toEqual(['2'])
})

test('what was written before stays where what takes its place cannot be kept', async () => {
  await localDraft('ann').save(deskOf({ type: 'type', text: 'Written before.' }))
  const draft = localDraft('ann')
  const left = (await draft.load())?.desk ?? emptyDesk
  const desk = { ...left, typed: 'Written before, and after.', documents: [unfit] }
  await expect(draft.save(desk)).rejects.toThrow()
  expect((await localDraft('ann').load())?.desk.typed).toBe('Written before.')
})
