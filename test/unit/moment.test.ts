import { expect, test } from 'vitest'
import { moment } from '../../src/admin/lib/moment'

test('a moment is written as the texts of the admin are', () => {
  const at = new Date(2026, 10, 29, 14, 5).toISOString()
  expect(moment(at, 'en')).toBe('29 Nov 2026, 14:05')
  expect(moment(at, 'de')).toBe('29.11.2026, 14:05')
})
