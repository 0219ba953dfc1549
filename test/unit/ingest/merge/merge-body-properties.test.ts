import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Body } from '../../../../src/ingest/merge/body-node'
import { mergeBody } from '../../../../src/ingest/merge/merge-body'
import { shorthandBody, shorthandOf } from '../../../helpers/shorthand-body'

/** The same inputs in every run; a failure prints the way to the smallest input that fails. */
const seed = 4

/** Few letters, so that three bodies made at random share children, repeat them, change and move them. */
const signs = ['A', 'A+', 'A*', 'B', 'B+', 'C', 'C*', 'D', '[p]', '[p+]', '[q]', '<l>', '<m>']
const list = (...more: string[]) =>
  fc.array(fc.constantFrom(...signs, ...more), { maxLength: 12 }).map((some) => some.join(' '))

/** What only the editor writes. */
const own = ['X', 'Y', 'Z', '[own]']

const childrenOf = (body: Body | null | undefined) => (body?.root?.children ?? []) as unknown[]

describe('merging bodies at random', () => {
  test('with nothing new in the source gives the editor’s', () => {
    fc.assert(
      fc.property(list(), list(...own), (base, ours) => {
        const body = shorthandBody(ours)
        const merge = mergeBody(shorthandBody(base), body, shorthandBody(base))
        expect(merge).toEqual({ body, conflicts: [] })
      }),
      { numRuns: 1000, seed },
    )
  })

  test('with nothing edited gives the source’s', () => {
    fc.assert(
      fc.property(list(), list(), (base, theirs) => {
        const merge = mergeBody(shorthandBody(base), shorthandBody(base), shorthandBody(theirs))
        expect(shorthandOf(merge.body)).toBe(theirs)
        expect(merge.conflicts).toEqual([])
      }),
      { numRuns: 1000, seed },
    )
  })

  test('puts nothing in that neither side has, and nothing twice', () => {
    fc.assert(
      fc.property(list(), list(...own), list(), (base, ours, theirs) => {
        const [mine, new_] = [shorthandBody(ours), shorthandBody(theirs)]
        const merged = childrenOf(mergeBody(shorthandBody(base), mine, new_).body)
        const there = new Set([...childrenOf(mine), ...childrenOf(new_)])
        expect(merged.filter((child) => !there.has(child))).toEqual([])
        expect(new Set(merged).size).toBe(merged.length)
      }),
      { numRuns: 1000, seed },
    )
  })

  test('keeps the editor’s additions, in their order', () => {
    fc.assert(
      fc.property(list(), list(...own), list(), (base, ours, theirs) => {
        const { body } = mergeBody(shorthandBody(base), shorthandBody(ours), shorthandBody(theirs))
        const additions = (text: string) => text.split(' ').filter((sign) => own.includes(sign))
        expect(additions(shorthandOf(body))).toEqual(additions(ours))
      }),
      { numRuns: 1000, seed },
    )
  })

  test('keeps the order of any two that the editor swapped', () => {
    const letters = [...'ABCDEFG']
    const order = fc.shuffledSubarray(letters, { minLength: letters.length })
    fc.assert(
      fc.property(order, order, (ours, theirs) => {
        const [base, mine, new_] = [letters, ours, theirs].map((some) =>
          shorthandBody(some.join(' ')),
        )
        const merged = shorthandOf(mergeBody(base, mine, new_).body)
        expect([...merged.replaceAll(' ', '')].sort()).toEqual(letters)
        const swapped = ours.flatMap((later, place) =>
          ours.slice(place + 1).flatMap((earlier) => (earlier < later ? [[later, earlier]] : [])),
        )
        for (const [first = '', second = ''] of swapped) {
          expect(merged.indexOf(first), `${first} before ${second}`).toBeLessThan(
            merged.indexOf(second),
          )
        }
      }),
      { numRuns: 1000, seed },
    )
  })

  test('says of every conflict where its child is', () => {
    fc.assert(
      fc.property(list(), list(...own), list(), (base, ours, theirs) => {
        const merge = mergeBody(shorthandBody(base), shorthandBody(ours), shorthandBody(theirs))
        for (const { path, ours: kept } of merge.conflicts) {
          expect(path === null ? null : childrenOf(merge.body)[Number(path)]).toBe(kept)
        }
      }),
      { numRuns: 1000, seed },
    )
  })

  test('never throws, whatever is in them', () => {
    const node = fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          type: fc.constantFrom('paragraph', 'list', 'text', 'block'),
          text: fc.jsonValue(),
          fields: fc.oneof(
            fc.jsonValue(),
            fc.record({ blockType: fc.constantFrom('figure', 'x'), image: fc.jsonValue() }),
          ),
          children: fc.jsonValue(),
        },
        { requiredKeys: [] },
      ),
    )
    const body = fc.oneof(
      fc.constantFrom(null, undefined, {}, { root: null }),
      fc.record({ root: fc.record({ children: fc.oneof(fc.array(node), fc.jsonValue()) }) }),
    )
    fc.assert(
      fc.property(body, body, body, (...versions) => {
        expect(() => mergeBody(...versions)).not.toThrow()
      }),
      { numRuns: 1000, seed },
    )
  })
})
