import { describe, expect, test } from 'vitest'
import { previewPath, readPreviewToken, signPreviewLink } from '../../src/lib/preview-link'

const article = '65f0c0ffee0000000000cafe'
const now = new Date('2026-11-29T12:00:00.000Z')
const days = (count: number) => new Date(now.getTime() + count * 24 * 60 * 60_000)
const tokenOf = (path: string) => path.split('/').at(-1) ?? ''

const link = signPreviewLink(article, 'the secret', now)
const token = tokenOf(link.path)
const read = (token: string, id = article, secret = 'the secret', at = now) =>
  readPreviewToken(token, id, secret, at)

describe('a link to a draft', () => {
  test('works for a week, and says until when', () => {
    expect(link.path).toBe(previewPath(article, token))
    expect(link.expires).toEqual(days(7))
    expect(read(token)).toEqual({ valid: true, expires: days(7) })
    expect(read(token, article, 'the secret', days(6.9))).toMatchObject({ valid: true })
    expect(read(token, article, 'the secret', days(7))).toEqual({ valid: false, expired: true })
  })

  test('opens no other article, and nothing where the secret is another', () => {
    expect(read(token, '65f0c0ffee0000000000beef')).toEqual({ valid: false, expired: false })
    expect(read(token, article, 'another secret')).toEqual({ valid: false, expired: false })
  })

  test('cannot be made to work for longer', () => {
    const [, signature] = token.split('.')
    const longer = `${days(70).getTime().toString(36)}.${signature}`
    expect(read(longer)).toEqual({ valid: false, expired: false })
  })

  test.each([
    '',
    '.',
    'x',
    token.slice(0, -1),
    `${token}A`,
    token.replace('.', ''),
    `${token.split('.')[0]}.`,
    `${'z'.repeat(11)}.${token.split('.')[1]}`,
    `-1.${token.split('.')[1]}`,
  ])('is no link when it reads %j', (forged) => {
    expect(read(forged)).toEqual({ valid: false, expired: false })
  })
})
