import { peakMegabytes } from './import/peak-megabytes'
import type { Mark } from './import-scale/mark'
import { plotOf } from './import-scale/plot'
import { markdownTable } from './import-scale/table'
import type { Bench } from './lib/bench'
import { openPayload } from './lib/open-payload'
import { rounded } from './lib/rounded'
import { showInDocs } from './lib/show-in-docs'
import { withMongo } from './lib/with-mongo'

const DOCUMENTS = 100_000
/** A few batches. */
const QUICK = 400

/** Whether an import keeps its speed and its memory, and the database its answers, as it fills. */
export const bench: Bench = {
  limits: {
    lastVsFirstTenth: { atLeast: 0.8 },
    peakMegabytes: { atMost: 600 },
    queriesVsFew: { atMost: 2 },
  },
  async run(tell, { isQuick, documents = isQuick ? QUICK : DOCUMENTS }) {
    tell(`importing ${documents.toLocaleString('en')} documents`)
    const marks = await withMongo(async (mongo) => {
      const { payload, close } = await openPayload(mongo.freshDatabase())
      // Only now: see withMongo.
      const { markedImport } = await import('./import-scale/marked-import')
      try {
        return await markedImport(payload, documents, (mark) => tell(lineOf(mark)))
      } finally {
        await close()
      }
    })
    if (!isQuick) await showInDocs('import-scale', markdownTable(marks), plotOf(marks), tell)

    const by = (value: (mark: Mark) => number) =>
      Object.fromEntries(marks.map((mark) => [mark.documents, value(mark)]))
    // The first mark comes before the first tenth, where little is in.
    const [few, first] = marks
    const last = marks.at(-1)
    return {
      figures: {
        documentsPerSecond: by((mark) => mark.documentsPerSecond),
        residentMegabytes: by((mark) => mark.residentMegabytes),
        peakMegabytes: rounded(peakMegabytes()),
        queryMs: last?.queryMs ?? {},
      },
      ratios: {
        lastVsFirstTenth: rounded(
          (last?.documentsPerSecond ?? NaN) / (first?.documentsPerSecond ?? NaN),
        ),
        queriesVsFew: Object.fromEntries(
          Object.entries(last?.queryMs ?? {}).map(([name, ms]) => [
            name,
            rounded(ms / (few?.queryMs[name] ?? NaN)),
          ]),
        ),
      },
    }
  },
}

const lineOf = ({ documents, documentsPerSecond, residentMegabytes, queryMs }: Mark) =>
  `${documents.toLocaleString('en')} documents: ${documentsPerSecond}/s, ${residentMegabytes} MB, ` +
  Object.entries(queryMs)
    .map(([name, ms]) => `${name} ${ms} ms`)
    .join(', ')
