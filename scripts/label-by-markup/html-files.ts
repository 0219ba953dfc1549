import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { decodeHtml } from '../../src/engine/formats/html/decode-html'

export interface HtmlFile {
  /** Source, file name and six digits of a hash of the contents; fit for a file name. */
  id: string
  /** The folder right below the one that was read; its own name for files that are in no other. */
  source: string
  html: string
}

/** Reads every .html file of a folder and those below it, one at a time and in the order of their paths. */
export function* htmlFilesIn(folder: string): Generator<HtmlFile> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const name of names.filter((each) => /\.html?$/i.test(each)).sort()) {
    const bytes = readFileSync(path.join(folder, name))
    const { text } = decodeHtml(bytes)
    if (text === undefined) continue
    const [top = '', ...below] = name.split(path.sep)
    const source = below.length > 0 ? top : path.basename(path.resolve(folder))
    const hash = createHash('sha1').update(bytes).digest('hex').slice(0, 6)
    const id = [source, path.parse(name).name, hash].join('-').replace(/[^\w.]+/g, '-')
    yield { id, source, html: text }
  }
}
