import { describe, expect, test } from 'vitest'
import { read } from '../../src/engine'
import { parseText } from '../../src/engine/formats'

const paragraph = { kinds: { 1: 'paragraph' } } as const
const people = (text: string, language = 'en') =>
  read(parseText(text), { ...paragraph, language }).people
const names = (text: string) => people(text).map(({ name }) => name)
const roleIn = (text: string) => people(text)[0]?.roles

describe('names', () => {
  test.each([
    ['The prize went to Ursula von der Heide on Monday.', ['Ursula von der Heide']],
    ['The prize went to J. R. Alder on Monday.', ['J. R. Alder']],
    ['The prize went to Jean-Marc Ayer-Duval on Monday.', ['Jean-Marc Ayer-Duval']],
    ['The prize went to Zoë Ångström on Monday.', ['Zoë Ångström']],
    ['Khaled al-Rashid and Anna O’Brien won.', ['Khaled al-Rashid', 'Anna O’Brien']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  test.each([
    'The White House and the European Central Bank met in New York in March.',
    'Deutsche Bank and the University of Oxford said nothing on Monday.',
    'The North Sea Festival begins on Friday, said the Port Authority.',
    'Researchers said the French Revolution began in Paris.',
  ])('are not made of organisations, places and months: %s', (text) => {
    expect(names(text)).toEqual([])
  })

  test.each([
    ['Osgood was born in a village near the coast.', ['Osgood']],
    ['The novel brought Tremlett fame, and his widow a pension.', ['Tremlett']],
    ['The painting is by Hendrik Vos the Elder.', ['Hendrik Vos the Elder']],
    ['In his old age, Godfrey III gave the town its walls.', ['Godfrey III']],
    ['Agatha of Lorn never married.', ['Agatha']],
  ])('are bare or old ones too, in a sentence by itself: %s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  test.each([
    ['de', 'Die Bürgermeisterin Hilde Kranz eröffnete die Ausstellung.', ['Hilde Kranz']],
    ['de', 'Mit dem Hund ging Frau Schneider durch den Wald.', ['Schneider']],
    ['de', 'Die Regierung und der Bundestag warten auf den Bericht der Kommission.', []],
    ['fr', 'La ministre, Claire Aubert, a démissionné lundi à Paris.', ['Claire Aubert']],
    ['fr', 'L’Assemblée nationale et la Cour des comptes se sont réunies à Lyon.', []],
    ['es', 'La alcaldesa de Sevilla, Carmen Robledo, dijo que no.', ['Carmen Robledo']],
    ['es', 'El Tribunal Supremo y el Congreso votaron en Madrid.', []],
    ['it', 'La sindaca di Torino, Giulia Ferrante, ha detto di no.', ['Giulia Ferrante']],
    ['it', 'La Corte di Cassazione e il Senato si sono riuniti a Roma.', []],
    ['nl', 'De minister, Anneke van den Berg, trad maandag af.', ['Anneke van den Berg']],
    ['nl', 'De Tweede Kamer en het Openbaar Ministerie kwamen bijeen.', []],
    ['pt', 'A ministra Helena Carvalho falou ontem em Lisboa.', ['Helena Carvalho']],
  ])('in %s: %s', (language, text, expected) => {
    const { people: found } = read(parseText(text), { ...paragraph, language })
    expect(found.map(({ name }) => name)).toEqual(expected)
  })

  test('come from neither headings, nor links, nor debris', () => {
    const page = [
      'Anna Weller Wins the Election',
      'The count ended before midnight, and nobody in the hall was surprised by what it said. The streets stayed quiet.',
      'Thomas Reed Concedes Defeat',
      'A recount is not planned. Both parties had sent observers to every district, and none of them complained about anything.',
      'See also: Why Martin Hale stayed at home',
      'Leave a Reply',
    ].join('\n\n')
    expect(read(parseText(page)).people).toEqual([])
  })
})

describe('roles', () => {
  test.each([
    ['Finance Minister Anna Weller resigned.', ['Finance Minister']],
    ['The statement of Secretary of State Tremlett was clear.', ['Secretary of State']],
    ['The resignation of deputy prime minister Anna Weller came late.', ['deputy prime minister']],
    ['Anna Weller, the ministry’s spokeswoman, said no.', ['ministry’s spokeswoman']],
    ['The head of the bank, Anna Weller, said no.', ['head of the bank']],
    ['They met Anna Weller.', []],
    ['They met Anna Weller, Governor Peter Hale, and the press.', []],
  ])('%s', (text, expected) => {
    expect(roleIn(text)).toEqual(expected)
  })

  test.each([
    ['de', 'Am Montag sprach Bundeskanzler Jonas Weller im Bundestag.', 'Bundeskanzler'],
    ['de', 'Anna Weller, Sprecherin der Stadt, sagte nein.', 'Sprecherin der Stadt'],
    ['fr', 'Le président français Jean Dumont a parlé hier.', 'président français'],
    ['es', 'El ministro de Justicia Pablo Ortega habló ayer.', 'ministro de Justicia'],
    ['it', 'Il presidente del consiglio Marco Rinaldi ha parlato.', 'presidente del consiglio'],
    ['nl', 'Burgemeester Pieter de Wit sprak gisteren.', 'Burgemeester'],
  ])('in %s: %s', (language, text, expected) => {
    const { people: found } = read(parseText(text), { ...paragraph, language })
    expect(found[0]?.roles).toEqual([expected])
  })
})

describe('surnames', () => {
  test('belong to the full name wherever it stands, and lend it their role', () => {
    const [person, ...others] = people('President Weller left early. Later Anna Weller came back.')
    expect(others).toEqual([])
    expect(person).toMatchObject({ name: 'Anna Weller', roles: ['President'] })
  })

  test('alone make a person only with a title or a verb of saying, and are flagged', () => {
    const { people: found, problems } = read(
      parseText('A title\nMr Osgood said no. The Weller case was closed.'),
      { kinds: { 2: 'paragraph' } },
    )
    expect(found.map(({ name }) => name)).toEqual(['Osgood'])
    expect(problems.map(({ code }) => code)).toEqual(['partial-name'])
  })

  test('alone need an introduction where the text is long enough to give one', () => {
    const sentence = 'A letter to Tremlett was never found.'
    const rest = 'The harbour was closed for the whole week because of the storm. '.repeat(12)
    expect(names(sentence)).toEqual(['Tremlett'])
    expect(names(rest + sentence)).toEqual([])
    expect(names(`${rest}A letter to Mr Tremlett was never found.`)).toEqual(['Tremlett'])
  })

  test('are not taken together with a place that happens to stand before them', () => {
    expect(names('Lev Zaitsev left. On his visit to Moldova Zaitsev was silent.')).toEqual([
      'Lev Zaitsev',
    ])
  })

  test('of kings are told apart by their number', () => {
    expect(names('Godfrey II died, and his son Godfrey III was crowned.')).toEqual([
      'Godfrey II',
      'Godfrey III',
    ])
  })

  test('that two people share belong to the one named last', () => {
    const text = [
      'Anna Weller spoke first and at length about the harbour.',
      'Then Weller sat down. Peter Weller rose.',
      'Weller was brief.',
    ].join('\n')
    const options = { kinds: { 1: 'paragraph', 2: 'paragraph', 3: 'paragraph' } } as const
    const { people: found } = read(parseText(text), options)
    expect(found.map(({ name, lines }) => [name, lines])).toEqual([
      ['Anna Weller', [1, 2]],
      ['Peter Weller', [2, 3]],
    ])
  })
})

describe('who is quoted', () => {
  test.each([
    ['“We will not go,” said Anna Weller.', 'quoted'],
    ['“We will not go,” Foreign Minister Anna Weller told reporters.', 'quoted'],
    ['„Wir gehen da nicht hin“, sagte Anna Weller.', 'quoted', 'de'],
    ['« Nous n’irons pas », a déclaré Anna Weller.', 'quoted', 'fr'],
    ['Anna Weller was blunt: "We will not go."', 'quoted'],
    ['Anna Weller said they would not go.', 'mentioned'],
    ['Anna Weller read the “final offer” twice.', 'mentioned'],
    ['“We will not go to Anna Weller,” they said.', 'mentioned'],
  ])('%s', (text, relation, language?: string) => {
    expect(people(text, language)[0]).toMatchObject({ name: 'Anna Weller', relation })
  })
})
