import { expect, test } from 'vitest'
import { Reader } from '../../../src/admin/import-desk/reader/reader'

/** A worker that answers when it is told to. */
class FakeWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null
  onerror: ((event: unknown) => void) | null = null
  isEnded = false
  asked: { number: number; first?: { source: unknown } }[] = []

  postMessage(message: { number: number }) {
    this.asked.push(message)
  }

  terminate() {
    this.isEnded = true
  }

  answer(answer: object = { answer: [] }) {
    this.onmessage?.({ data: { number: this.asked.at(-1)?.number, ...answer } })
  }
}

test('a worker that cannot be loaded says so to all who wait, and the next question gets another', async () => {
  const workers: FakeWorker[] = []
  const start = () => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker as unknown as Worker
  }
  const reader = new Reader(start, [], 'It cannot be loaded.')
  const asked = [1, 2].map((one) => reader.unpack(`${one}.txt`, new Uint8Array(), 1))
  workers[0]?.onerror?.({})
  for (const one of asked) await expect(one).rejects.toThrow('It cannot be loaded.')
  expect(workers[0]?.isEnded).toBe(true)

  const again = reader.unpack('3.txt', new Uint8Array(), 1)
  expect(workers).toHaveLength(2)
  workers[1]?.answer()
  expect(await again).toEqual([])
})

test('a document that could not be read is given to the worker anew', async () => {
  const worker = new FakeWorker()
  const reader = new Reader(() => worker as unknown as Worker, [], '')
  const source = { filename: null, sourceKey: null, format: 'text', bytes: new Uint8Array() }
  const first = reader.read('a', source, {}, true)
  worker.answer({ error: 'Out of memory.' })
  await expect(first).rejects.toThrow('Out of memory.')
  void reader.read('a', source, {}, true)
  expect(worker.asked.map((one) => one.first?.source)).toEqual([source, source])
})
