/** Something a person can put right: told in one line, without a stack trace. */
export class Failure extends Error {
  /**
   * @param {string} message what is wrong and the way out
   * @param {number} [exitCode] 1: a step failed; 2: wrong usage or configuration
   */
  constructor(message, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}
