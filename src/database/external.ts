import type { MongoClient } from 'mongodb'
import { DatabaseError, messageOf, UsageError } from '../lib/errors'

/** How long one server may take to answer. */
const ANSWER_WITHIN_MS = 5_000

/** How long all of it may take, host names that do not resolve included. */
const GIVE_UP_MS = 9_000

/**
 * Makes sure that a MongoDB can be used, before anything relies on it.
 *
 * @returns the address with the name of its replica set in it: without it Payload runs without transactions and
 * does not say so
 * @throws DatabaseError with one line that names the host and never the password, within ten seconds
 */
export async function checkServer(uri: string): Promise<string> {
  const { MongoClient: Client } = await import('mongodb')
  const host = hostOf(uri)
  let client
  try {
    client = new Client(uri, {
      serverSelectionTimeoutMS: ANSWER_WITHIN_MS,
      connectTimeoutMS: ANSWER_WITHIN_MS,
    })
  } catch (error) {
    throw new UsageError(
      `MONGODB_URI is no valid MongoDB address: ${withoutSecrets(messageOf(error))}.`,
      {
        cause: error,
      },
    )
  }
  let tooLate: NodeJS.Timeout | undefined
  try {
    const setName = await Promise.race([
      setNameOf(client),
      new Promise<never>((_resolve, reject) => {
        tooLate = setTimeout(() => reject(new Error('no answer')), GIVE_UP_MS)
      }),
    ])
    if (!setName)
      throw new DatabaseError(
        `MongoDB at ${host} is no replica set, and Slugline needs transactions: start mongod with --replSet rs0 ` +
          'and run rs.initiate() once, or connect to a replica set.',
      )
    return client.options.replicaSet ? uri : withOption(uri, 'replicaSet', setName)
  } catch (error) {
    if (error instanceof DatabaseError) throw error
    throw new DatabaseError(
      `MongoDB at ${host} cannot be used: ${withoutSecrets(messageOf(error))}. Check MONGODB_URI.`,
      { cause: error },
    )
  } finally {
    clearTimeout(tooLate)
    await client.close()
  }
}

/** Asks something that needs the rights Slugline needs, since greetings are answered to anybody. */
async function setNameOf(client: MongoClient): Promise<string | undefined> {
  await client.connect()
  await client.db().listCollections({}, { nameOnly: true, batchSize: 1 }).hasNext()
  const { setName } = await client.db('admin').command({ isMaster: 1 })
  return setName
}

/** Everything between the last @ and the path: what may be shown of an address. */
function hostOf(uri: string): string {
  return /^[^:]+:\/\/(?:.*@)?([^/?]*)/.exec(uri)?.[1] || 'MONGODB_URI'
}

/** The driver repeats an address that it cannot read, password and all. */
function withoutSecrets(message: string): string {
  const [line = ''] = message.split('\n', 1)
  return line.replace(/:\/\/.*@/, '://').replace(/\.$/, '')
}

function withOption(uri: string, name: string, value: string): string {
  const option = `${name}=${encodeURIComponent(value)}`
  if (uri.includes('?')) return `${uri}&${option}`
  return /^[^:]+:\/\/.*\//.test(uri) ? `${uri}?${option}` : `${uri}/?${option}`
}
