import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { read } from '../../src/engine'
import { parseText } from '../../src/engine/formats'

const file = new URL('../../seed/documents/000_bf31db83c1188618.txt', import.meta.url)
const source = readFileSync(fileURLToPath(file), 'utf8')
const kindsOf = (text: string) =>
  read(parseText(text)).blocks.map(({ kind, figure }) => [kind, figure ?? null])

/** Nobody and nothing of the seed is left: what is read right now is read by the rules alone. */
const replacements: readonly (readonly [RegExp, string])[] = [
  [/Jens Stoltenberg/g, 'Anders Holmqvist'],
  [/Stoltenberg/g, 'Holmqvist'],
  [/Boris Pistorius/g, 'Ulrich Kammann'],
  [/Trump/g, 'Prentiss'],
  [/Emmanuel Macron/g, 'Gaspard Delorme'],
  [/Antony Blinken/g, 'Yorick Vandermeer'],
  [/Blinken/g, 'Vandermeer'],
  [/Joe Biden/g, 'Tavish Okoro'],
  [/Oleksandr Chirsky/g, 'Bohdan Hrytsak'],
  [/Dmitry Peskov/g, 'Lev Zaitsev'],
  [/Michal Kamaryt/g, 'Zdislav Prokop'],
  [/Peter David Josek/g, 'Ondra Maly'],
  [/Valentyn Ogirenko/g, 'Taras Bondar'],
  [/Reuters/g, 'AFP'],
  [/IMAGO/g, 'EPA'],
]

describe('the seed document, set in another way', () => {
  test.each([
    ['with a block a line', (text: string) => text.replace(/\n\n/g, '\n')],
    ['with Windows line ends', (text: string) => text.replace(/\n/g, '\r\n')],
    ['with old Mac line ends', (text: string) => text.replace(/\n/g, '\r')],
    ['wrapped at 72 characters', (text: string) => wrap(text, 72)],
    ['wrapped at 60 characters', (text: string) => wrap(text, 60)],
    ['indented, with spaces behind', (text: string) => text.replace(/^(?=.)/gm, '   ') + '  '],
    ['with no-break spaces between', (text: string) => text.replace(/\n\n/g, '\n\u00a0\n')],
  ])('%s, is read alike', (_, set) => {
    expect(kindsOf(set(source))).toEqual(kindsOf(source))
  })

  test('with other names throughout, has the same kinds, roles and speakers', () => {
    const renamed = replacements.reduce((text, [from, to]) => text.replace(from, to), source)
    const reading = read(parseText(renamed))
    expect(kindsOf(renamed)).toEqual(kindsOf(source))
    expect(reading.people.map(({ name, roles, relation }) => [name, roles, relation])).toEqual([
      ['Anders Holmqvist', ['NATO Secretary General'], 'mentioned'],
      ['Ulrich Kammann', ['German Defense Minister'], 'mentioned'],
      ['Donald Prentiss', ['President'], 'mentioned'],
      ['Gaspard Delorme', ['French President'], 'mentioned'],
      ['Yorick Vandermeer', ['U.S. Secretary of State'], 'quoted'],
      ['Tavish Okoro', ['US President'], 'mentioned'],
      ['Bohdan Hrytsak', ['Ukrainian Commander-in-Chief'], 'mentioned'],
      ['Lev Zaitsev', ['Kremlin spokesman'], 'quoted'],
    ])
    expect(reading.credits.map(({ agencies, photographer }) => [agencies, photographer])).toEqual([
      [['EPA', 'CTK Photo'], 'Zdislav Prokop'],
      [['AFP'], 'Ondra Maly'],
      [['AFP'], 'Taras Bondar'],
    ])
  })
})

/** Breaks lines as a mail program does: as many words on each as fit. */
function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .split(' ')
        .reduce<string[]>((lines, word) => {
          const last = lines.at(-1)
          if (last === undefined || last.length + 1 + word.length > width) lines.push(word)
          else lines[lines.length - 1] = `${last} ${word}`
          return lines
        }, [])
        .join('\n'),
    )
    .join('\n')
}
