import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { acceptOldServer } from '../../src/database/driver'
import { mongodArguments } from '../../src/database/embedded/mongod-arguments'
import { embeddedUri } from '../../src/database/embedded/uri'
import { findMongod } from '../../src/database/mongod/find'

/** A replica set that belongs to one test. */
export interface ReplicaSet {
  /** For newsroom(), which makes a database of its own in it. */
  uri: string
  /** Kills a member with SIGKILL. */
  kill: (member: number) => Promise<void>
  /** Starts a member that was killed on its data, where it was. */
  restart: (member: number) => Promise<void>
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
  const mongod = await findMongod(process.env.DATA_DIR ?? '', () => undefined)
  acceptOldServer(mongod.version)
  const { MongoMemoryReplSet } = await import('mongodb-memory-server-core')
  const folder = mkdtempSync(path.join(tmpdir(), 'slugline-set-'))
  const dbPaths = Array.from({ length: members }, (_, index) => path.join(folder, String(index)))
  for (const dbPath of dbPaths) mkdirSync(dbPath)
  const args = [
    ...mongodArguments(mongod.version),
    ...parameters.flatMap((parameter) => ['--setParameter', parameter]),
  ]
  const set = await MongoMemoryReplSet.create({
    binary: { systemBinary: mongod.path, version: mongod.version },
    instanceOpts: dbPaths.map((dbPath) => ({ dbPath, storageEngine: 'wiredTiger' as const })),
    replSet: {
      count: members,
      name: 'slugline',
      storageEngine: 'wiredTiger',
      args,
      // A member that is gone is missed sooner than by default.
      configSettings: { electionTimeoutMillis: 2_000, heartbeatIntervalMillis: 500 } as object,
    },
  })
  const instance = (member: number) => {
    const info = set.servers[member]?.instanceInfo?.instance
    if (!info) throw new Error(`There is no member ${member}.`)
    return info
  }
  const uri = new URL(embeddedUri(0, mongod.version))
  const hosts = set.servers.map(({ instanceInfo }) => `127.0.0.1:${instanceInfo?.port}`).join(',')
  return {
    // `new URL` does not take several hosts.
    uri: uri.href.replace('127.0.0.1:0', hosts),
    async kill(member) {
      const { mongodProcess } = instance(member)
      const closed = new Promise((resolve) => mongodProcess?.once('exit', resolve))
      mongodProcess?.kill('SIGKILL')
      await closed
    },
    restart: (member) => instance(member).start(),
    async stop() {
      await set.stop({ doCleanup: false })
      rmSync(folder, { recursive: true })
    },
  }
}
