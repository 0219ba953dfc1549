import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Field, RichTextField } from 'payload'
import { isRecord } from '../../lib/is-record'
import { LeftToPayload } from './left-to-payload'
import { plainNodes } from './plain-nodes'
import type { Data, Reading, Shape } from './types'

/** As much of Lexical's own configuration as is asked here. */
interface EditorFeatures {
  hooks?: { afterRead?: readonly unknown[] }
  nodeHooks?: { afterRead?: ReadonlyMap<string, unknown> }
  getSubFields?: ReadonlyMap<string, (args: object) => Field[] | null | undefined>
  getSubFieldsData?: ReadonlyMap<string, (args: object) => Data | undefined>
}

interface Node extends Data {
  type: string
  children?: Node[]
}

interface Text {
  root?: Data & { children?: (Node | Buffer)[] }
}

/** The fields that nodes of a text have: those of blocks, and of links. All other nodes become JSON. */
export function blocksIn(
  { editor, name }: RichTextField,
  shapeOf: (fields: readonly Field[]) => Shape,
): Shape {
  const features = (editor as { editorConfig?: { features?: EditorFeatures } } | undefined)
    ?.editorConfig?.features
  if (!features || features.hooks?.afterRead?.length || features.nodeHooks?.afterRead?.size)
    throw new LeftToPayload('A text with hooks of its own.')
  const { getSubFields, getSubFieldsData } = features
  const special = new Set(getSubFields?.keys())

  const walk = (nodes: readonly Node[], reading: Reading): void => {
    for (const node of nodes) {
      const args = { node, req: reading.req }
      const fields = getSubFields?.get(node.type)?.(args)
      const data = getSubFieldsData?.get(node.type)?.(args)
      if (fields?.length) shapeOf(fields)(data ?? {}, reading)
      if (node.children) walk(node.children, reading)
    }
  }
  return (level, reading) => {
    const text = level[name] as Text | null | undefined
    if (!text) return
    if (!hasNodesOnly(text)) throw new LeftToPayload('A text with more in it than nodes.')
    const parts = partsOf(text.root?.children ?? [], special, reading)
    if (text.root?.children) text.root.children = parts as Node[]
    walk(
      parts.filter((part) => typeof part === 'object'),
      reading,
    )
  }
}

/** Whether lists of a text are nodes: other lists of that name would have come as BSON, too. */
const hasNodesOnly = ({ root, ...more }: Text): boolean => {
  const { children, ...settings } = root ?? {}
  return (
    Object.keys(more).length === 0 &&
    (children === undefined || Array.isArray(children)) &&
    Object.values(settings).every((value) => typeof value !== 'object' || value === null)
  )
}

/** The nodes of a text, for an answer: as objects where something is left to do in them; the others are JSON by now. */
function partsOf(
  nodes: readonly (Node | Buffer)[],
  special: ReadonlySet<string>,
  { ready, req }: Reading,
): (Node | string)[] {
  const { BSON } = (req.payload.db as unknown as MongooseAdapter).connection.base.mongo
  const parts: (Node | string)[] = []
  for (let index = 0; index < nodes.length;) {
    const { json, count } = plainNodes(nodes, index, special)
    const node = nodes[index]
    if (count > 0) parts.push(ready.keep(json))
    else if (Buffer.isBuffer(node)) parts.push(BSON.deserialize(node) as Node)
    else if (isRecord(node)) parts.push(node)
    else throw new LeftToPayload('A text with something else among its nodes.')
    index += Math.max(count, 1)
  }
  return parts
}
