import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's own folder, wherever a command was started from. */
export const projectDir = fileURLToPath(new URL('../../..', import.meta.url))

/** Where fetched binaries are kept; not under node_modules, which `npm ci` removes. */
export const mongodCache = path.join(projectDir, '.cache/mongod')
