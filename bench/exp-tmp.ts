const keep = setInterval(() => {}, 1000)
const { withMongo } = await import('/tmp/w-queue/bench/lib/with-mongo.ts')
const { openPayload } = await import('/tmp/w-queue/bench/lib/open-payload.ts')
const N = Number(process.env.TIMES ?? 10)
await withMongo(async (mongo: any) => {
  const { payload, close } = await openPayload(mongo.freshDatabase())
  const { smallNewsroom } = await import('/tmp/w-queue/bench/admin/small-newsroom.ts')
  const { multiply } = await import('/tmp/w-queue/bench/admin/multiply.ts')
  const { rawVersions, rawCollection } = await import('/tmp/w-queue/src/ingest/raw.ts')
  const { kinds } = await import('/tmp/w-queue/src/server/review/kinds.ts')
  const t0 = performance.now()
  await smallNewsroom(payload, 100)
  console.log('small', performance.now() - t0)
  const stats = async () => { for (const s of ['articles','images','related-links','conflicts']) console.log(s, await rawCollection(payload, s as any).estimatedDocumentCount()); }
  await stats()
  const t1 = performance.now()
  await multiply(payload, N)
  console.log('multiplied', (performance.now() - t1)/1000)
  await stats()
  const time = async (name: string, f: () => Promise<any>) => { const ts = []; for (let i = 0; i < 8; i++) { const s = performance.now(); await f(); ts.push(performance.now() - s) } ; ts.sort((a,b)=>a-b); console.log(name, ts[4]!.toFixed(1), 'ms') }
  const shape = (s: any): string => { const p = []; while (s) { p.push(s.stage + (s.indexName ? `(${s.indexName.slice(0,40)})` : '')); s = s.inputStage } return p.join('<') }
  for (const [name, k] of Object.entries(kinds) as any) {
    const c = k.isOfVersions ? rawVersions(payload, k.collection)! : rawCollection(payload, k.collection)
    const f = { ...k.entries }
    const ex: any = await c.find(f).sort({ [k.newest]: -1 }).limit(21).explain('executionStats')
    console.log(name, shape(ex.queryPlanner.winningPlan), ex.executionStats.totalKeysExamined, ex.executionStats.totalDocsExamined)
    await time(name + ' page', () => c.find(f, {projection:{_id:1, parent: 1}}).sort({ [k.newest]: -1 }).limit(21).toArray())
    await time(name + ' count', () => c.countDocuments(f, { limit: 1001 }))
    await time(name + ' count cmd', () => (payload.db as any).connection.db.command({ count: c.collectionName, query: f, limit: 1001 }))
    const ex2 = await (payload.db as any).connection.db.command({ explain: { count: c.collectionName, query: f, limit: 1001 }, verbosity: 'executionStats' })
    console.log(name, 'count cmd', shape(ex2.queryPlanner.winningPlan), ex2.executionStats.totalDocsExamined, ex2.executionStats.totalKeysExamined)
    const ex3 = await (payload.db as any).connection.db.command({ explain: { aggregate: c.collectionName, pipeline: [{$match: f},{$limit:1001},{$group:{_id:1,n:{$sum:1}}}], cursor: {} } })
    console.log(name, 'countDocuments', JSON.stringify(ex3.stages?.[0]?.$cursor?.queryPlanner?.winningPlan?.stage), shape(ex3.stages?.[0]?.$cursor?.queryPlanner?.winningPlan))
    if (k.isOfVersions) {
      const fl = { ...f, 'version.language': 'xx' }
      const e = await c.find(fl).sort({ [k.newest]: -1 }).limit(21).explain('executionStats') as any
      console.log(name, 'language xx', shape(e.queryPlanner.winningPlan), e.executionStats.totalKeysExamined, e.executionStats.totalDocsExamined)
      await time(name + ' page language xx', () => c.find(fl).sort({ [k.newest]: -1 }).limit(21).toArray())
      const fl2 = { ...f, 'version.language': 'de' }
      await time(name + ' page language de', () => c.find(fl2).sort({ [k.newest]: -1 }).limit(21).toArray())
      await time(name + ' count language de', () => c.countDocuments(fl2, {limit: 1001}))
      const e3 = await (payload.db as any).connection.db.command({ explain: { aggregate: c.collectionName, pipeline: [{$match: fl2},{$limit:1001},{$group:{_id:1,n:{$sum:1}}}], cursor: {} } })
      console.log(shape(e3.stages?.[0]?.$cursor?.queryPlanner?.winningPlan))
    }
  }
  const v = rawVersions(payload, 'articles')!
  await time('distinct section', () => v.distinct('version.section'))
  await time('distinct language', () => v.distinct('version.language'))
  await time('count latest', () => v.countDocuments({ latest: true }))
  await time('list drafts', () => payload.find({ collection: 'articles', draft: true, depth: 0, limit: 10, sort: '-updatedAt' }))
  await time('list drafts no count', () => payload.find({ collection: 'articles', draft: true, depth: 0, limit: 10, sort: '-updatedAt', pagination: false }))
  await time('list images', () => payload.find({ collection: 'images', draft: true, depth: 0, limit: 10, sort: '-updatedAt' }))
  await time('list images no joins', () => payload.find({ collection: 'images', joins: false, depth: 0, limit: 10, sort: '-updatedAt' }))
  console.log(await (payload.db as any).connection.db.command({ dbStats: 1, scale: 1e6 }))
  await close()
}); clearInterval(keep)
