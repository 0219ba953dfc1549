import { rounds, type Round } from './import/rounds'
import { full, quick } from './import/sizes'
import type { Bench } from './lib/bench'
import { median } from './lib/median'
import { rounded } from './lib/rounded'
import { withMongo } from './lib/with-mongo'

/** How fast documents come in, against the same written in other ways. */
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
    return {
      figures: {
        documentsPerSecond: {
          import: mid(({ imported }) => imported.documentsPerSecond),
          reimport: mid(({ imported }) => imported.againPerSecond),
          importWithTwoWorkers: mid(({ withTwoWorkers }) => withTwoWorkers.documentsPerSecond),
          createLoop: mid(({ looped }) => looped.documentsPerSecond),
          rawInsert: mid(({ inserted }) => inserted.documentsPerSecond),
        },
        contentPerArticle: {
          import: mid(({ imported }) => imported.contentPerArticle),
          createLoop: mid(({ looped }) => looped.contentPerArticle),
        },
        peakMegabytes: {
          import: mid(({ imported }) => imported.peakMegabytes),
          importWithTwoWorkers: mid(({ withTwoWorkers }) => withTwoWorkers.peakMegabytes),
        },
        // What is left between the processor and all is MongoDB's, and waiting.
        millisecondsPerDocument: {
          all: mid(({ imported }) => 1000 / imported.documentsPerSecond),
          processor: mid(({ imported }) => imported.processorMs),
          reading: mid(({ imported }) => imported.readingMs),
        },
      },
      // Each from one round: what else the machine did then slowed both.
      ratios: {
        vsCreateLoop: mid(
          ({ imported, looped }) => imported.documentsPerSecond / looped.documentsPerSecond,
        ),
        vsRawInsert: mid(
          ({ imported, inserted }) => imported.documentsPerSecond / inserted.documentsPerSecond,
        ),
        reimportVsFirst: mid(
          ({ imported }) => (imported.againPerSecond ?? NaN) / imported.documentsPerSecond,
        ),
        workers2Vs1: mid(
          ({ imported, withTwoWorkers }) =>
            withTwoWorkers.documentsPerSecond / imported.documentsPerSecond,
        ),
      },
    }
  },
}
