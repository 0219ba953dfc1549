import { expect, it } from 'vitest'
import { siteUrlOf } from '../../src/lib/site-url'

const of = (headers: Record<string, string>) => siteUrlOf((name) => headers[name]).href

it('is what a request was sent to', () => {
  expect(of({ host: 'news.example' })).toBe('http://news.example/')
  expect(of({ host: '[::1]:3000' })).toBe('http://[::1]:3000/')
})

it('is what proxies say, the outermost first, as Express reads them', () => {
  const headers = { host: '10.0.0.1', 'x-forwarded-host': 'news.example, inner' }
  expect(of({ ...headers, 'x-forwarded-proto': 'https,http' })).toBe('https://news.example/')
})

it.each(['news.example@evil.example', 'a:b@evil.example', 'evil.example/x', 'a b', '', '#'])(
  'is nobody’s where the host is %j',
  (host) => expect(of({ host })).toBe('http://localhost/'),
)

it.each(['news.example,@evil.example', ',@evil.example'])(
  'does not follow what stands behind a comma: %j',
  (host) => expect(of({ 'x-forwarded-host': host })).not.toContain('evil'),
)
