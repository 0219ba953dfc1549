import type { Decision, LinkInQuestion } from './link-in-question'

/** What the buttons and keys of a link decide. */
export const decisions = {
  accept: (article: string): Decision => ({ article, url: null, status: 'unresolved' }),
  refuse: (article: string): Decision => ({ refuse: article }),
  toAddress: (url: string): Decision => ({ article: null, url, status: 'unresolved' }),
  leave: (): Decision => ({ article: null, url: null, status: 'rejected' }),
  undo: (): Decision => ({ undoDecision: true }),
}

/** @returns what a key decides about a link; null for a key that decides nothing */
export function decisionOfKey(key: string, link: LinkInQuestion): Decision | null {
  const candidate = /^[1-5]$/.test(key) ? link.candidates[Number(key) - 1] : undefined
  if (candidate) return decisions.accept(candidate.id)
  if (key === 't' && link.status !== 'rejected') return decisions.leave()
  if (key === 'u' && link.isDecided) return decisions.undo()
  return null
}
