import type { Random } from '../lib/random'
import { agencies, givenNames, places, surnames, type Vocabulary } from './vocabulary'

/**
 * A synthetic news page whose markup is lost: debris, headline, byline, date, pictures with their words,
 * paragraphs with people who speak, headings, lists, links and debris again. It makes no sense, but it has
 * the lengths, capitals, marks and repetitions of a page that does.
 */
export function pageText(random: Random, words: Vocabulary): string {
  const cast = Array.from({ length: random.between(2, 8) }, () => nameOf(random))
  const blocks = [
    ...debris(random, words, 4),
    headline(random, words),
    `${words.by} ${nameOf(random)}`,
    `${random.between(1, 28)}. ${random.pick(words.months)} 2024, ${random.between(6, 22)}:${random.between(10, 59)}`,
  ]
  const sections = random.between(1, 6)
  for (let section = 0; section < sections; section++) {
    if (section > 0) blocks.push(headline(random, words))
    if (random.happens(0.5)) blocks.push(...picture(random, words, cast))
    for (let i = random.between(2, 6); i > 0; i--) blocks.push(paragraph(random, words, cast))
    if (random.happens(0.3)) blocks.push(`${words.seeAlso}: ${headline(random, words)}`)
    if (random.happens(0.15)) {
      for (let i = 0; i < 4; i++) blocks.push(`• ${phrase(random, words, random.between(3, 9))}`)
    }
  }
  blocks.push(...debris(random, words, 8))
  return blocks.join('\n\n')
}

const nameOf = (random: Random) => `${random.pick(givenNames)} ${random.pick(surnames)}`

const debris = (random: Random, { debris }: Vocabulary, most: number) =>
  Array.from({ length: random.between(0, most) }, () => random.pick(debris))

const phrase = (random: Random, { words }: Vocabulary, length: number) =>
  Array.from({ length }, () => random.pick(words)).join(' ')

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const headline = (random: Random, words: Vocabulary) =>
  capital(`${phrase(random, words, random.between(2, 6))} ${random.pick(places)}`)

function picture(random: Random, words: Vocabulary, cast: readonly string[]): string[] {
  const caption = `${random.pick(cast)}, ${phrase(random, words, random.between(4, 12))} ${random.pick(places)}`
  const credit = `${nameOf(random)}/${random.pick(agencies)}`
  return random.happens(0.4)
    ? [`${caption}. (${words.photo}: ${credit})`]
    : random.happens(0.5)
      ? [caption, `${words.photo}: ${credit}`]
      : [`${random.pick(cast)}`, credit, caption]
}

function paragraph(random: Random, words: Vocabulary, cast: readonly string[]): string {
  return Array.from({ length: random.between(1, 5) }, () => sentence(random, words, cast)).join(' ')
}

function sentence(random: Random, words: Vocabulary, cast: readonly string[]): string {
  const person = random.pick(cast)
  const body = phrase(random, words, random.between(6, 24))
  const surname = person.slice(person.indexOf(' ') + 1)
  const [open, close] = words.quotes
  if (random.happens(0.12)) {
    const who = random.happens(0.5) ? surname : `${random.pick(words.roles)} ${person}`
    return `${open}${capital(body)},${close} ${random.pick(words.said)} ${who}.`
  }
  if (random.happens(0.2)) return `${person}, ${random.pick(words.roles)}, ${body}.`
  if (random.happens(0.25)) return `${surname} ${body} ${random.pick(places)}.`
  if (random.happens(0.15))
    return capital(`${body} ${random.between(2, 900)}, ${phrase(random, words, 5)}.`)
  return capital(`${body}.`)
}
