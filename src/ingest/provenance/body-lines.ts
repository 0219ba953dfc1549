import type { Source } from '../../payload-types'
import type { Body, BodyNode } from '../merge/body-node'
import { nodeItems } from '../merge/node-items'
import type { Provenance } from './types'

/** The last number of "body.root.children.4". */
const CHILD = /^body\.root\.children\.(\d+)$/

/**
 * From which lines of its source each part of an article's text is: a paragraph from those that became it, a picture
 * from those of its words.
 *
 * @param imported the article's fields as last imported
 */
export function bodyLines(
  imported: Readonly<Record<string, unknown>>,
  source: Pick<Source, 'reading'> | undefined,
): Provenance['body'] {
  const ofChild = new Map<string, number[]>()
  /** A credit line stands with the words of the picture before it. */
  let picture: string | null = null
  const add = (key: string, [from = 1, to = from]: readonly number[]) => {
    const lines = ofChild.get(key) ?? []
    for (let line = from; line <= to; line++) lines.push(line)
    ofChild.set(key, lines)
  }
  for (const { lines, target } of source?.reading ?? []) {
    if (!target) continue
    const child = CHILD.exec(target.path)?.[1]
    if (target.collection === 'images') picture = target.id
    if (target.collection === 'articles' && child) add(child, lines)
    else if (target.collection !== 'credits') add(target.id, lines)
    else if (picture) add(picture, lines)
  }
  return nodeItems(imported.body as Body | null | undefined).map(({ value: node }, index) => {
    const { image, link } = ((node as BodyNode).fields ?? {}) as Record<string, unknown>
    const key = [image, link].find((id) => typeof id === 'string') ?? String(index)
    return { node, lines: ofChild.get(String(key)) ?? [] }
  })
}
