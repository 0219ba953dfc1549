/** Whose articles these are, and where. */
export interface Site {
  name: string
  /** Public address, with a slash at the end. */
  url: URL
}

/** The name of a site that has no other. */
export const SITE_NAME = 'Slugline'
