import type { Step } from '../page'
import { neighbourRules, wordRules } from '../rules'
import { propose } from '../rules/rule'

/** Proposes what the words of a block say by themselves, and the title. The survey goes by it. */
export const proposeByWords: Step = (page) => propose(page, wordRules)

/** Proposes the rest by place and neighbours. */
export const proposeByNeighbours: Step = (page) => propose(page, neighbourRules)
