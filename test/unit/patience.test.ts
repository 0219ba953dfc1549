import { expect, test } from 'vitest'
import { patienceOf } from '../../src/cli/patience'

test('patience is told in seconds, and is left to the run where nobody says', () => {
  expect(patienceOf('1.5')).toBe(1_500)
  expect(patienceOf('0')).toBe(0)
  expect(patienceOf(undefined)).toBeUndefined()
})

test.each(['', ' ', 'soon', '-1', 'Infinity'])('“%s” is no patience', (given) => {
  expect(() => patienceOf(given)).toThrow('--patience')
})
