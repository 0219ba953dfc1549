import type { PageBlock } from '../page'
import { ruleNames } from '../rules'
import { kinds, type Kind } from '../types'
import { endings } from './ends'
import { countScale, crossed, family } from './family'
import { zoneOf, zones, type Seen, type Sight } from './sight'

const fromStart = countScale(1, 2, 3, 4, 6, 9, 13)
const fromEnd = countScale(1, 2, 3, 5, 8, 12, 20, 40)
const lengths = countScale(2, 3, 4, 6, 9, 13, 19, 30)
const coarsely = countScale(3, 6, 10, 18, 30)
const stops = ['no stop', 'a stop'] as const

const start = family('its place from the top', fromStart.labels, 'own')
const end = family('its place from the end', fromEnd.labels, 'own')
const zoneAndLength = family(
  'its place by the text, and its length',
  crossed(zones, lengths.labels),
  'far',
)
const zoneAndEnding = family('its place by the text, and its end', crossed(zones, endings), 'own')
const zoneShape = family(
  'its place by the text, its length and end',
  crossed(zones, coarsely.labels, stops),
  'own',
)
const proposed = family('what a rule takes it for', kinds, 'far')
const rule = family('a rule', ruleNames)

const numbers = new Map(ruleNames.map((name, i) => [name, i]))
const kindNumbers = Object.fromEntries(kinds.map((kind, i) => [kind, i])) as Record<Kind, number>

/** Where a block stands on the page, and what the rules make of it there. */
export function byPlace(sight: Sight, index: number, block: PageBlock, seen: Seen): void {
  const { words, endsSentence } = block.shape
  const zone = zoneOf(sight, index)
  seen.note(start, fromStart.of(index))
  seen.note(end, fromEnd.of(sight.page.blocks.length - 1 - index))
  seen.note(zoneAndLength, zone * lengths.labels.length + lengths.of(words))
  seen.note(zoneAndEnding, zone * endings.length + (sight.endings[index] ?? 0))
  seen.note(
    zoneShape,
    (zone * coarsely.labels.length + coarsely.of(words)) * 2 + (endsSentence ? 1 : 0),
  )
  if (!block.proposal) return
  seen.note(proposed, kindNumbers[block.proposal.kind])
  const named = numbers.get(block.proposal.rule)
  if (named !== undefined) seen.note(rule, named)
}
