import { describe, expect, test } from 'vitest'
import { lexiconOf } from '../../src/engine/lexicon'
import { calendarDate } from '../../src/engine/text/calendar-date'

const { months } = lexiconOf('en')
const dayIn = (text: string) => calendarDate(text, months)

describe('the day that a text names', () => {
  test.each([
    ['2024-12-04T10:00:00Z', '2024-12-04'],
    ['Published 4 December 2024, 10:00', '2024-12-04'],
    ['Dec. 4, 2024', '2024-12-04'],
    ['on May 3rd 2024', '2024-05-03'],
    ['Stand: 14. Oktober 2024, 15:32 Uhr', '2024-10-14'],
    ['vom 1. März 2023', '2023-03-01'],
    ['9. Jänner 2025', '2025-01-09'],
    ['Publié le 1er mai 2024 à 10h12', '2024-05-01'],
    ['12 août 2023', '2023-08-12'],
    ['3 juin 2024', '2024-06-03'],
    ['3 juillet 2024', '2024-07-03'],
    ['15 de enero de 2025', '2025-01-15'],
    ['Madrid - 15 ene 2025 - 10:30 CET', '2025-01-15'],
    ['4 maggio 2024', '2024-05-04'],
    ['2 giugno 2024', '2024-06-02'],
    ['5 luglio 2024', '2024-07-05'],
    ['zaterdag 8 maart 2025', '2025-03-08'],
    ['7 mei 2025', '2025-05-07'],
    ['3.5.2024', '2024-05-03'],
    ['31/12/2023', '2023-12-31'],
    ['12/31/2023', '2023-12-31'],
    ['05/05/2024', '2024-05-05'],
  ])('%s', (text, day) => {
    expect(dayIn(text)).toBe(day)
  })

  test.each([
    ['3/5/2024, which may be March or May'],
    ['30 February 2024, which there is not'],
    ['May 31, without a year'],
    ['3 hours ago'],
    ['4 Tables 2024'],
    ['12024-12-045'],
    [''],
  ])('is none in %s', (text) => {
    expect(dayIn(text)).toBeNull()
  })
})

test('every month of every language is one of twelve', () => {
  const days = Array.from(months, (month) => [month, dayIn(`2 ${month} 2024`)])
  expect(days.filter(([, day]) => day === null)).toEqual([])
})
