import { pathToFileURL } from 'node:url'
import { inProject, projectDir } from './project.mjs'

/**
 * Lets a TypeScript entry point take over in this very process: signals, output and exit code need no passing on.
 *
 * @param {string} entry file below the project's folder
 * @param {Record<string, string>} env on top of this process's own
 */
export async function become(entry, env) {
  process.chdir(projectDir)
  Object.assign(process.env, env)
  await import('../../src/preload.mjs')
  await import(pathToFileURL(inProject(entry)).href)
}
