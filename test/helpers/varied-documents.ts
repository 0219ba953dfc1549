import fs from 'node:fs'
import { fileURLToPath } from 'node:url'
import path from 'node:path'
import { parseText } from '../../src/engine/formats'
import type { IncomingDocument } from '../../src/ingest/types'

const root = fileURLToPath(new URL('../fixtures', import.meta.url))

/**
 * Documents that have little in common but some of their people, credits, links and headlines: each is two pages of
 * test/fixtures, one below the other.
 */
export function variedDocuments(count: number): IncomingDocument[] {
  const pages = fs
    .readdirSync(root)
    .map((name) => path.join(root, name, 'source.txt'))
    .filter((file) => fs.existsSync(file))
    .map((file) => fs.readFileSync(file, 'utf8'))
  return Array.from({ length: count }, (_, i) => {
    const first = pages[i % pages.length] ?? ''
    const second = pages[(i + 1 + Math.floor(i / pages.length)) % pages.length] ?? ''
    const [headline = '', ...rest] = first.split('\n')
    // Every fifth has the headline of another.
    const own = i % 5 === 0 ? headline : `${headline}, part ${i}`
    return {
      sourceKey: `varied/${i}.txt`,
      filename: `${i}.txt`,
      format: 'text',
      document: parseText([own, ...rest, '', second].join('\n')),
      ...(i % 7 === 0 && { language: 'en' }),
    }
  })
}
