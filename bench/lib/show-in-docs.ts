import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { format } from 'prettier'

/** Where the documentation shows what a run found. */
const shownIn = path.join(import.meta.dirname, '../../docs/performance')

/**
 * Writes what a whole run found to docs/performance/, as NAME.md and NAME.svg.
 *
 * @param table in Markdown
 * @param plot in SVG
 */
export async function showInDocs(
  name: string,
  table: string,
  plot: string,
  tell: (what: string) => void,
): Promise<void> {
  await mkdir(shownIn, { recursive: true })
  await writeFile(path.join(shownIn, `${name}.md`), await format(table, { parser: 'markdown' }))
  await writeFile(path.join(shownIn, `${name}.svg`), plot)
  tell(`wrote ${name}.md and ${name}.svg to ${path.relative('.', shownIn)}`)
}
