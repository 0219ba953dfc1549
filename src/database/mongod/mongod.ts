/** A mongod that runs on this machine. */
export interface Mongod {
  path: string
  /** Such as `8.2.6`. */
  version: string
}

/** Says a line to the person who waits. */
export type Tell = (line: string) => void
