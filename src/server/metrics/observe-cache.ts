import { Gauge } from 'prom-client'

/** How full the response cache is. */
export interface CacheSize {
  bytes: number
  entries: number
}

let sizeOf: () => CacheSize = () => ({ bytes: 0, entries: 0 })

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

/** Tells the metrics whom to ask how full the response cache is; asked once a scrape. */
export function observeCache(size: () => CacheSize): void {
  sizeOf = size
}
