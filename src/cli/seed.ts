import { seedFolder } from '../../seed'
import { importPaths } from './import'

/** Imports the documents that come with Slugline. */
export const seed = (options: { json?: boolean }): Promise<number> =>
  importPaths([seedFolder], seedFolder, options)
