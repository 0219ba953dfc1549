import { expect, test } from 'vitest'
import {
  correctedOf,
  deskReducer,
  documentOf,
  emptyDesk,
  type Desk,
  type DeskAction,
  type DeskSource,
} from '../../../src/admin/import-desk/state/desk'
import {
  historyOf,
  noWork,
  workOn,
  type WorkAction,
} from '../../../src/admin/import-desk/state/history'

const source = (text: string, format = 'text'): DeskSource => ({
  filename: null,
  sourceKey: null,
  format,
  bytes: new TextEncoder().encode(text),
})
const one = documentOf('one', source('A'), { other: source('<p>A</p>', 'html') })
const two = documentOf('two', source('B'))

const run = (...actions: DeskAction[]): Desk => actions.reduce(deskReducer, emptyDesk)
const quote: WorkAction = {
  type: 'change',
  work: { corrected: { kinds: { 3: 'quote' } } },
  field: null,
}

test('a document by itself is open at once, of several the list is shown', () => {
  expect(run({ type: 'add', documents: [one] }).open).toBe('one')
  expect(run({ type: 'add', documents: [one, two] }).open).toBe(null)
})

test('files that arrive later leave the open document open, and the list a list', () => {
  expect(run({ type: 'add', documents: [one] }, { type: 'add', documents: [two] }).open).toBe('one')
  const list = run({ type: 'add', documents: [one] }, { type: 'open', id: null })
  expect(deskReducer(list, { type: 'add', documents: [two] }).open).toBe(null)
})

test('what is removed is not open any more', () => {
  const desk = run({ type: 'add', documents: [one] }, { type: 'remove', id: 'one' })
  expect(desk).toEqual(emptyDesk)
})

test('work on one document leaves the others alone', () => {
  const desk = run(
    { type: 'add', documents: [one, two] },
    { type: 'work', id: 'two', action: quote },
  )
  expect(desk.documents[0]).toBe(one)
  expect(desk.documents[1]?.history.present.corrected).toEqual({ kinds: { 3: 'quote' } })
})

test('read in another format, a document begins anew, and the other format is one step away', () => {
  const worked = run({ type: 'add', documents: [one] }, { type: 'work', id: 'one', action: quote })
  const html = deskReducer(worked, { type: 'swap', id: 'one' })
  expect(html.documents[0]?.source.format).toBe('html')
  expect(html.documents[0]?.history.present).toEqual(noWork)
  const back = deskReducer(html, { type: 'swap', id: 'one' })
  expect(back.documents[0]?.source.format).toBe('text')
})

const kept = { kinds: { 1: 'heading', 3: 'heading' }, joins: [5], splits: { 7: [4] } } as const
const read: DeskAction = {
  type: 'found',
  id: 'two',
  found: { headline: 'B', doubts: 0, sourceKey: 'key' },
}
const known: DeskAction = {
  type: 'known',
  id: 'two',
  sourceKey: 'key',
  known: { article: 'a', headline: 'B', isPublished: false, corrected: kept },
}

test('what is corrected before it is known comes on top of what an earlier import kept', () => {
  const cut: WorkAction = {
    type: 'change',
    work: { corrected: { kinds: { 3: 'quote' }, splits: { 7: [9] } } },
    field: null,
  }
  const desk = run(
    { type: 'add', documents: [two] },
    read,
    { type: 'work', id: 'two', action: quote },
    { type: 'work', id: 'two', action: cut },
    known,
  )
  expect(desk.documents.map(correctedOf)).toEqual([
    { kinds: { 1: 'heading', 3: 'quote' }, joins: [5], splits: { 7: [4, 9] } },
  ])
  const undone = [0, 1].reduce(
    (before) => deskReducer(before, { type: 'work', id: 'two', action: { type: 'undo' } }),
    desk,
  )
  expect(undone.documents.map(correctedOf)).toEqual([kept])
})

test('what a file brought along takes the place of what was kept', () => {
  const brought = documentOf('two', source('B'), {
    work: { ...noWork, corrected: { kinds: { 3: 'quote' } } },
  })
  const desk = run({ type: 'add', documents: [brought] }, read, known)
  expect(desk.documents.map(correctedOf)).toEqual([{ kinds: { 3: 'quote' } }])
})

