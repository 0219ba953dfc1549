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
  expect(run({ type: 'add', documents: [one] }, { type: 'add', documents: [two] }).open).toBe(null)
  expect(run({ type: 'add', documents: [one, two] }).open).toBe(null)
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

test('what an earlier import kept holds until somebody corrects it here', () => {
  const kept = { kinds: { 1: 'heading' } } as const
  const known = {
    type: 'known',
    id: 'two',
    known: { article: 'a', headline: 'B', isPublished: false, corrected: kept },
  } as const
  const desk = run({ type: 'add', documents: [two] }, known)
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
})
