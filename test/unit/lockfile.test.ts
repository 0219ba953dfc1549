import fs from 'node:fs'
import { expect, test } from 'vitest'

interface Locked {
  optionalDependencies?: Record<string, string>
  resolved?: string
}

const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>
}

test('the lockfile has the optional packages of every platform, or npm ci refuses it (npm run lockfile)', () => {
  const names = new Set(
    Object.keys(packages).map((place) => place.replace(/^.*node_modules\//, '')),
  )
  const wanted = Object.values(packages).flatMap((locked) =>
    Object.keys(locked.optionalDependencies ?? {}),
  )
  expect(wanted.length).toBeGreaterThan(0)
  expect(wanted.filter((name) => !names.has(name))).toEqual([])
})

test('the lockfile names no host', () => {
  expect(Object.values(packages).filter(({ resolved }) => /^https?:/.test(resolved ?? ''))).toEqual(
    [],
  )
})
