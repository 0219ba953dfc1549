/** Where nothing tells, as in a file. */
const USUAL = 120

/** How many columns the reader has: of the terminal, also when only a pager stands in between. */
export const terminalWidth = (): number => process.stdout.columns ?? process.stderr.columns ?? USUAL
