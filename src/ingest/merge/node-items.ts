import type { Item } from './align-lists'
import type { Body } from './body-node'
import { comparableNode } from './comparable-node'
import { nodeKey } from './node-key'
import { nodeWords } from './node-words'
import { pairAlike } from './pair-alike'
import { pairEqual, type Pairs } from './pair-equal'

/** The paragraphs and blocks of a body, as items of a list that is compared. */
export function nodeItems(body: Body | null | undefined): Item<unknown>[] {
  const children = body?.root?.children
  if (!Array.isArray(children)) return []
  return children.map((value: unknown) => {
    const content = JSON.stringify(comparableNode(value) ?? null)
    return { value, key: nodeKey(value) ?? content, content }
  })
}

/** Finds them in another state of the body: what is the same, wherever it is now, then what was rewritten, by its words. */
export const pairNodes = (a: readonly Item<unknown>[], b: readonly Item<unknown>[]): Pairs =>
  pairAlike(
    a.map(({ value }) => nodeWords(value)),
    b.map(({ value }) => nodeWords(value)),
    pairEqual(
      a.map(({ key }) => key),
      b.map(({ key }) => key),
    ),
  )
