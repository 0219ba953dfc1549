import { look } from '../../src/engine'
import { parseText } from '../../src/engine/formats'
import type { GoldPage } from '../train-blocks/pages'
import { htmlFilesIn } from './html-files'
import { isSound } from './is-sound'
import { tellingTexts } from './known-texts'
import { labelPage } from './label-page'

export interface Article extends GoldPage {
  source: string
  publisher: string
}

/** More pages of one publisher would teach its template. */
const pagesOfPublisher = 4

/**
 * Labels the pages of a folder and yields those that are worth learning from, each article once.
 *
 * @param known what `tellingTexts` finds in pages that must not be among them
 */
export function* articlesIn(folder: string, known: ReadonlySet<string>): Generator<Article> {
  const publishers = new Map<string, number>()
  const titles = new Set<string>()
  for (const { id, source, html } of htmlFilesIn(folder)) {
    const page = labelPage(html)
    if (!page || !isSound(source, page.blocks)) continue
    const { host, blocks } = page
    const publisher = host ?? source
    const count = publishers.get(publisher) ?? 0
    const texts = tellingTexts(blocks)
    const [title = ''] = tellingTexts(blocks.filter(({ label }) => label === 'title'))
    if (count === pagesOfPublisher || titles.has(title)) continue
    if (texts.some((text) => known.has(text))) continue
    publishers.set(publisher, count + 1)
    titles.add(title)
    const paragraphs = blocks.filter(({ label }) => label === 'paragraph')
    const { language } = look(parseText(paragraphs.map(({ text }) => text).join('\n\n')))
    yield { id, source, publisher, lang: language, blocks }
  }
}
