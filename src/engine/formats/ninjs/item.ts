import { getNodeValue, type Node } from 'jsonc-parser'
import type { Lines, Problem } from '../../types'

/** A text of the item, with the property it stands in. */
export interface Property {
  text: string
  path: string
  origin: Lines
}

/**
 * Reads the properties of an object, whatever their capitals: ninjs 1 and 2 write "versioncreated", ninjs 3
 * "versionCreated". What has another type than the standard gives it becomes a problem `not-ninjs`.
 */
export class Item {
  private readonly properties = new Map<string, Node>()

  constructor(
    readonly node: Node,
    private readonly path: string,
    private readonly context: { lineAt: (offset: number) => number; problems: Problem[] },
  ) {
    for (const { children: [key, value] = [] } of node.children ?? []) {
      if (key && value) this.properties.set(String(key.value).toLowerCase(), value)
    }
  }

  /** Names of the properties, in lower case. */
  get names(): string[] {
    return [...this.properties.keys()]
  }

  has(name: string): boolean {
    return this.properties.has(name)
  }

  /** The first of several properties that has a text. */
  text(...names: string[]): Property | null {
    for (const name of names) {
      const node = this.properties.get(name)
      if (!node || node.type === 'null' || !this.expect(node, name, 'string')) continue
      const text = String(getNodeValue(node))
      if (text.trim() !== '') return { text, path: this.pathTo(name), origin: this.linesOf(node) }
    }
    return null
  }

  /** The object that a property is. */
  item(name: string): Item | null {
    const node = this.properties.get(name)
    if (!node || node.type === 'null' || !this.expect(node, name, 'object')) return null
    return new Item(node, this.pathTo(name), this.context)
  }

  /** The objects in a list, or in an object by their names. */
  items(name: string, type: 'array' | 'array or object' = 'array'): Item[] {
    const node = this.properties.get(name)
    if (!node || node.type === 'null' || !this.expect(node, name, type)) return []
    const children = (node.children ?? []).map((child, i) =>
      child.type === 'property'
        ? { key: `.${String(child.children?.[0]?.value)}`, value: child.children?.[1] }
        : { key: `[${i}]`, value: child },
    )
    return children.flatMap(({ key, value }) =>
      value && this.expect(value, name + key, 'object')
        ? new Item(value, this.pathTo(name + key), this.context)
        : [],
    )
  }

  private expect(node: Node, name: string, type: string): boolean {
    if (type.split(' or ').includes(node.type)) return true
    const [line] = this.linesOf(node)
    const message = `Line ${line}: “${this.pathTo(name)}” must be ${withArticle(type)}, but is ${withArticle(node.type)}.`
    this.context.problems.push({ code: 'not-ninjs', message, lines: [line, line] })
    return false
  }

  private pathTo(name: string): string {
    return this.path === '' ? name : `${this.path}.${name}`
  }

  private linesOf({ offset, length }: Node): Lines {
    return [this.context.lineAt(offset), this.context.lineAt(offset + length - 1)]
  }
}

/** "an array", "a string". */
export const withArticle = (type: string): string =>
  /^[ao]/.test(type) ? `an ${type}` : `a ${type}`
