import type { Request, Response } from 'express'
import { expect, it } from 'vitest'
import { sameOrigin } from '../../src/server/same-origin'

function isLetThrough(site: string | undefined, method: string, headers: Record<string, string>) {
  const lower = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  )
  const req = { method, host: 'cms.example:3000', get: (name: string) => lower[name.toLowerCase()] }
  let through = false
  try {
    sameOrigin(site)(req as unknown as Request, {} as Response, () => (through = true))
  } catch (error) {
    expect(error).toMatchObject({ status: 403 })
  }
  return through
}

const https = 'https://news.example'

it.each([
  ['the same host', undefined, { Origin: 'http://cms.example:3000' }, true],
  ['the same host, in capitals', undefined, { Origin: 'http://CMS.example:3000' }, true],
  ['TLS that a proxy speaks', undefined, { Origin: 'https://cms.example:3000' }, true],
  ['the public address, which the proxy does not pass on', https, { Origin: https }, true],
  [
    'the public address, told by the browser',
    https,
    { Origin: https, 'Sec-Fetch-Site': 'cross-site' },
    true,
  ],
  ['a page of the same origin', https, { 'Sec-Fetch-Site': 'same-origin' }, true],
  ['the address bar', https, { 'Sec-Fetch-Site': 'none' }, true],
  ['a program', https, {}, true],
  ['the public address on plain HTTP', https, { Origin: 'http://news.example' }, false],
  ['another port', undefined, { Origin: 'http://cms.example' }, false],
  ['a sister site', https, { 'Sec-Fetch-Site': 'same-site' }, false],
  ['a word that browsers do not say', https, { 'Sec-Fetch-Site': 'trust-me' }, false],
  ['nowhere', https, { Origin: 'null' }, false],
])('a change from %s', (_from, site, headers, expected) => {
  expect(isLetThrough(site, 'POST', headers)).toBe(expected)
})

it.each(['GET', 'HEAD', 'OPTIONS'])('%s may come from anywhere', (method) => {
  expect(isLetThrough(undefined, method, { Origin: 'https://evil.example' })).toBe(true)
})

it.each(['PUT', 'PATCH', 'DELETE', 'TRACE', 'ANYTHING', 'post'])('%s may not', (method) => {
  expect(isLetThrough(undefined, method, { Origin: 'https://evil.example' })).toBe(false)
})
