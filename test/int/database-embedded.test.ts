import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readRecord } from '../../src/database/embedded/record'
import { databaseUser, type DatabaseUser } from '../helpers/database-users'
import { childOf, ended, isRunning } from '../helpers/processes'

let dataDir: string
let users: DatabaseUser[]

beforeEach(async () => {
  // A blank, as in many people's folders.
  dataDir = await mkdtemp(path.join(tmpdir(), 'slugline database-'))
  users = []
})

afterEach(async () => {
  await Promise.all(users.map((user) => user.kill()))
  await ended(keeper())
  await rm(dataDir, { recursive: true })
})

async function newUser() {
  const user = await databaseUser({ DATA_DIR: dataDir })
  users.push(user)
  return user
}

const keeper = () => readRecord(dataDir)?.pid ?? 0
const mongod = () => childOf(keeper(), /--dbpath/)
const watchdog = () => childOf(keeper(), /mongo_killer/)

test('processes that start at the same time share one mongod, and the last one stops it', async () => {
  const [first, second, third] = await Promise.all([newUser(), newUser(), newUser()])
  expect(new Set([first.uri, second.uri, third.uri]).size).toBe(1)
  const pids = { keeper: keeper(), mongod: mongod() }

  await first.ask('add')
  expect(await second.ask('count')).toBe('1')

  await Promise.all([first.ask('close'), second.ask('close')])
  expect(await Promise.all([first.exit, second.exit])).toEqual([0, 0])
  await third.ask('add')
  expect(await third.ask('count'), 'still there for the third').toBe('2')

  await third.ask('close')
  await ended(pids.keeper)
  expect(isRunning(pids.mongod)).toBe(false)
})

test('data are there the next time, also when mongod must listen elsewhere', async () => {
  const first = await newUser()
  await first.ask('add')
  const before = keeper()
  await first.ask('close')
  await ended(before)

  const stranger = createServer((socket) => socket.destroy()).listen(
    Number(new URL(first.uri).port),
    '127.0.0.1',
  )
  const second = await newUser().finally(() => stranger.close())
  expect(second.uri).not.toBe(first.uri)
  expect(await second.ask('count')).toBe('1')
})

test('a user killed with -9 leaves nothing running', async () => {
  const user = await newUser()
  const pids = [keeper(), mongod(), watchdog()]
  await user.kill()
  await Promise.all(pids.map((pid) => ended(pid)))
})

test('a keeper killed with -9 is replaced: running users go on, data are there', async () => {
  const user = await newUser()
  await user.ask('add')
  const before = keeper()
  process.kill(before, 'SIGKILL')
  await ended(before)

  expect(await user.ask('count')).toBe('1')
  const next = await newUser()
  expect(await next.ask('count')).toBe('1')
  expect(keeper()).not.toBe(before)
})

test('when keeper and watchdog are killed with -9, the next user gets the data from the mongod left behind', async () => {
  const user = await newUser()
  await user.ask('add')
  const left = mongod()
  const killed = [user.pid, watchdog(), keeper()]
  for (const pid of killed) process.kill(pid, 'SIGKILL')
  await Promise.all(killed.map((pid) => ended(pid)))
  expect(isRunning(left), 'left behind').toBe(true)

  const next = await newUser()
  expect(await next.ask('count')).toBe('1')
  expect(isRunning(left)).toBe(false)
})

test('a mongod killed with -9 is started again where it was: running users go on, data are there', async () => {
  const user = await newUser()
  await user.ask('add')
  const before = mongod()
  process.kill(before, 'SIGKILL')
  await ended(before)

  expect(await user.ask('count')).toBe('1')
  const next = await newUser()
  expect(next.uri).toBe(user.uri)
  expect(await next.ask('count')).toBe('1')
})

test('an address without the name of its replica set gets it: Payload drops transactions without', async () => {
  const { uri } = await newUser()
  const named = 'replicaSet=slugline'
  expect(uri).toContain(named)
  const user = await databaseUser({ MONGODB_URI: uri.replace(`${named}&`, '') })
  users.push(user)
  expect(user.uri).toContain(named)
  expect(await user.ask('count')).toBe('0')
})
