import type { PageBlock } from '../page'
import { countScale, crossed, family, scale, yes } from './family'
import { firstWordOf, type Run } from './runs'
import { zoneOf, zones, type Seen, type Sight } from './sight'

const placesInRun = ['first', 'last', 'within'] as const
const fewRunLengths = countScale(2, 3, 5)
const ratios = scale(0.4, 0.7, 1.4, 2)
const sides = countScale(9, 18, 30)
const edge = 'the edge of the page'
const debrisShares = scale(0.01, 0.2, 0.5)
const datedShares = scale(0.2, 0.4)
const neighbourLengths = countScale(6, 20)
const nameLengths = countScale(8, 60)
const quoteLengths = countScale(6, 15, 40)
const stops = ['no stop', 'a stop'] as const
const neighbourShapes = crossed(stops, neighbourLengths.labels)

const placeInRun = family(
  'its place among short lines',
  crossed(placesInRun, fewRunLengths.labels),
  'own',
)
const ratio = family('its length among the short lines around it', ratios.labels, 'own')
const belowColon = family('a line above that ends in a colon', yes)
const belowLabel = family('a label such as “Related” above', yes)
const afterRun = family('what follows the short lines', [...sides.labels, edge], 'own')
const beforeRun = family('what stands before the short lines', [...sides.labels, edge], 'own')
const runDebris = family('furniture among the short lines around it', debrisShares.labels, 'own')
const runDates = family('dates among the short lines around it', datedShares.labels, 'own')
const sameFirst = family('lines around it that begin alike', ['two', 'more'])
const between = family(
  'the shapes of its neighbours',
  crossed(neighbourShapes, neighbourShapes),
  'own',
)
const nameNext = family('a name in the next line', nameLengths.labels)
const quotedHere = family('a quotation by itself', crossed(zones, quoteLengths.labels))

const creditSides = ['a credit before', 'a credit behind', 'credits on both sides'] as const
const followers = ['nothing', 'a short line', 'a short sentence', 'running text'] as const
const pictureLengths = countScale(4, 8, 15, 25, 40)
const fewPictureLengths = countScale(8, 25, 45)

const besideCredit = family(
  'a credit beside it, and its length',
  crossed(creditSides, pictureLengths.labels, stops),
)
const beforeCredit = family(
  'its length, and what follows the credit behind it',
  crossed(fewPictureLengths.labels, followers),
)

/** What stands around a block. */
export function byCompany(sight: Sight, index: number, block: PageBlock, seen: Seen): void {
  const { blocks } = sight.page
  const before = blocks[index - 1]
  const after = blocks[index + 1]
  const run = sight.runs[index]
  if (run) byRun(sight, index, block, run, seen)
  if (before && after) {
    seen.note(between, sideOf(before) * neighbourShapes.length + sideOf(after))
  }
  byCredits(blocks, index, block, seen)
  if (after && (after.hints.byline || isSignature(after)))
    seen.note(nameNext, nameLengths.of(block.shape.words))
  if (block.shape.startsWithQuote && block.shape.endsWithQuote)
    seen.note(
      quotedHere,
      zoneOf(sight, index) * quoteLengths.labels.length + quoteLengths.of(block.shape.words),
    )
}

/** A credit seldom stands alone: it has the words of its picture before or behind it. */
function byCredits(
  blocks: readonly PageBlock[],
  index: number,
  { shape }: PageBlock,
  seen: Seen,
): void {
  const front = isCredit(blocks[index - 1])
  const behind = isCredit(blocks[index + 1])
  if (!front && !behind) return
  const sides = front && behind ? 2 : behind ? 1 : 0
  const length = pictureLengths.of(shape.words)
  const stop = shape.endsSentence ? 1 : 0
  seen.note(besideCredit, (sides * pictureLengths.labels.length + length) * stops.length + stop)
  if (behind)
    seen.note(
      beforeCredit,
      fewPictureLengths.of(shape.words) * followers.length + followerOf(blocks[index + 2]),
    )
}

const isCredit = (block: PageBlock | undefined) => block?.proposal?.kind === 'image-credit'

function followerOf(block: PageBlock | undefined): number {
  if (!block) return 0
  if (block.shape.words > 25) return 3
  return block.shape.endsSentence ? 2 : 1
}

const sideOf = ({ shape }: PageBlock): number =>
  (shape.endsSentence ? 1 : 0) * neighbourLengths.labels.length + neighbourLengths.of(shape.words)

/** "— Jane Doe, minister". */
const isSignature = ({ shape, text }: PageBlock): boolean =>
  shape.words <= 8 && shape.capitals >= 2 && !shape.endsSentence && /^[–—-]|,/.test(text)

function byRun(sight: Sight, index: number, { shape }: PageBlock, run: Run, seen: Seen): void {
  const { blocks } = sight.page
  const lines = run.to - run.from
  const place = index === run.from ? 0 : index === run.to - 1 ? 1 : 2
  seen.note(placeInRun, place * fewRunLengths.labels.length + fewRunLengths.of(lines))
  if (run.mean > 0) seen.note(ratio, ratios.of(shape.words / run.mean))
  const front = blocks[run.from - 1]
  const behind = blocks[run.to]
  if (front?.shape.endsWithColon || (run.colon >= 0 && run.colon < index)) seen.note(belowColon, 0)
  if (run.label >= 0 && run.label < index) seen.note(belowLabel, 0)
  seen.note(afterRun, behind ? sides.of(behind.shape.words) : sides.labels.length)
  seen.note(beforeRun, front ? sides.of(front.shape.words) : sides.labels.length)
  seen.note(runDebris, debrisShares.of(run.debris))
  if (run.dated > 0) seen.note(runDates, datedShares.of(run.dated))
  const same = run.firstWords.get(firstWordOf(sight.vocabulary, index)) ?? 0
  if (same > 1) seen.note(sameFirst, same === 2 ? 0 : 1)
}
