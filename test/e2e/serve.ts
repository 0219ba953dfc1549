import fs from 'node:fs'
import { dataDir } from './data-dir'

/** Serves what `npm run demo` serves, on data of its own. */
fs.rmSync(dataDir, { recursive: true, force: true })
process.env.DATA_DIR = dataDir
await import('../../src/cli/demo')
