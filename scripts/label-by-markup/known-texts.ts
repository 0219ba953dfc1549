import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { GoldBlock, GoldPage } from '../train-blocks/pages'
import { keyOf } from './text'

/** Shorter paragraphs may be the same in two articles. */
const longParagraph = 101
/** Characters of a key that are compared: corrections come later in a text. */
const compared = 120

/** What tells an article: its title and its long paragraphs. */
export const tellingTexts = (blocks: readonly GoldBlock[]): string[] =>
  blocks
    .filter(({ label, text }) => label === 'title' || text.length >= longParagraph)
    .map(({ text }) => keyOf(text).slice(0, compared))

/** The telling texts of a corpus, as ../shared/corpus/README.md describes it. */
export const knownTexts = (corpus: string): ReadonlySet<string> =>
  new Set(
    readdirSync(path.join(corpus, 'blocks')).flatMap((name) => {
      const file = path.join(corpus, 'blocks', name)
      return tellingTexts((JSON.parse(readFileSync(file, 'utf8')) as GoldPage).blocks)
    }),
  )
