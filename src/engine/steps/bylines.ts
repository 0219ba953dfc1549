import { bylineOf } from '../names/byline'
import { kindOf, type Step } from '../page'
import type { Contributor } from '../types'

/** "Reporting by Jane Doe; editing by John Roe": each part has its own role. */
const betweenRoles = /\s*(?:;|\||\.\s|\n)\s*/

/** Reads who made the article from its bylines; everybody once in each role. */
export const bylines: Step = (page) => {
  const contributors = new Map<string, Contributor>()
  for (const block of page.blocks) {
    if (kindOf(block) !== 'byline') continue
    for (const segment of block.text.split(betweenRoles)) {
      const byline = bylineOf(segment, page.lexicon, page.registry)
      for (const name of byline?.names ?? []) {
        const role = byline?.role ?? 'author'
        contributors.set(`${role} ${name.toLowerCase()}`, { name, role, lines: block.lines })
      }
    }
  }
  return { ...page, contributors: [...contributors.values()] }
}
