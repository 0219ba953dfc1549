import { randomBytes } from 'node:crypto'
import type { Article } from '../../src/payload-types'

type Body = NonNullable<Article['body']>

const element = { direction: null, format: '' as const, indent: 0, version: 1 }
const block = (fields: Record<string, unknown>) => ({
  type: 'block',
  version: 2,
  format: '' as const,
  fields: { id: randomBytes(12).toString('hex'), blockName: '', ...fields },
})

/** Builds bodies as the editor stores them. */
export const paragraph = (text: string) => ({
  type: 'paragraph',
  ...element,
  children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
})

export const figure = (image: string, overrides: Record<string, unknown> = {}) =>
  block({ blockType: 'figure', image, ...overrides })

export const relatedLink = (link: string) => block({ blockType: 'relatedLink', link })

export const body = (...children: Body['root']['children']): Body => ({
  root: { type: 'root', ...element, children },
})
