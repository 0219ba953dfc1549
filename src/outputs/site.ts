/** Whose articles these are, and where. */
export interface Site {
  name: string
  /** Public address, with a slash at the end. */
  url: URL
}
