import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's own folder, wherever a command was started from. */
export const projectDir = fileURLToPath(new URL('../..', import.meta.url))

/**
 * @param {...string} parts of a path below the project's folder
 * @returns {string}
 */
export const inProject = (...parts) => path.join(projectDir, ...parts)
