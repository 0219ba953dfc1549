import { aroundPictures } from './around-pictures'
import { atTheEdges } from './at-the-edges'
import { byWords } from './by-words'
import { frontMatter } from './front-matter'
import { inTheBody } from './in-the-body'
import { title } from './title'

/** What words alone say, and the title. */
export const wordRules = [...byWords, ...title]

/**
 * What place and neighbours say, from strict to loose: the front matter and the pictures before the text,
 * since standfirsts and captions look like short paragraphs; the edges last.
 */
export const neighbourRules = [...frontMatter, ...aroundPictures, ...inTheBody, ...atTheEdges]

/** The names of all rules. */
export const ruleNames = [...wordRules, ...neighbourRules].map(({ name }) => name)
