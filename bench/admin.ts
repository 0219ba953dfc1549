import { measureDesk } from './admin/import-desk'
import { inBrowser } from './admin/in-browser'
import { timeLists } from './admin/time-lists'
import type { Bench } from './lib/bench'
import { openPayload } from './lib/open-payload'
import { rounded } from './lib/rounded'
import { withMongo } from './lib/with-mongo'

const FEW = 100
const MANY = 100_000
/** Shows that everything runs. */
const QUICK = 1_000

/** How long editors wait for the import desk, for lists and for the review queue, and whether that depends on how much the newsroom has. */
export const bench: Bench = {
  limits: {
    pasteToPreviewMs: { atMost: 300 },
    changeKindMs: { atMost: 50 },
    longestTaskMs: { atMost: 200 },
    listAt100kVsAt100: { atMost: 2 },
  },
  async run(tell, { isQuick, documents = isQuick ? QUICK : MANY }) {
    const { desk, few, many } = await withMongo(async (mongo) => {
      tell('at the import desk, in Chromium')
      const desk = await inBrowser(mongo.freshDatabase(), measureDesk)
      const { payload, close } = await openPayload(mongo.freshDatabase())
      const { smallNewsroom } = await import('./admin/small-newsroom')
      const { multiply } = await import('./admin/multiply')
      try {
        tell(`importing ${FEW} articles`)
        await smallNewsroom(payload, FEW)
        const few = await timeLists(payload)
        tell(`storing ${documents.toLocaleString('en')}`)
        await multiply(payload, documents / FEW)
        return { desk, few, many: await timeLists(payload) }
      } finally {
        await close()
      }
    })
    const slower = Object.fromEntries(
      Object.entries(many).map(([name, ms]) => [name, rounded(ms / (few[name] ?? NaN))]),
    )
    return {
      figures: { ...desk, listMsAt100: few, listMsAtMany: many, slower },
      ratios: { listAt100kVsAt100: Math.max(...Object.values(slower)) },
    }
  },
}
