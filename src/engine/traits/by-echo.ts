import type { PageBlock } from '../page'
import { before, once, running } from './echoes'
import { countScale, crossed, family, scale, yes } from './family'
import { sizeOf } from './lists'
import { near, zoneOf, zones, type Seen, type Sight } from './sight'
import { wordBits } from './vocabulary'

const bodyShares = scale(0, 0.01, 0.2, 0.4, 0.6, 0.8, 1)
const lengths = countScale(3, 6, 12, 25)
const repeatLengths = countScale(3, 6, 12)
const phraseShares = scale(0.01, 0.3, 0.8)
const titleShares = scale(0.01, 0.3, 0.6)
const overlaps = scale(0.01, 0.25, 0.5, 0.9)
const times = ['once', 'twice', 'more often'] as const
const much = ['in part', 'nearly all'] as const
const places = [
  'the block before',
  'the next block',
  'the second before',
  'the second behind',
] as const
const offsets = [-1, 1, -2, 2] as const

const body = family('its words in the text', bodyShares.labels)
const bodyAndLength = family(
  'its words in the text, and its length',
  crossed(bodyShares.labels, lengths.labels),
  'own',
)
const bodyAndZone = family(
  'its words in the text, and its place',
  crossed(zones, bodyShares.labels),
  'own',
)
const repeated = family('it stands on the page again', repeatLengths.labels, 'far')
const again = family('it stood on the page before', repeatLengths.labels, 'far')
const phrases = family('its phrases elsewhere on the page', phraseShares.labels, 'own')
const phrasesAndZone = family('its phrases elsewhere, and its place', crossed(much, zones), 'own')
const lead = family('its lead-in on the page', times)
const sharesTitle = family('its words in the title', titleShares.labels, 'own')
const isTitle = family('the title’s words', yes)
const alike = family('it repeats its neighbour', places)
const overlap = family(
  'words it shares with its neighbour',
  crossed(places, overlaps.labels),
  'own',
)

/** What a block says that the page says elsewhere too. */
export function byEcho(sight: Sight, index: number, block: PageBlock, seen: Seen): void {
  const { echoes, page } = sight
  const { shape } = block
  const own = sizeOf(sight.vocabulary.long, index)
  byBody(sight, index, block, seen)
  if (echoes.texts[index] !== once)
    seen.note(echoes.texts[index] === before ? again : repeated, repeatLengths.of(shape.words))
  const share = echoes.phrases[index] ?? -1
  if (share >= 0) seen.note(phrases, phraseShares.of(share))
  if (share >= 0.3) {
    const most = share >= 0.8 ? 1 : 0
    seen.note(phrasesAndZone, most * zones.length + zoneOf(sight, index))
  }
  if (shape.key !== '') {
    const leads = echoes.leads[index] ?? 0
    if (leads > 0) seen.note(lead, timesOf(leads))
    if (index > 0 && shape.key === sight.titleKey) seen.note(isTitle, 0)
  }
  const { shared } = sight
  if (index > 0 && own > 0)
    seen.note(sharesTitle, titleShares.of((shared.title[index] as number) / own))
  for (let i = 0; i < offsets.length; i++) {
    const offset = offsets[i] as number
    const at = index + offset
    if (at < 0 || at >= page.blocks.length) continue
    const pair = near * Math.min(index, at) + Math.abs(offset) - 1
    if (shared.alike[pair] === 1) seen.note(alike, i)
    const fewer = Math.min(own, sizeOf(sight.vocabulary.long, at))
    if (fewer === 0) continue
    const share = (shared.words[pair] as number) / fewer
    seen.note(overlap, i * overlaps.labels.length + overlaps.of(share))
  }
}

const timesOf = (count: number) => Math.min(count, times.length) - 1

/** Headings and captions speak of what the text speaks of; links and furniture do not. */
function byBody(sight: Sight, index: number, { shape }: PageBlock, seen: Seen): void {
  const { vocabulary, echoes } = sight
  if (echoes.body === null) return
  // The running text is not its own echo.
  const self = shape.words >= running ? 1 : 0
  let known = 0
  let all = 0
  const { numbers, starts } = vocabulary.long
  for (let i = starts[index] as number; i < (starts[index + 1] as number); i++) {
    const word = numbers[i] as number
    if ((vocabulary.bits[word] as number) & wordBits.small) continue
    all++
    if ((echoes.body[word] as number) > self) known++
  }
  const share = bodyShares.of(all === 0 ? -1 : known / all)
  seen.note(body, share)
  seen.note(bodyAndLength, share * lengths.labels.length + lengths.of(shape.words))
  seen.note(bodyAndZone, zoneOf(sight, index) * bodyShares.labels.length + share)
}
