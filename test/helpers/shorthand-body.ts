import type { Body } from '../../src/ingest/merge/body-node'
import { body, figure, paragraph, relatedLink } from './body'

/**
 * Bodies for tests, in short: "A B+ [p] <l>" is a paragraph, another with a changed word, a picture, a related link.
 * A different sign after the letter is a different change: "A", "A+" and "A*" are one paragraph in three states.
 */
export const shorthandBody = (text: string): Body =>
  body(...text.split(' ').filter(Boolean).map(node)) as unknown as Body

/** The other way round. */
export const shorthandOf = (merged: Body | null | undefined): string =>
  ((merged?.root?.children ?? []) as ReturnType<typeof node>[]).map(shorthandOfNode).join(' ')

function node(sign: string) {
  const [, bracket = '', name = '', change = ''] = /^([[<]?)(\w+)([+*]?)[\]>]?$/.exec(sign) ?? []
  if (bracket === '[') return figure(name, { caption: change || null })
  if (bracket === '<') return relatedLink(name)
  const words = ['one', 'two', 'three', 'four', 'five', 'six'].map((number) => `${name}${number}`)
  return paragraph([...words, change === '' ? `${name}seven` : `${name}${change}`].join(' '))
}

/** By words of the text, and by what a block shows. */
function shorthandOfNode(made: ReturnType<typeof node>): string {
  if ('fields' in made) {
    const fields = made.fields as Record<string, unknown>
    if (fields.blockType === 'relatedLink') return `<${String(fields.link)}>`
    return `[${String(fields.image)}${String(fields.caption ?? '')}]`
  }
  const { text = '' } = (made as ReturnType<typeof paragraph>).children[0] ?? {}
  const name = text.slice(0, text.indexOf('one'))
  const change = text.split(' ').at(-1)?.slice(name.length)
  return change === 'seven' ? name : `${name}${change}`
}
