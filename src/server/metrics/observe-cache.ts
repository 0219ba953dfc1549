import { Gauge } from 'prom-client'

/** How full the response cache is. */
export interface CacheSize {
  bytes: number
  entries: number
}

/** Has the metrics ask, once a scrape, how full the response cache is. */
export function observeCache(size: () => CacheSize): void {
  sizeOf = size
}

/** Asked before there is a cache, too. */
let sizeOf = (): CacheSize => ({ bytes: 0, entries: 0 })

new Gauge({
  name: 'slugline_cache_bytes',
  help: 'Size of the cached answers',
  collect() {
    this.set(sizeOf().bytes)
  },
})
new Gauge({
  name: 'slugline_cache_entries',
  help: 'Number of cached answers',
  collect() {
    this.set(sizeOf().entries)
  },
})
