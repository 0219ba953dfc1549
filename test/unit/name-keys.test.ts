import { describe, expect, test } from 'vitest'
import { mayBeOne, nameKeys } from '../../src/lib/name-keys'

const same: [string, string][] = [
  ['John Doe', 'J. Doe'],
  ['John Doe', 'Doe, John'],
  ['John F. Doe', 'Doe, John F.'],
  ['Orbel Viktor', 'Viktor Orbel'],
  ['John Doe', 'JOHN DOE'],
  ['John Doe', 'John F. Doe'],
  ['John Fitzgerald Doe', 'John F. Doe'],
  ['Jürgen Müller', 'Juergen Mueller'],
  ['Jürgen Müller', 'Jurgen Muller'],
  ['Zoë Núñez', 'Zoe Nunez'],
  ['Jean-Luc O’Brien', "Jean Luc O'Brien"],
  ['Madonna', 'MADONNA'],
]

const others: [string, string][] = [
  ['John Doe', 'Jane Doe'],
  ['John Doe', 'John Davis'],
  ['John A. Doe', 'John B. Doe'],
  ['J. Doe', 'D. Joe'],
  ['Doe', 'John Doe'],
  ['Madonna', 'Maradona'],
]

describe('two names', () => {
  test.each(same)('%s and %s may be one person', (one, other) => {
    expect(mayBeOne([one], [other])).toBe(true)
    expect(mayBeOne([other], [one])).toBe(true)
    const keys = new Set(nameKeys([one]))
    expect(nameKeys([other]).some((key) => keys.has(key))).toBe(true)
  })

  test.each(others)('%s and %s are two people', (one, other) => {
    expect(mayBeOne([one], [other])).toBe(false)
    expect(mayBeOne([other], [one])).toBe(false)
  })

  test('count with every alias', () => {
    expect(mayBeOne(['The Boss', 'Bruce Stone'], ['B. Stone'])).toBe(true)
  })
})
