import { rounds, usualWorkers, type Round } from './import/rounds'
import { full, quick } from './import/sizes'
import type { Bench } from './lib/bench'
import { median } from './lib/median'
import { rounded } from './lib/rounded'
import { withMongo } from './lib/with-mongo'

/**
 * How fast documents come in, against the same written in other ways. An import is taken as users get it: with as many
 * workers as the machine has cores. The others have one thread, as they would.
 */
export const bench: Bench = {
  limits: {
    vsCreateLoop: { atLeast: 25, goal: 60 },
    vsRawInsert: { atLeast: 0.35, goal: 0.5 },
    reimportVsFirst: { atLeast: 3 },
    workers2Vs1: { atLeast: 1.5 },
  },
  async run(tell, { isQuick }) {
    const found = await withMongo((mongo) => rounds(mongo, isQuick ? quick : full, tell))
    const mid = (of: (round: Round) => number | undefined) =>
      rounded(median(found.map((round) => of(round) ?? NaN)))
    const perSecond = ({ imported }: Round, workers: number) =>
      imported[workers]?.documentsPerSecond ?? NaN
    // Each from one round: what else the machine did then slowed both.
    const against = (workers: number) => ({
      vsCreateLoop: mid((round) => perSecond(round, workers) / round.looped.documentsPerSecond),
      vsRawInsert: mid((round) => perSecond(round, workers) / round.inserted.documentsPerSecond),
    })
    return {
      figures: {
        workers: usualWorkers,
        documentsPerSecond: {
          import: mid((round) => perSecond(round, usualWorkers)),
          reimport: mid(({ imported }) => imported[usualWorkers]?.againPerSecond),
          importWithOneWorker: mid((round) => perSecond(round, 1)),
          importWithTwoWorkers: mid((round) => perSecond(round, 2)),
          createLoop: mid(({ looped }) => looped.documentsPerSecond),
          rawInsert: mid(({ inserted }) => inserted.documentsPerSecond),
        },
        contentPerArticle: {
          import: mid(({ imported }) => imported[usualWorkers]?.contentPerArticle),
          createLoop: mid(({ looped }) => looped.contentPerArticle),
        },
        peakMegabytes: mid(({ imported }) => imported[usualWorkers]?.peakMegabytes),
        // With one worker. What is left between the processor and all is MongoDB's, and waiting.
        millisecondsPerDocument: {
          all: mid((round) => 1000 / perSecond(round, 1)),
          processor: mid(({ imported }) => imported[1]?.processorMs),
          reading: mid(({ imported }) => imported[1]?.readingMs),
        },
        withOneWorker: against(1),
      },
      ratios: {
        ...against(usualWorkers),
        reimportVsFirst: mid(
          (round) =>
            (round.imported[usualWorkers]?.againPerSecond ?? NaN) / perSecond(round, usualWorkers),
        ),
        workers2Vs1: mid((round) => perSecond(round, 2) / perSecond(round, 1)),
      },
    }
  },
}
