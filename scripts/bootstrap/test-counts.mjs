import { existsSync, readFileSync } from 'node:fs'

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 */

/** @type {Counts} */
const none = { passed: 0, failed: 0 }

/**
 * @param {string} file what vitest's JSON reporter wrote
 * @returns {Counts}
 */
export function vitestCounts(file) {
  if (!existsSync(file)) return none
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'))
  return { passed: numPassedTests, failed: numFailedTests }
}

/**
 * @param {string} file what Playwright's JSON reporter wrote
 * @returns {Counts} a test that passed only on a second try counts as failed
 */
export function playwrightCounts(file) {
  if (!existsSync(file)) return none
  const { expected, unexpected, flaky } = JSON.parse(readFileSync(file, 'utf8')).stats
  return { passed: expected, failed: unexpected + flaky }
}
