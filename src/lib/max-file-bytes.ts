/** The largest picture that can be uploaded. */
export const MAX_FILE_BYTES = 20_000_000
