import { once } from 'node:events'
import { connect, createServer, type AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { isUnreachable, withRetry } from '../../../src/ingest/retry'

/** What Node says of a write to a connection that the other side has ended; MongoDB's driver passes it on as it is. */
async function writeAfterEnd(): Promise<Error> {
  const server = createServer((socket) => socket.end()).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1').resume()
  await once(socket, 'end')
  socket.write('a question')
  const [error] = await once(socket, 'error')
  server.close()
  return error
}

test('a connection that MongoDB has just ended is waited for, and no document is to blame', async () => {
  const error = await writeAfterEnd()
  expect(isUnreachable(error)).toBe(true)
  expect(isUnreachable(new Error('Not written', { cause: error }))).toBe(true)
  let tries = 0
  const work = async () => {
    if (++tries === 1) throw error
    return 'in'
  }
  expect(await withRetry(work)).toBe('in')
})

test('what is wrong with a document is thrown at once', async () => {
  let tries = 0
  const work = async () => {
    tries++
    throw Object.assign(new Error('The headline is missing'), { code: 'ENOENT' })
  }
  await expect(withRetry(work)).rejects.toThrow('The headline is missing')
  expect(tries).toBe(1)
})