test('an answer about the text says nothing of the document read as HTML', () => {
  const desk = run({ type: 'add', documents: [one] }, { type: 'swap', id: 'one' })
  const late = deskReducer(desk, { ...known, id: 'one' } as DeskAction)
  expect(late.documents[0]?.known).toBeUndefined()
})

test('while it is saved nothing is changed; changed afterwards, it is to be updated', () => {
  const work: DeskAction = { type: 'work', id: 'two', action: quote }
  const saving = run(
    { type: 'add', documents: [two] },
    { type: 'outcome', id: 'two', outcome: { state: 'saving' } },
    work,
  )
  expect(saving.documents[0]?.history.present).toEqual(noWork)
  const refused: DeskAction = {
    type: 'outcome',
    id: 'two',
    outcome: { state: 'saved', article: 'a', refused: ['No alt text.'] },
  }
  const after = [refused, work].reduce(deskReducer, saving)
  expect(after.documents[0]).toMatchObject({ outcome: { state: 'open' }, known: { article: 'a' } })
})

test('after it is created, the steps lead back to the document as it was read', () => {
  const desk = run(
    { type: 'add', documents: [two] },
    { type: 'work', id: 'two', action: quote },
    { type: 'outcome', id: 'two', outcome: { state: 'saved', article: 'a', refused: ['No.'] } },
    { type: 'work', id: 'two', action: { type: 'undo' } },
  )
  expect(desk.documents.map(correctedOf)).toEqual([{}])
})

test('what an earlier import kept holds until somebody corrects it here', () => {
  const desk = run({ type: 'add', documents: [two] }, read, known)
  expect(desk.documents.map(correctedOf)).toEqual([kept])
  const worked = deskReducer(desk, { type: 'work', id: 'two', action: quote })
  expect(worked.documents.map(correctedOf)).toEqual([{ kinds: { 3: 'quote' } }])
})

test('a document that failed can be worked on again', () => {
  const desk = run(
    { type: 'add', documents: [two] },
    { type: 'outcome', id: 'two', outcome: { state: 'failed', message: 'No.' } },
    { type: 'work', id: 'two', action: quote },
  )
  expect(desk.documents[0]?.outcome).toEqual({ state: 'open' })
})

test('undo and redo lead through every step', () => {
  const heading: WorkAction = {
    type: 'change',
    work: { corrected: { kinds: { 3: 'heading' } } },
    field: null,
  }
  const after = [quote, heading].reduce(workOn, historyOf(noWork))
  const undone = workOn(after, { type: 'undo' })
  expect(undone.present.corrected).toEqual({ kinds: { 3: 'quote' } })
  expect(workOn(undone, { type: 'undo' }).present).toEqual(noWork)
  expect(workOn(undone, { type: 'redo' }).present).toEqual(after.present)
  expect(workOn(workOn(undone, quote), { type: 'redo' }).future).toEqual([])
})

test('what is typed into one field is one step', () => {
  const type = (headline: string, field: string): WorkAction => ({
    type: 'change',
    work: { edits: { headline } },
    field,
  })
  const typed = [type('N', 'headline'), type('No', 'headline'), type('Now', 'headline')]
  const history = typed.reduce(workOn, historyOf(noWork))
  expect(history.present.edits.headline).toBe('Now')
  expect(workOn(history, { type: 'undo' }).present).toEqual(noWork)
  const other = workOn(history, type('Now', 'another'))
  expect(workOn(other, { type: 'undo' }).present.edits.headline).toBe('Now')
})

test('what was left comes back beside what was pasted in the meantime', () => {
  const left = run({ type: 'add', documents: [one] })
  const desk = run({ type: 'add', documents: [two] }, { type: 'restore', desk: left })
  expect(desk.documents).toEqual([one, two])
  expect(desk.open).toBe('two')
  expect(deskReducer(desk, { type: 'restore', desk: left }).documents).toEqual([one, two])
})
