import type { PageBlock } from '../page'
import { shapeNumber } from './by-shape'
import { endingOf, endings } from './ends'
import { crossed, family, scale, yes } from './family'
import { firstWordOf, type Run } from './runs'
import { zoneOf, zones, type See, type Sight } from './sight'

const runLengths = scale(2, 3, 4, 6, 9, 15)
const placesInRun = ['first', 'last', 'within'] as const
const fewRunLengths = scale(2, 3, 5)
const means = scale(2, 3, 5, 8, 11)
const spreads = scale(0.2, 0.4, 0.7)
const fewMeans = scale(3, 6, 9)
const zoneRunLengths = scale(2, 4, 8)
const ratios = scale(0.4, 0.7, 1.4, 2)
const sides = scale(9, 18, 30)
const edge = 'the edge of the page'
const debrisShares = scale(0.01, 0.2, 0.5)
const datedShares = scale(0.2, 0.4)
const neighbourLengths = scale(6, 20)
const ownLengths = scale(4, 10, 18)
const nameLengths = scale(8, 60)
const quoteLengths = scale(6, 15, 40)
const stops = ['no stop', 'a stop'] as const
const upToSix = ['none', 'one', 'two', 'three', 'four', 'five', 'six'] as const
const neighbourShapes = crossed(stops, neighbourLengths.labels)

const runLength = family('how many short lines stand together', runLengths.labels)
const placeInRun = family('its place among short lines', crossed(placesInRun, fewRunLengths.labels))
const runMean = family('how long the short lines around it are', means.labels)
const runSpread = family('how alike the short lines around it are', spreads.labels)
const runAndZone = family(
  'the short lines around it, and their place',
  crossed(fewMeans.labels, zones, zoneRunLengths.labels),
)
const ratio = family('its length among the short lines around it', ratios.labels)
const belowColon = family('a line above that ends in a colon', yes)
const belowLabel = family('a label such as “Related” above', yes)
const afterRun = family('what follows the short lines', [...sides.labels, edge])
const beforeRun = family('what stands before the short lines', [...sides.labels, edge])
const runDebris = family('furniture among the short lines around it', debrisShares.labels, true)
const runDates = family('dates among the short lines around it', datedShares.labels)
const sameFirst = family('lines around it that begin alike', ['two', 'more'])
const similar = family('neighbours of its shape', upToSix)
const between = family('the shapes of its neighbours', crossed(neighbourShapes, neighbourShapes))
const amid = family(
  'its shape among its neighbours',
  crossed(neighbourShapes, ownLengths.labels, endings, neighbourShapes),
)
const nameNext = family('a name in the next line', nameLengths.labels)
const quotedHere = family('a quotation by itself', crossed(zones, quoteLengths.labels))
const afterItem = family('a line before that ends as items of lists do', yes)

const itemEnd = /[;,]$|,? (?:and|or|und|oder|et|ou|y|e|en)$/
const around = [-3, -2, -1, 1, 2, 3] as const

/** What stands around a block. */
export function byCompany(sight: Sight, index: number, block: PageBlock, see: See): void {
  const { blocks } = sight.page
  const before = blocks[index - 1]
  const after = blocks[index + 1]
  const run = sight.runs[index]
  if (run) byRun(sight, index, block, run, see)
  const shape = shapeNumber(block)
  const alike = around.filter((offset) => {
    const other = blocks[index + offset]
    return other !== undefined && shapeNumber(other) === shape
  })
  see(similar, alike.length)
  if (before && after) {
    const own = ownLengths.of(block.shape.words) * endings.length + endingOf(block.text)
    see(between, sideOf(before) * neighbourShapes.length + sideOf(after))
    see(
      amid,
      (sideOf(before) * ownLengths.labels.length * endings.length + own) * neighbourShapes.length +
        sideOf(after),
    )
  }
  if (before && itemEnd.test(before.text)) see(afterItem, 0)
  if (after && (after.hints.byline || isSignature(after)))
    see(nameNext, nameLengths.of(block.shape.words))
  if (block.shape.startsWithQuote && block.shape.endsWithQuote)
    see(
      quotedHere,
      zoneOf(sight, index) * quoteLengths.labels.length + quoteLengths.of(block.shape.words),
    )
}

const sideOf = ({ shape }: PageBlock): number =>
  (shape.endsSentence ? 1 : 0) * neighbourLengths.labels.length + neighbourLengths.of(shape.words)

/** "— Jane Doe, minister". */
const isSignature = ({ shape, text }: PageBlock): boolean =>
  shape.words <= 8 && shape.capitals >= 2 && !shape.endsSentence && /^[–—-]|,/.test(text)

function byRun(sight: Sight, index: number, { shape }: PageBlock, run: Run, see: See): void {
  const { blocks } = sight.page
  const lines = run.to - run.from
  const place = index === run.from ? 0 : index === run.to - 1 ? 1 : 2
  see(runLength, runLengths.of(lines))
  see(placeInRun, place * fewRunLengths.labels.length + fewRunLengths.of(lines))
  see(runMean, means.of(run.mean))
  if (lines > 2) see(runSpread, spreads.of(run.spread))
  see(
    runAndZone,
    (fewMeans.of(run.mean) * zones.length + zoneOf(sight, index)) * zoneRunLengths.labels.length +
      zoneRunLengths.of(lines),
  )
  if (run.mean > 0) see(ratio, ratios.of(shape.words / run.mean))
  const front = blocks[run.from - 1]
  const behind = blocks[run.to]
  if (front?.shape.endsWithColon || (run.colon >= 0 && run.colon < index)) see(belowColon, 0)
  if (run.label >= 0 && run.label < index) see(belowLabel, 0)
  see(afterRun, behind ? sides.of(behind.shape.words) : sides.labels.length)
  see(beforeRun, front ? sides.of(front.shape.words) : sides.labels.length)
  see(runDebris, debrisShares.of(run.debris))
  if (run.dated > 0) see(runDates, datedShares.of(run.dated))
  const same = run.firstWords.get(firstWordOf(shape.key)) ?? 0
  if (same > 1) see(sameFirst, same === 2 ? 0 : 1)
}
