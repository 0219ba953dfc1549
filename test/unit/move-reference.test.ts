import { describe, expect, test } from 'vitest'
import { moveBack } from '../../src/ingest/duplicates/move-back'
import { moveReference } from '../../src/lib/move-reference'

const there = (value: unknown, column: string | null = null) => {
  const { value: after, moved } = moveReference(value, column, 'old', 'heir')
  return { after, back: moveBack(after, column, 'old', 'heir', moved) }
}

describe('a reference', () => {
  test('that stands alone moves there and back', () => {
    expect(there('old')).toEqual({ after: 'heir', back: { value: 'old', left: 0 } })
  })

  test('in a list keeps its place', () => {
    const { after, back } = there(['a', 'old', 'b'])
    expect([after, back.value]).toEqual([
      ['a', 'heir', 'b'],
      ['a', 'old', 'b'],
    ])
  })

  test('in a list that has the heir goes, and comes back to its place', () => {
    const { after, back } = there(['heir', 'a', 'old', 'b'])
    expect(after).toEqual(['heir', 'a', 'b'])
    expect(back).toEqual({ value: ['heir', 'a', 'old', 'b'], left: 0 })
  })
})

describe('a row', () => {
  const heir = { id: '1', person: 'heir', relation: 'mentioned', role: null, name: 'Doe' }
  const old = { id: '2', person: 'old', relation: 'quoted', role: null, name: 'John', of: 'x' }

  test('fills what the heir’s row lacks, and takes it back', () => {
    const { after, back } = there([heir, old], 'person')
    expect(after).toEqual([{ ...heir, relation: 'quoted', of: 'x' }])
    expect(back.left).toBe(0)
    expect(back.value).toEqual([{ ...heir, of: null }, old])
  })

  test('of another role stays beside the heir’s', () => {
    const rows = [
      { id: '1', person: 'heir', role: 'author' },
      { id: '2', person: 'old', role: 'translator' },
    ]
    const { after, back } = there(rows, 'person')
    expect(after).toEqual([rows[0], { ...rows[1], person: 'heir' }])
    expect(back).toEqual({ value: rows, left: 0 })
  })

  test('that somebody changed since stays as it is', () => {
    const { value, moved } = moveReference([old], 'person', 'old', 'heir')
    const edited = [{ ...(value as object[])[0], person: 'somebody' }]
    expect(moveBack(edited, 'person', 'old', 'heir', moved)).toEqual({ value: edited, left: 1 })
    expect(moveBack([], 'person', 'old', 'heir', moved)).toEqual({ value: [], left: 1 })
  })

  test('of which something else was changed since moves back with the change', () => {
    const { value, moved } = moveReference([old], 'person', 'old', 'heir')
    const edited = [{ ...(value as object[])[0], name: 'Johnny' }]
    expect(moveBack(edited, 'person', 'old', 'heir', moved)).toEqual({
      value: [{ ...old, name: 'Johnny' }],
      left: 0,
    })
  })
})
