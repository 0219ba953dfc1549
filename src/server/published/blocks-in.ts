import type { Field, RichTextField } from 'payload'
import { LeftToPayload } from './left-to-payload'
import type { Data, Shape } from './types'

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

/** The fields that nodes of a text have: those of blocks, and of links. */
export function blocksIn(
  { editor, name }: RichTextField,
  shapeOf: (fields: readonly Field[]) => Shape,
): Shape {
  const features = (editor as { editorConfig?: { features?: EditorFeatures } } | undefined)
    ?.editorConfig?.features
  if (!features || features.hooks?.afterRead?.length || features.nodeHooks?.afterRead?.size)
    throw new LeftToPayload('A text with hooks of its own.')
  const { getSubFields, getSubFieldsData } = features

  const walk = (nodes: readonly Node[], ...[, reading]: Parameters<Shape>): void => {
    for (const node of nodes) {
      const args = { node, req: reading.req }
      const fields = getSubFields?.get(node.type)?.(args)
      const data = getSubFieldsData?.get(node.type)?.(args)
      if (fields?.length) shapeOf(fields)(data ?? {}, reading)
      if (node.children) walk(node.children, {}, reading)
    }
  }
  return (level, reading) => {
    const text = level[name] as { root?: Node } | null | undefined
    walk(text?.root?.children ?? [], {}, reading)
  }
}
