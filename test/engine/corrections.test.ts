import { describe, expect, test } from 'vitest'
import { read } from '../../src/engine'
import { parseText } from '../../src/engine/formats'

const article = (note: string) => `Town hall opens again after the fire

The town hall of Quillham has opened its doors again, two years after the fire that destroyed its roof and tower.

Mayor Edda Thornbury said that the work had cost less than planned, and that the tower would follow in the autumn.

${note}`

const correctionsIn = (text: string) =>
  read(parseText(text)).corrections.map(({ type, text: said, date }) => [type, said, date])

describe('what the newsroom set right', () => {
  test.each([
    [
      'Correction: The fire was in May and not in June.',
      'correction',
      'The fire was in May and not in June.',
      null,
    ],
    [
      '• This article was amended on 4 December 2024 to correct the name of the mayor.',
      'correction',
      'This article was amended on 4 December 2024 to correct the name of the mayor.',
      '2024-12-04',
    ],
    [
      'An earlier version of this article misstated the cost of the work.',
      'correction',
      'An earlier version of this article misstated the cost of the work.',
      null,
    ],
    [
      'Correction, Dec. 4, 2024: The tower has four bells, not three.',
      'correction',
      'The tower has four bells, not three.',
      '2024-12-04',
    ],
    [
      'Clarification: The mayor spoke of the roof alone.',
      'clarification',
      'The mayor spoke of the roof alone.',
      null,
    ],
    [
      'Retraction: We withdraw this report, whose source was forged.',
      'retraction',
      'We withdraw this report, whose source was forged.',
      null,
    ],
    [
      'Korrektur: Das Rathaus brannte im Mai und nicht im Juni.',
      'correction',
      'Das Rathaus brannte im Mai und nicht im Juni.',
      null,
    ],
    [
      'In einer früheren Version stand, das Rathaus habe im Juni gebrannt.',
      'correction',
      'In einer früheren Version stand, das Rathaus habe im Juni gebrannt.',
      null,
    ],
    [
      'Rectificatif : l’incendie a eu lieu en mai et non en juin.',
      'correction',
      'l’incendie a eu lieu en mai et non en juin.',
      null,
    ],
    [
      'Fe de errores: el incendio fue en mayo y no en junio.',
      'correction',
      'el incendio fue en mayo y no en junio.',
      null,
    ],
    [
      'Rectificatie: de brand was in mei en niet in juni.',
      'correction',
      'de brand was in mei en niet in juni.',
      null,
    ],
    [
      'Errata corrige: l’incendio è stato a maggio e non a giugno.',
      'correction',
      'l’incendio è stato a maggio e non a giugno.',
      null,
    ],
  ])('%s', (note, type, text, date) => {
    expect(correctionsIn(article(note))).toEqual([[type, text, date]])
  })

  test('may have its label on a line of its own', () => {
    const text = article('Correction\n\nThe tower has four bells and not three.')
    expect(read(parseText(text)).corrections).toEqual([
      {
        type: 'correction',
        text: 'The tower has four bells and not three.',
        date: null,
        lines: [7, 9],
      },
    ])
  })

  test.each([
    ['Correction of the plans took a year, and nobody knows why.'],
    ['Correction request'],
    ['The mayor asked for a correction: the tower has four bells.'],
    ['Correction: yes.'],
  ])('is nothing in “%s”', (note) => {
    expect(correctionsIn(article(note))).toEqual([])
  })
})
