import path from 'node:path'
import product from '../../../next.config.mjs'

/** Built as the product is, into the project's cache. */
export default {
  ...product,
  distDir: '../../../.cache/bench-next-app',
  turbopack: { root: path.join(import.meta.dirname, '../../..') },
}
