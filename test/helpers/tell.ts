/** Says in the output of a run what a test has tried: that it passes does not say how much. */
export const tell = (line: string): void => void process.stdout.write(`${line}\n`)
