import { describe, expect, test } from 'vitest'
import { read } from '../../src/engine'
import { parseText } from '../../src/engine/formats'

const credit = (line: string) => {
  const { credits, problems } = read(parseText(`A title\n${line}`), {
    kinds: { 2: 'image-credit' },
  })
  const [{ agencies, photographer, notes } = { agencies: [], photographer: null, notes: [] }] =
    credits
  return { agencies, photographer, notes, codes: problems.map(({ code }) => code) }
}

describe('a credit line', () => {
  test.each([
    ['IMAGO/CTK Photo/Ann Other', ['IMAGO', 'CTK Photo'], 'Ann Other'],
    ['Ann Other / AFP via Getty Images', ['AFP', 'Getty Images'], 'Ann Other'],
    ['Photo: Reuters', ['Reuters'], null],
    ['© Ute Brand – dpa', ['dpa'], 'Ute Brand'],
    ['Foto: picture alliance/dpa | Hannes Brand', ['picture alliance', 'dpa'], 'Hannes Brand'],
    ['(Photograph by Ann Other, AP Photo)', ['AP'], 'Ann Other'],
    ['Bild © Ute Brand (dpa)', ['dpa'], 'Ute Brand'],
    ['Foto: Ann Other, Illustration: John Roe', [], 'Ann Other; John Roe'],
    ['EPA # Ann Other', ['EPA'], 'Ann Other'],
    ['Getty Images/wildgoose77', ['Getty Images'], 'wildgoose77'],
    ['ANN OTHER/KEYSTONE', ['Keystone'], 'ANN OTHER'],
    ['Ann Other and John Roe/Reuters', ['Reuters'], 'Ann Other; John Roe'],
  ])('%s', (line, agencies, photographer) => {
    expect(credit(line)).toMatchObject({ agencies, photographer, codes: [] })
  })

  test('has notes set aside from its names', () => {
    expect(credit('AP Photo/Ann Other, Pool, File')).toEqual({
      agencies: ['AP'],
      photographer: 'Ann Other',
      notes: ['pool', 'file'],
      codes: [],
    })
  })

  test.each([
    'Foto: Ann van Other. Styling: John Roe. Haare & Make-up: Eva Lind',
    'Photo: Ann van Other, Styling: John Roe, Haare & Make-up: Eva Lind',
  ])('keeps who else worked for the picture as notes: %s', (line) => {
    expect(credit(line)).toEqual({
      agencies: [],
      photographer: 'Ann van Other',
      notes: ['Styling: John Roe', 'Haare & Make-up: Eva Lind'],
      codes: [],
    })
  })

  test('is not decided by position: the person may come first', () => {
    expect(credit('John Doe/Intermediary/Agency')).toEqual({
      agencies: ['Intermediary', 'Agency'],
      photographer: 'John Doe',
      notes: [],
      codes: ['unknown-agency', 'unknown-agency'],
    })
  })

  test('is flagged where a piece may be an agency or a person', () => {
    expect(credit('Zorbal Quixen/Wanlip Trost/Reuters').codes).toEqual(['undecided-credit'])
  })

  test('knows the agencies that editors have added', () => {
    const options = {
      kinds: { 2: 'image-credit' },
      agencies: [{ name: 'Nordlicht', aliases: ['NL Foto'], category: 'staff' }],
    } as const
    const { credits, problems } = read(parseText('A title\nNL Foto/Ann Other'), options)
    expect(credits[0]?.agencies).toEqual(['Nordlicht'])
    expect(problems).toEqual([])
  })
})

describe('a caption', () => {
  const caption = (text: string) => {
    const { figures, credits } = read(parseText(`A title\n\n${text}`), {
      kinds: { 3: 'image-caption' },
    })
    return { caption: figures[0]?.caption, credit: credits[0]?.line, notes: credits[0]?.notes }
  }

  test.each([
    ['Jane Doe Submitted photo', 'Jane Doe', 'Submitted photo', ['submitted']],
    ['The mill by the river. File photo', 'The mill by the river.', 'File photo', ['file']],
  ])('that ends in a note has it as its credit: %s', (line, text, credit, notes) => {
    expect(caption(line)).toEqual({ caption: text, credit, notes })
  })

  test('whose last word is one of a note keeps it', () => {
    expect(caption('Jane Doe with her photo').caption).toBe('Jane Doe with her photo')
  })
})
