/** Says which files of a folder were passed over, by extension: nothing is left out in silence. */
export function tellSkipped(skipped: ReadonlyMap<string, number>): void {
  if (skipped.size === 0) return
  const list = [...skipped].map(([extension, count]) => `${count} ${extension}`).join(', ')
  process.stderr.write(`Passed over what is no document: ${list}.\n`)
}
