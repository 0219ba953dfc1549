import { expect, test } from 'vitest'
import { takeFile } from '../../../src/admin/import-desk/state/take-file'
import { unpack } from '../../../src/admin/import-desk/reader/unpack'

type Say = Parameters<typeof takeFile>[3]

const say = ((key: string) => key) as Say
const limits = { document: 1, file: 2 }

test('a folder is told of as one that cannot be opened', async () => {
  const folder = new File([], 'folder')
  folder.arrayBuffer = () => Promise.reject(new DOMException('', 'NotFoundError'))
  const [document] = await takeFile(folder, { unpack }, limits, say)
  expect(document?.source.filename).toBe('folder')
  expect(document?.found).toEqual({ problem: 'importDesk:cannotOpen' })
})

test('so is a file that the reader fails at', async () => {
  const failing = { unpack: () => Promise.reject(new Error('It cannot be loaded.')) }
  const [document] = await takeFile(new File(['A'], 'a.txt'), failing, limits, say)
  expect(document?.found).toEqual({ problem: 'It cannot be loaded.' })
})

test('a file of many documents is all of them', async () => {
  const lines = ['one', 'two'].map((id) => JSON.stringify({ id, text: 'A text.' })).join('\n')
  const documents = await takeFile(new File([lines], 'a.ndjson'), { unpack }, limits, say)
  expect(documents.map(({ source }) => source.sourceKey)).toEqual(['one', 'two'])
})
