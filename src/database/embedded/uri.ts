/**
 * The embedded replica set. Here and not in replica-set.ts, because a user of the database must not load the
 * driver before it is prepared (see ../driver.ts).
 */
export const SET_NAME = 'slugline'

const MARK = 'slugline-embedded-'

/**
 * The address of the embedded database. It tells the server's version, in the place of an application's name, so
 * that a process which inherits MONGODB_URI from the one that opened the database can prepare its driver as well.
 */
export const embeddedUri = (port: number, version: string): string =>
  `mongodb://127.0.0.1:${port}/slugline?replicaSet=${SET_NAME}&appName=${MARK}${version}`

/** @returns the version of the embedded server that a MONGODB_URI leads to, null when it leads elsewhere */
export const embeddedVersion = (uri: string): string | null =>
  new RegExp(`[?&]appName=${MARK}([\\d.]+)`).exec(uri)?.[1] ?? null
