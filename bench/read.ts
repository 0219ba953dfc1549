import type { Bench } from './lib/bench'
import { openPayload } from './lib/open-payload'
import { rounded } from './lib/rounded'
import { showInDocs } from './lib/show-in-docs'
import { withMongo } from './lib/with-mongo'
import { buildNextApp } from './read/build-next-app'
import { checkServers } from './read/check-servers'
import { plotOf, tableOf } from './read/plot'
import { measureInTurn } from './read/rounds'
import { full, quick } from './read/sizes'
import { withServers } from './read/with-servers'

/** What `examples/front-end` shows first. */
const TEASERS = [
  'limit=10&depth=0&sort=-publishedAt&where[_status][equals]=published',
  ...['headline', 'standfirst', 'slug', 'language', 'publishedAt'].map(
    (name) => `select[${name}]=true`,
  ),
].join('&')

/**
 * How fast readers are answered: from the cache and past it, against Payload's own REST API through Next, and against a route of
 * Express that sends the same bytes; and what an import leaves to them.
 */
export const bench: Bench = {
  limits: {
    cachedVsPlainExpress: { atLeast: 0.7 },
    cachedVsNext: { atLeast: 20 },
    cachedP99MsAt50Connections: { atMost: 19 },
    uncachedVsNext: { atLeast: 2.5 },
    uncachedListVsNext: { atLeast: 3 },
    duringImportVsIdle: { atLeast: 0.5 },
    errorsDuringImport: { atMost: 0 },
    oldestMsDuringImport: { atMost: 1_000 },
    staleDuringImport: { atMost: 0 },
  },
  async run(tell, { isQuick }) {
    const sizes = isQuick ? quick : full
    tell('building Payload’s REST API with Next')
    await buildNextApp()
    const { rates, idle, importing, freshness, documents } = await withMongo(async (mongo) => {
      const uri = mongo.freshDatabase()
      tell(`publishing ${sizes.articles} articles`)
      const { payload, close } = await openPayload(uri)
      try {
        // Only now: see withMongo.
        const { publishedContent } = await import('./read/content')
        const { whileImporting } = await import('./read/while-importing')
        const id = await publishedContent(payload, sizes.articles)
        const article = `/api/articles/${id}?depth=2`
        const list = '/api/articles?limit=10&depth=1'
        const teasers = `/api/articles?${TEASERS}`

        return await withServers(uri, async (start) => {
          tell('starting the servers')
          // All readers come from one address here, and a machine that has other things to do is to be slow, not to turn them away.
          const unlimited = { READS_PER_MINUTE: '0', MAX_LOOP_DELAY_MS: '60000' }
          const cached = await start({ kind: 'slugline' }, unlimited)
          const without = { ...unlimited, RESPONSE_CACHE_MB: '0' }
          const uncached = await start({ kind: 'slugline' }, without)
          const next = await start({ kind: 'next' })
          const body = await (await fetch(`${next}${article}`)).text()
          const plain = await start({ kind: 'plain', body })
          const articles = {
            next: `${next}${article}`,
            plain,
            uncached: `${uncached}${article}`,
            cached: `${cached}${article}`,
          }
          await checkServers(articles, articles.cached)
          const measurements = {
            plain: { url: plain, path: '/' },
            plainAt50: { url: plain, path: '/', connections: 50 },
            cached: { url: cached, path: article },
            cachedAt50: { url: cached, path: article, connections: 50 },
            uncached: { url: uncached, path: article },
            uncachedList: { url: uncached, path: list },
            uncachedTeasers: { url: uncached, path: teasers },
            next: { url: next, path: article },
            nextList: { url: next, path: list },
            nextTeasers: { url: next, path: teasers },
          }
          const rates = await measureInTurn(measurements, sizes, tell)
          tell(`importing ${sizes.imported.toLocaleString('en')} documents`)
          const readers = { payload, uri, url: cached, id, paths: [article, list] }
          return { rates, ...(await whileImporting(readers, sizes)) }
        })
      } finally {
        await close()
      }
    })
    if (importing.errors > 0) tell(`errors during the import: ${importing.faults}`)
    const groups = {
      'article, depth 2': {
        'plain Express': rates.plain.perSecond,
        'Slugline, cached': rates.cached.perSecond,
        'Slugline, without cache': rates.uncached.perSecond,
        'Payload through Next': rates.next.perSecond,
      },
      'list of ten, depth 1': {
        'Slugline, without cache': rates.uncachedList.perSecond,
        'Payload through Next': rates.nextList.perSecond,
      },
      'list of ten teasers': {
        'Slugline, without cache': rates.uncachedTeasers.perSecond,
        'Payload through Next': rates.nextTeasers.perSecond,
      },
      'article and list in turn, half of them cached': {
        'nothing else going on': idle.perSecond,
        'during an import': importing.perSecond,
      },
    }
    if (!isQuick) await showInDocs('read', tableOf(groups), plotOf(groups), tell)
    const against = (one: keyof typeof rates, other: keyof typeof rates) =>
      rounded(rates[one].perSecond / rates[other].perSecond)
    return {
      figures: {
        requestsPerSecond: {
          plainExpress: rounded(rates.plain.perSecond),
          cached: rounded(rates.cached.perSecond),
          cachedAt50Connections: rounded(rates.cachedAt50.perSecond),
          uncached: rounded(rates.uncached.perSecond),
          uncachedList: rounded(rates.uncachedList.perSecond),
          uncachedTeasers: rounded(rates.uncachedTeasers.perSecond),
          next: rounded(rates.next.perSecond),
          nextList: rounded(rates.nextList.perSecond),
          nextTeasers: rounded(rates.nextTeasers.perSecond),
          mix: rounded(idle.perSecond),
          mixDuringImport: rounded(importing.perSecond),
        },
        cachedP99MsAt50Connections: rates.cachedAt50.p99,
        plainExpressP99MsAt50Connections: rates.plainAt50.p99,
        errorsDuringImport: importing.errors + freshness.errors,
        documentsDuringImport: documents,
        writesDuringImport: freshness.writes,
        hitShareDuringImport: rounded(freshness.hits / freshness.reads),
        oldestMsDuringImport: freshness.oldestMs,
        staleDuringImport: freshness.stale,
      },
      ratios: {
        cachedVsPlainExpress: against('cached', 'plain'),
        cachedVsNext: against('cached', 'next'),
        uncachedVsNext: against('uncached', 'next'),
        uncachedListVsNext: against('uncachedList', 'nextList'),
        uncachedTeasersVsNext: against('uncachedTeasers', 'nextTeasers'),
        duringImportVsIdle: rounded(importing.perSecond / idle.perSecond),
      },
    }
  },
}
