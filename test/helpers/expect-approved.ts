import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'

/**
 * Compares a value with what a person approved of it, as JSON in a file. `UPDATE=1` writes the file anew; read
 * what changed before you commit it.
 */
export function expectApproved(value: unknown, file: string): void {
  if (process.env.UPDATE === '1') writeFileSync(file, JSON.stringify(value, null, 2) + '\n')
  const [name, folder] = [path.basename(file), path.basename(path.dirname(file))]
  expect(existsSync(file), `${folder} has no ${name}: write it with UPDATE=1, then read it`).toBe(
    true,
  )
  expect(value).toEqual(JSON.parse(readFileSync(file, 'utf8')))
}
