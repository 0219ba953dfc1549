import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchKey } from '../../src/lib/match-key'

describe('matchKey', () => {
  it.each([
    ['accents', 'Café Müller', 'cafe muller'],
    ['case', 'REUTERS', 'reuters'],
    ['case of letters without a twin', 'Straße', 'STRASSE'],
    ['the capital ß', 'STRAẞE', 'Straße'],
    ['final sigma', 'ΟΔΟΣ', 'οδος'],
    ['apostrophes', 'O’Brien', "O'Brien"],
    ['apostrophes and accents that stand alone', 'O´Brien', 'O`Brien'],
    ['quotes', '“No,” he said', '»No«, he said'],
    ['hyphens and dashes', 'Jean‑Luc – Paris', 'Jean-Luc — Paris'],
    ['separators in a credit line', 'IMAGO/CTK Photo | Pool', 'Imago / CTK Photo/Pool'],
    ['spaces of every kind', ' A\u00a0 B\tC\n', 'A B C'],
    ['ligatures and widths', 'ﬁnal ＡＢＣ', 'final ABC'],
    ['composed and decomposed letters', 'é', 'e\u0301'],
    ['decomposed Hangul', '한국', '한국'.normalize('NFD')],
  ])('folds %s', (_, one, other) => {
    expect(matchKey(one)).toBe(matchKey(other))
  })

  it.each([
    ['other words', 'Antony Blinken', 'Tarasil Blinken'],
    ['numbers', 'Budget 2024', 'Budget 2025'],
    ['vowel signs that are letters', 'कमल', 'कोमल'],
    ['a copyright sign', '© Reuters', 'Reuters'],
    ['texts of punctuation only', '???', '!!!'],
  ])('keeps %s apart', (_, one, other) => {
    expect(matchKey(one)).not.toBe(matchKey(other))
  })

  it('is empty for a blank text only', () => {
    expect(matchKey(' \n')).toBe('')
    expect(matchKey('…')).toBe('...')
  })

  it('is its own key, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const key = matchKey(text)
        expect(matchKey(key)).toBe(key)
      }),
    )
  })
})
