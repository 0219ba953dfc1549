/** Bytes of one megabyte, as the limits in the environment count them. */
export const MEGABYTE = 1_000_000
