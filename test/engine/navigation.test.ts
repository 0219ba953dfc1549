import { describe, expect, test } from 'vitest'
import { read } from '../../src/engine'
import { parseText } from '../../src/engine/formats'

const body = `The bridge over the Arle was closed on Monday after inspectors found cracks in two of its piers.

"Nobody will cross it before spring," said Hanna Brook, who heads the county's road office.

Lorries are sent round by Ellmoor, a detour of some forty kilometres, until the piers have been replaced.`

const headline = 'County closes its oldest bridge after cracks are found'

const kindsOf = (...lines: string[]) =>
  read(parseText([...lines, headline, body].join('\n\n'))).blocks.map(({ kind }) => kind)

const above = (count: number) => Array<string>(count).fill('boilerplate')
const article = ['title', 'paragraph', 'paragraph', 'paragraph']

describe('what stands above the headline', () => {
  test.each([
    ['English', ['Skip to main content', 'Home', 'News', 'Sport']],
    ['German', ['Startseite', 'Wirtschaft', 'Anmelden']],
    ['French', ['Accueil', 'Politique', 'Économie']],
    [
      'with sections that no lexicon knows',
      ['Home', 'Ellmoor', 'Lower Valley', 'Menu', 'Obituaries'],
    ],
    ['behind the name of the site', ['Arle Gazette', 'Home', 'News']],
    ['with a date and a link back', ['Home', '14 May 2024', '« All stories of the day']],
  ])('is navigation: %s', (_, lines) => {
    expect(kindsOf(...lines)).toEqual([...above(lines.length), ...article])
  })

  test('leaves the headline to the engine where a page begins with it', () => {
    expect(kindsOf()).toEqual(article)
  })

  test('is what an editor says it is', () => {
    const text = ['Home', 'News', headline, body].join('\n\n')
    const [first, second] = read(parseText(text), { kinds: { 1: 'title' } }).blocks
    expect([first?.kind, second?.kind]).toEqual(['title', 'boilerplate'])
  })

  test('of a page that is nothing else has no headline', () => {
    const lines = ['Home', 'News', 'Sport', 'Sign in']
    expect(read(parseText(lines.join('\n'))).blocks).toHaveLength(4)
  })

  test('leaves a short headline above the text', () => {
    const text = ['Home', 'News', 'Bridge closed', body].join('\n\n')
    expect(read(parseText(text)).blocks.map(({ kind }) => kind)).toEqual([...above(2), ...article])
  })
})
