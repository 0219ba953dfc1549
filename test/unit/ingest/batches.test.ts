import { expect, test } from 'vitest'
import { batchesOf } from '../../../src/ingest/batches'

const one = (sourceKey: string, length = 10) => ({
  sourceKey,
  document: { text: 'x'.repeat(length) },
})
const many = (count: number) => Array.from({ length: count }, (_, index) => one(String(index)))

async function* each<T>(items: Iterable<T>) {
  yield* items
}

async function sizes(documents: readonly ReturnType<typeof one>[]) {
  const found: number[] = []
  for await (const batch of batchesOf(each(documents))) found.push(batch.length)
  return found
}

test('a full batch is handed out though the next document has not come', async () => {
  let asked = 0
  async function* given() {
    for (const document of many(101)) {
      asked++
      yield document
    }
  }
  const { value } = await batchesOf(given()).next()
  expect(value).toHaveLength(100)
  expect(asked).toBe(100)
})

test('what is left is the last batch, and there is none without documents', async () => {
  expect(await sizes(many(250))).toEqual([100, 100, 50])
  expect(await sizes(many(100))).toEqual([100])
  expect(await sizes([])).toEqual([])
})

test('no two documents of one source are in a batch', async () => {
  expect(await sizes([one('a'), one('b'), one('a'), one('c')])).toEqual([2, 2])
})

test('long documents are fewer in a batch, and one that is longer than all is by itself', async () => {
  const long = (sourceKey: string) => one(sourceKey, 600_000)
  expect(await sizes([long('a'), long('b'), long('c')])).toEqual([2, 1])
  expect(await sizes([one('a'), one('b', 2_000_000), one('c')])).toEqual([1, 1, 1])
})
