import { setTimeout as sleep } from 'node:timers/promises'
import { MongoNetworkError, type Db, type MongoServerError } from 'mongodb'
import { SET_NAME } from './uri'

/** MongoDB's code for a set without a configuration. */
const NOT_YET_INITIALIZED = 94

/** A set of one elects itself at once; after a hard stop it first replays its journal. */
const PRIMARY_WITHIN_MS = 60_000

/**
 * Makes a single mongod the primary of a replica set of one, which transactions need, on whatever port it
 * listens this time: the configuration in its data names the port of last time.
 *
 * @param admin the admin database, over a direct connection
 * @throws Error when it is not the primary within a minute
 */
export async function formReplicaSet(admin: Db, port: number): Promise<void> {
  const deadline = Date.now() + PRIMARY_WITHIN_MS
  while (!(await isPrimary(admin, port))) {
    if (Date.now() > deadline) throw new Error('mongod does not become the primary of its set')
    await sleep(50)
  }
}

/** Asks, after having configured what is not yet configured. */
async function isPrimary(admin: Db, port: number): Promise<boolean> {
  const members = [{ _id: 0, host: `127.0.0.1:${port}` }]
  try {
    const config = await configOf(admin)
    if (!config) await admin.command({ replSetInitiate: { _id: SET_NAME, members } })
    else if (config.members[0]?.host !== members[0]?.host)
      await admin.command({
        replSetReconfig: { ...config, version: config.version + 1, members },
        force: true,
      })
    // `isMaster` rather than `hello`, which MongoDB 4.0.10 does not know yet.
    return (await admin.command({ isMaster: 1 })).ismaster
  } catch (error) {
    // Before 4.2 a member that changes its state closes every connection.
    if (error instanceof MongoNetworkError) return false
    throw error
  }
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
