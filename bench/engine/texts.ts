import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pageText } from './page-text'
import { randomOf } from '../lib/random'
import { vocabularies, type Vocabulary } from './vocabulary'

const root = path.join(import.meta.dirname, '../..')
const seedFolder = path.join(root, 'seed/documents')
const fixtures = path.join(root, 'test/fixtures')

const contentOf = (...parts: string[]) => readFileSync(path.join(...parts), 'utf8')

/** The seed document. */
export const seedText = (): string => contentOf(seedFolder, readdirSync(seedFolder)[0] ?? '')

/** The texts of the fixtures. */
export const fixtureTexts = (): string[] =>
  readdirSync(fixtures)
    .filter((name) => readdirSync(path.join(fixtures, name)).includes('source.txt'))
    .map((name) => contentOf(fixtures, name, 'source.txt'))

/** Synthetic pages, in every language in turn; always the same ones. */
export const syntheticPages = (count: number): string[] => {
  const page = pagePrinter()
  return Array.from({ length: count }, page)
}

/** One document of at least so many bytes of UTF-8: synthetic pages, one after the other. */
export function documentOf(bytes: number): string {
  const page = pagePrinter()
  const pages: string[] = []
  for (let size = 0; size < bytes; size += Buffer.byteLength(pages.at(-1) ?? '') + 2) {
    pages.push(page())
  }
  return pages.join('\n\n')
}

function pagePrinter(): () => string {
  const random = randomOf(4)
  const languages = Object.values(vocabularies)
  let printed = 0
  return () => pageText(random, languages[printed++ % languages.length] as Vocabulary)
}
