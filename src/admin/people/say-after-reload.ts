const KEPT = 'slugline-merged'

interface Done {
  text: string
  /** Id of the merge that a button takes back. */
  undo?: string
}

/** To merge and to take back load the page anew, for the form holds what was there before; this is said then. */
export const sayAfterReload = (done: Done): void =>
  sessionStorage.setItem(KEPT, JSON.stringify(done))

/** @returns what is to be said, once */
export function saidBefore(): Done | null {
  const kept = sessionStorage.getItem(KEPT)
  sessionStorage.removeItem(KEPT)
  return kept === null ? null : (JSON.parse(kept) as Done)
}
