import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeFolder } from '../../src/lib/make-folder'

let dir: string
beforeEach(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'slugline-folder-'))
})
afterEach(() => fs.rmSync(dir, { recursive: true }))

test('makes a folder with all that is missing above it, and leaves one alone that is there', () => {
  const deep = path.join(dir, 'a/b/c')
  makeFolder(deep)
  fs.writeFileSync(path.join(deep, 'file'), 'x')
  makeFolder(deep)
  expect(fs.readdirSync(deep)).toEqual(['file'])
})

test('fails with the code of the file system where a file is in the way', () => {
  const file = path.join(dir, 'file')
  fs.writeFileSync(file, 'x')
  expect(() => makeFolder(file)).toThrow(expect.objectContaining({ code: 'EEXIST' }))
  expect(() => makeFolder(path.join(file, 'below'))).toThrow(
    expect.objectContaining({ code: 'ENOTDIR' }),
  )
})
