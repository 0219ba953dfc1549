import type { Field } from 'payload'
import { expect, test } from 'vitest'
import { LeftToPayload } from '../../../src/server/published/left-to-payload'
import { shapeOf } from '../../../src/server/published/shape'

test('what cannot be shaped is never shaped in part, however often it is asked for', () => {
  const inside: Field[] = [
    { name: 'open', type: 'text' },
    { name: 'place', type: 'point' },
    { name: 'secret', type: 'text', access: { read: () => false } },
  ]
  const fields: Field[] = [{ name: 'rows', type: 'array', fields: inside }]
  for (let time = 0; time < 2; time++) {
    expect(() => shapeOf(fields)).toThrow(LeftToPayload)
    expect(() => shapeOf(inside)).toThrow(LeftToPayload)
  }
})
