import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import path from 'node:path'
import { describe, test } from 'vitest'
import { read, type ReadOptions, type Reading } from '../../src/engine'
import { expectApproved } from '../helpers/expect-approved'
import { openFixture } from '../helpers/fixture-document'

const root = fileURLToPath(new URL('../fixtures', import.meta.url))

/**
 * A folder a case: `source.*` as bytes, `expected.json` as a person approved it, `options.json` where the
 * case needs any. `UPDATE=1` writes expectations anew; read what changed before you commit it. Cases with a
 * `document.json` are of format-documents.test.ts.
 */
const cases = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .filter((name) => readdirSync(path.join(root, name)).some((file) => file.startsWith('source.')))
  .filter((name) => !existsSync(path.join(root, name, 'document.json')))

describe('fixtures', () => {
  test.each(cases)('%s', async (name) => {
    const folder = path.join(root, name)
    expectApproved(await readFolder(folder), path.join(folder, 'expected.json'))
  })
})

async function readFolder(folder: string) {
  const { document, problem } = await openFixture(folder)
  if (problem) return { problem }
  return withoutReasons(read(document, optionsOf(folder)))
}

/** How sure a verdict is and why changes with every fit of the weights; what it is must not. */
const withoutReasons = (reading: Reading) => ({
  ...reading,
  blocks: reading.blocks.map(({ kind, text, lines, figure }) => ({ kind, text, lines, figure })),
  problems: reading.problems.filter(({ code }) => code !== 'unsure-kind'),
})

function optionsOf(folder: string): ReadOptions {
  const file = path.join(folder, 'options.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ReadOptions) : {}
}
