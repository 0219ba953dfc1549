import { describe, expect, test } from 'vitest'
import { ofOne } from '../../src/admin/lists/of-one'

const section = { section: { equals: 'Coast' } }
const language = { language: { equals: 'de' } }
const mine = { createdBy: { equals: 'me' } }

describe('whose articles a list shows', () => {
  test('is said beside every other condition', () => {
    expect(ofOne({}, 'me')).toEqual({ or: [{ and: [mine] }] })
    expect(ofOne({ or: [{ and: [section] }, { and: [language] }] }, 'me')).toEqual({
      or: [{ and: [section, mine] }, { and: [language, mine] }],
    })
  })

  test('is said once, also where the filter is no row', () => {
    expect(ofOne(mine, 'me')).toEqual({ or: [{ and: [mine] }] })
    expect(ofOne(section, 'me')).toEqual({ or: [{ and: [section, mine] }] })
  })

  test('is taken away alone', () => {
    expect(ofOne({ or: [{ and: [section, mine] }] }, null)).toEqual({ or: [{ and: [section] }] })
    expect(ofOne({ or: [{ and: [mine] }] }, null)).toEqual({})
    expect(ofOne({}, null)).toEqual({})
  })
})
