import XMLBuilder from 'fast-xml-builder'
import { cleaned } from './clean-text'

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@' })

/**
 * A document in XML 1.0, its texts escaped and without what XML cannot hold.
 *
 * @param root elements by name; a list is one element each, "@name" an attribute
 */
export const xmlDocument = (root: object): string =>
  builder.build(cleaned({ '?xml': { '@version': '1.0', '@encoding': 'UTF-8' }, ...root }))
