import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { formatOf } from '../../src/engine/formats'
import { docxOfFolder } from './docx'

/** Opens the `source.*` of a fixture by its format; the parts of a docx lie in a folder of its name. */
export async function openFixture(folder: string) {
  const source = readdirSync(folder).find((name) => name.startsWith('source.'))
  const format = source === undefined ? null : formatOf(source)
  if (source === undefined || !format) throw new Error(`No format reads the source in ${folder}`)
  const file = path.join(folder, source)
  return format.open(statSync(file).isDirectory() ? docxOfFolder(file) : readFileSync(file))
}
