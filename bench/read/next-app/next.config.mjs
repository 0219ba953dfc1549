import path from 'node:path'
import product from '../../../next.config.mjs'

const project = path.join(import.meta.dirname, '../../..')

/** Built as the product is, into the project's cache. */
export default {
  ...product,
  distDir: '../../../.cache/bench-next-app',
  turbopack: { root: project },
  typescript: { ...product.typescript, tsconfigPath: '../../../tsconfig.json' },
}
