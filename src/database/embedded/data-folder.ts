import path from 'node:path'

/**
 * Where a mongod of this version keeps its data. Data files do not move between major versions: one folder for
 * each. Until 4.4 a major version was two numbers, since 5 it is one.
 */
export function dataFolder(dataDir: string, version: string): string {
  const [major = '', minor = ''] = version.split('.')
  return path.join(dataDir, `mongo-${Number(major) < 5 ? `${major}.${minor}` : major}`)
}
