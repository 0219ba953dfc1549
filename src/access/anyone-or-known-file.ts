import type { Access } from 'payload'

/**
 * Everybody reads pictures. Of their files only those that belong to a picture: what has stayed on the disk otherwise is
 * nobody's, and asking for a name that never was is no error of the server.
 */
export const anyoneOrKnownFile: Access = ({ isReadingStaticFile }) =>
  isReadingStaticFile ? { filename: { exists: true } } : true
