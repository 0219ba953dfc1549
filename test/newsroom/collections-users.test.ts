import { beforeAll, describe, expect, it } from 'vitest'
import { newsroom, PASSWORD, type TestNewsroom } from '../helpers/payload'

let room: TestNewsroom
let empty: TestNewsroom

const count = async () => (await room.payload.count({ collection: 'users' })).totalDocs
const login = (email: string, password: string) =>
  room.rest('anonymous', 'POST', '/users/login', { email, password })

describe('the first account', () => {
  beforeAll(async () => {
    empty = await newsroom({ users: false })
  })

  const register = (email: string, extra: object = {}) =>
    empty.rest('anonymous', 'POST', '/users/first-register', {
      email,
      password: PASSWORD,
      ...extra,
    })

  it('is not created past the registration', async () => {
    const account = { email: 'x@example.org', password: PASSWORD, roles: ['admin'] }
    expect((await empty.rest('anonymous', 'POST', '/users', account)).status).toBe(403)
  })

  it('needs a password of 12 characters, too', async () => {
    const { status, body } = await register('short@example.org', { password: 'elevenchars' })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('at least 12 characters')
  })

  it('is an admin whatever was sent, and the only one however many register at once', async () => {
    // Transactions also conflict in a collection that never held anything: that must not be what decides.
    await empty.payload.create({
      collection: 'users',
      data: { email: 'gone@example.org', password: PASSWORD, roles: ['admin'] },
    })
    await empty.payload.db.collections.users?.deleteMany({})
    const answers = await Promise.all(
      ['a', 'b', 'c', 'd'].map((name) => register(`${name}@example.org`, { roles: ['service'] })),
    )
    const { docs } = await empty.payload.find({ collection: 'users' })
    expect(docs).toHaveLength(1)
    expect(docs[0]?.roles).toEqual(['admin'])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  it('closes the registration', async () => {
    expect((await register('late@example.org')).status).toBe(403)
    const { body } = await empty.rest('anonymous', 'GET', '/users/init')
    expect(body).toEqual({ initialized: true })
  })
})

describe('accounts', () => {
  beforeAll(async () => {
    room = await newsroom()
  })

  it('cannot be made by the public, an author or an editor', async () => {
    const before = await count()
    for (const asker of ['anonymous', 'author', 'editor', 'service'] as const) {
      const account = { email: `${asker}-2@example.org`, password: PASSWORD, roles: ['admin'] }
      for (const route of ['/users', '/users/first-register']) {
        expect((await room.rest(asker, 'POST', route, account)).status, route).toBe(403)
      }
    }
    expect(await count()).toBe(before)
  })

  it('have passwords of at least 12 characters, however they are set', async () => {
    const short = 'elevenchars'
    const { id } = room.users.author
    const token = await room.payload.forgotPassword({
      collection: 'users',
      data: { email: 'author@example.org' },
      disableEmail: true,
    })
    const attempts = [
      await room.rest('admin', 'POST', '/users', {
        email: 'n@example.org',
        password: short,
        roles: ['author'],
      }),
      await room.rest('author', 'PATCH', `/users/${id}`, { password: short }),
      await room.rest('admin', 'PATCH', `/users?where[id][equals]=${id}`, { password: short }),
      await room.rest('anonymous', 'POST', '/users/reset-password', { token, password: short }),
    ]
    for (const password of [[short, short], { length: 12 }, 123_456_789_012]) {
      attempts.push(await room.rest('author', 'PATCH', `/users/${id}`, { password }))
      attempts.push(
        await room.rest('anonymous', 'POST', '/users/reset-password', { token, password }),
      )
    }
    expect(attempts.map(({ status }) => status)).toEqual(attempts.map(() => 400))
    expect((await login('author@example.org', PASSWORD)).status).toBe(200)
    const reset = { token, password: 'twelve chars' }
    expect((await room.rest('anonymous', 'POST', '/users/reset-password', reset)).status).toBe(200)
    expect((await login('author@example.org', 'twelve chars')).status).toBe(200)
  })

  it('for machines have a key and no way in by password', async () => {
    const service = { email: 'robot@example.org', roles: ['service'] }
    const { status, body } = await room.rest('admin', 'POST', '/users', service)
    expect(status).toBe(201)
    await room.rest('admin', 'PATCH', `/users/${body.doc.id}`, { password: PASSWORD })
    expect((await login('robot@example.org', PASSWORD)).status).toBe(401)
    const token = await room.payload.forgotPassword({
      collection: 'users',
      data: { email: 'robot@example.org' },
      disableEmail: true,
    })
    const reset = { token, password: PASSWORD }
    expect((await room.rest('anonymous', 'POST', '/users/reset-password', reset)).status).toBe(401)
    expect((await room.rest('service', 'GET', '/articles')).status).toBe(200)
  })

  it('are locked after five wrong guesses', async () => {
    for (let guess = 0; guess < 5; guess++) {
      expect((await login('editor@example.org', 'wrong password')).status).toBe(401)
    }
    expect((await login('editor@example.org', PASSWORD)).status).toBe(401)
    await room.rest('admin', 'POST', '/users/unlock', { email: 'editor@example.org' })
    expect((await login('editor@example.org', PASSWORD)).status).toBe(200)
  })

  it('include an admin at all times', async () => {
    const { id } = room.users.admin
    const demoted = await room.rest('admin', 'PATCH', `/users/${id}`, { roles: ['editor'] })
    expect(demoted.status).toBe(409)
    expect((await room.rest('admin', 'DELETE', `/users/${id}`)).status).toBe(409)
    await room.payload.update({
      collection: 'users',
      id: room.users.editor.id,
      data: { roles: ['admin'] },
    })
    expect((await room.rest('admin', 'PATCH', `/users/${id}`, { roles: ['editor'] })).status).toBe(
      200,
    )
  })
})
