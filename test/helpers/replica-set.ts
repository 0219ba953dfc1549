import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { acceptOldServer } from '../../src/database/driver'
import { mongodArguments } from '../../src/database/embedded/mongod-arguments'
import { embeddedUri, SET_NAME } from '../../src/database/embedded/uri'
import { findMongod } from '../../src/database/mongod/find'

/** A replica set that belongs to one test. */
export interface ReplicaSet {
  /** For newsroom(), which makes a database of its own in it. */
  uri: string
  stop: () => Promise<void>
}

/**
 * Starts a replica set of mongods of the kind that the embedded database is, on loopback. Nothing may have loaded
 * payload or mongodb before.
 *
 * @param members how many mongods
 * @param parameters of theirs, as "enableTestCommands=1"
 */
export async function startReplicaSet(
  members: number,
  parameters: readonly string[] = [],
): Promise<ReplicaSet> {
  const mongod = await findMongod(process.env.SLUGLINE_TEST_MONGO ?? '', () => undefined)
  acceptOldServer(mongod.version)
  const { MongoMemoryReplSet } = await import('mongodb-memory-server-core')
  const folder = mkdtempSync(path.join(tmpdir(), 'slugline-set-'))
  const dbPaths = Array.from({ length: members }, (_, index) => path.join(folder, String(index)))
  for (const dbPath of dbPaths) mkdirSync(dbPath)
  const set = await MongoMemoryReplSet.create({
    binary: { systemBinary: mongod.path, version: mongod.version },
    instanceOpts: dbPaths.map((dbPath) => ({ dbPath, launchTimeout: 60_000 })),
    replSet: {
      count: members,
      name: SET_NAME,
      storageEngine: 'wiredTiger',
      args: [
        ...mongodArguments(mongod.version),
        ...parameters.flatMap((parameter) => ['--setParameter', parameter]),
      ],
    },
  })
  const hosts = set.servers.map(({ instanceInfo }) => `127.0.0.1:${instanceInfo?.port}`)
  return {
    uri: embeddedUri(0, mongod.version).replace('127.0.0.1:0', hosts.join(',')),
    async stop() {
      await set.stop({ doCleanup: false })
      rmSync(folder, { recursive: true })
    },
  }
}
