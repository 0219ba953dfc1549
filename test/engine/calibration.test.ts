import { expect, test } from 'vitest'
import { confidenceOf } from '../../src/engine/weights/calibration'

const calibration = { slope: 0.65, offset: -0.12 }

test('the least and the greatest share leave a doubt', () => {
  expect(confidenceOf(0, calibration)).toBe(0.01)
  expect(confidenceOf(1, calibration)).toBe(0.99)
})

test('a greater share is never less sure', () => {
  const found = Array.from({ length: 101 }, (_, i) => confidenceOf(i / 100, calibration))
  expect(found).toEqual([...found].sort((a, b) => a - b))
})
