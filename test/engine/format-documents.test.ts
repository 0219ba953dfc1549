import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { read } from '../../src/engine'
import { parseText } from '../../src/engine/formats'
import { expectApproved } from '../helpers/expect-approved'
import { openFixture } from '../helpers/fixture-document'

const root = fileURLToPath(new URL('../fixtures', import.meta.url))

/**
 * What a format makes of a source, before the engine reads it: `document.json` beside `source.*`, as a person
 * approved it. `UPDATE=1` writes it anew; read what changed before you commit it.
 */
const cases = readdirSync(root).filter((name) => /^(?:html|markdown|docx|ninjs)-/.test(name))

describe('documents of fixtures', () => {
  test.each(cases)('%s', async (name) => {
    const folder = path.join(root, name)
    expectApproved(await openFixture(folder), path.join(folder, 'document.json'))
  })

  test.each(cases)('%s: the reading keeps what the markup says', async (name) => {
    const { document } = await openFixture(path.join(root, name))
    const { blocks, figures } = read(document ?? parseText(''))
    expect(blocks).toHaveLength(document?.blocks.length ?? 0)
    for (const [i, block] of blocks.entries()) {
      const { kind, markup, confidence = 1 } = document?.blocks[i] ?? {}
      if (!kind) continue
      // Whether a credit stands where the caption should, markup does not say.
      expect(block.kind === 'image-credit' ? 'image-caption' : block.kind).toBe(
        kind === 'image-credit' ? 'image-caption' : kind,
      )
      if (block.kind === kind) {
        expect(block).toMatchObject({ confidence, rule: `the page's markup: ${markup}` })
      }
    }
    const pictures = new Set(
      document?.blocks.flatMap(({ kind, picture }) =>
        kind?.startsWith('image-') && picture ? picture : [],
      ),
    )
    expect(figures.length).toBeGreaterThanOrEqual(pictures.size)
  })
})
