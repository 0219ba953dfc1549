import type { Step } from '../page'
import { aroundPictures } from '../rules/around-pictures'
import { atTheEdges } from '../rules/at-the-edges'
import { byWords } from '../rules/by-words'
import { frontMatter } from '../rules/front-matter'
import { inTheBody } from '../rules/in-the-body'
import { decide } from '../rules/rule'

/** Settles what the words of a block say by themselves. The survey goes by it. */
export const classifyByWords: Step = (page) => decide(page, byWords)

/**
 * Settles the rest by place and neighbours, from strict to loose: the title before the pictures, since it
 * is no caption; pictures before the text, since captions look like short paragraphs; the edges last.
 */
export const classifyByNeighbours: Step = (page) =>
  decide(page, [
    ...frontMatter.slice(0, 3),
    ...aroundPictures,
    ...frontMatter.slice(3),
    ...inTheBody,
    ...atTheEdges,
  ])
