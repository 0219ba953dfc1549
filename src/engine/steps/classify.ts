import type { Step } from '../page'
import { aroundPictures } from '../rules/around-pictures'
import { atTheEdges } from '../rules/at-the-edges'
import { byWords } from '../rules/by-words'
import { frontMatter } from '../rules/front-matter'
import { inTheBody } from '../rules/in-the-body'
import { decide } from '../rules/rule'
import { title } from '../rules/title'

/** Settles what the words of a block say by themselves, and the title. The survey goes by it. */
export const classifyByWords: Step = (page) => decide(page, [...byWords, ...title])

/**
 * Settles the rest by place and neighbours, from strict to loose: the front matter and the pictures before
 * the text, since standfirsts and captions look like short paragraphs; the edges last.
 */
export const classifyByNeighbours: Step = (page) =>
  decide(page, [...frontMatter, ...aroundPictures, ...inTheBody, ...atTheEdges])
