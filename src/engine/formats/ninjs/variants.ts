import type { Item, Property } from './item'

/** One of several wordings of a headline, description or body, with what it is for. */
export interface Variant extends Property {
  /** "main", "html5", "caption" …; empty where the item does not say. */
  role: string
  /** A media type; empty where the item does not say. */
  type: string
}

/**
 * The wordings of a text in all versions of ninjs: `body_xhtml` and its like in ninjs 1, a list of objects with
 * role, content type and value since ninjs 2.
 *
 * @param name "headline", "description" or "body"
 * @param list its name in ninjs 2 and 3
 */
export function variantsOf(item: Item, name: string, list: string): Variant[] {
  const single = item.names
    .filter((key) => key === name || key.startsWith(`${name}_`))
    .flatMap((key) => {
      const property = item.text(key)
      return property ? { ...property, role: key.slice(name.length + 1), type: '' } : []
    })
  const listed = item.items(list).flatMap((entry) => {
    const value = entry.text('value')
    const role = entry.text('role')?.text ?? ''
    return value ? { ...value, role, type: entry.text('contenttype')?.text ?? '' } : []
  })
  return [...single, ...listed]
}

/** Whether a wording is HTML, by what the item says of it, else by its beginning. */
export const isHtml = ({ role, type, text }: Variant): boolean =>
  type === '' ? /html|rich/i.test(role) || /^\s*<[a-z!]/i.test(text) : /html/i.test(type)
