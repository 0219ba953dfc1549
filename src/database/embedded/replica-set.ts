import { setTimeout as sleep } from 'node:timers/promises'
import type { Db, MongoServerError } from 'mongodb'

/** The name of the embedded replica set. */
export const SET_NAME = 'slugline'

/** MongoDB's code for a set without a configuration. */
const NOT_YET_INITIALIZED = 94

/** A set of one elects itself at once; after a hard stop it first replays its journal. */
const PRIMARY_WITHIN_MS = 60_000

/**
 * Makes a single mongod the primary of a replica set of one, which transactions need, on whatever port it
 * listens this time: the configuration in its data names the port of last time.
 *
 * @param admin the admin database, over a direct connection
 */
export async function formReplicaSet(admin: Db, port: number): Promise<void> {
  const members = [{ _id: 0, host: `127.0.0.1:${port}` }]
  const config = await configOf(admin)
  if (!config) await admin.command({ replSetInitiate: { _id: SET_NAME, members } })
  else if (config.members[0]?.host !== members[0]?.host)
    await admin.command({
      replSetReconfig: { ...config, version: config.version + 1, members },
      force: true,
    })
  await becomePrimary(admin)
}

interface SetConfig {
  version: number
  members: { host: string }[]
}

async function configOf(admin: Db): Promise<SetConfig | null> {
  try {
    const { config } = await admin.command({ replSetGetConfig: 1 })
    return config
  } catch (error) {
    if ((error as MongoServerError).code === NOT_YET_INITIALIZED) return null
    throw error
  }
}

async function becomePrimary(admin: Db) {
  const deadline = Date.now() + PRIMARY_WITHIN_MS
  // `isMaster` rather than `hello`, which MongoDB 4.0.10 does not know yet.
  while (!(await admin.command({ isMaster: 1 })).ismaster) {
    if (Date.now() > deadline) throw new Error('mongod did not become the primary of its replica set')
    await sleep(50)
  }
}
