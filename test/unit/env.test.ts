import { describe, expect, it } from 'vitest'
import { parseEnv } from '../../src/lib/env'
import { UsageError } from '../../src/lib/errors'

describe('parseEnv', () => {
  it('has a default for everything that has one', () => {
    expect(parseEnv({})).toMatchObject({
      NODE_ENV: 'development',
      HOST: '127.0.0.1',
      PORT: 3000,
      CORS_ORIGINS: [],
      TRUST_PROXY: 0,
      MAX_DOCUMENT_MB: 10,
      MAX_REQUEST_MB: 100,
      LOG_LEVEL: 'info',
      SLUGLINE_DEMO: false,
    })
  })

  it('takes an empty variable for an unset one', () => {
    expect(parseEnv({ PORT: '', MONGODB_URI: '' })).toMatchObject({ PORT: 3000 })
    expect(parseEnv({ MONGODB_URI: '' }).MONGODB_URI).toBeUndefined()
  })

  it('has a name for the site', () => {
    expect(parseEnv({}).SITE_NAME).toBe('Slugline')
    expect(parseEnv({ SITE_NAME: ' Harbour Times ' }).SITE_NAME).toBe('Harbour Times')
    expect(() => parseEnv({ SITE_NAME: ' ' })).toThrow('SITE_NAME')
  })

  it('drops the slash that ends SERVER_URL', () => {
    expect(parseEnv({ SERVER_URL: 'https://news.example/' }).SERVER_URL).toBe(
      'https://news.example',
    )
  })

  it('takes several origins', () => {
    const { CORS_ORIGINS } = parseEnv({
      CORS_ORIGINS: 'https://news.example, http://localhost:5173',
    })
    expect(CORS_ORIGINS).toEqual(['https://news.example', 'http://localhost:5173'])
  })

  it.each([
    ['PORT', 'http', 'PORT must be a number'],
    ['PORT', '70000', 'PORT must be at most 65535'],
    ['PORT', '80.5', 'PORT must be a whole number'],
    ['CORS_ORIGINS', '*', 'CORS_ORIGINS.0 must be http(s) addresses'],
    ['CORS_ORIGINS', 'https://news.example/', 'CORS_ORIGINS.0 must be origins'],
    ['TRUST_PROXY', '-1', 'TRUST_PROXY must be at least 0'],
    ['MONGODB_URI', 'postgres://localhost', 'MONGODB_URI must start with mongodb://'],
    ['PAYLOAD_SECRET', 'short', 'PAYLOAD_SECRET must have at least 32 characters'],
    ['SERVER_URL', 'ftp://news.example', 'SERVER_URL must be an http(s) address'],
    ['SLUGLINE_DEMO', 'yes', 'SLUGLINE_DEMO must be "true" or "false"'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL '],
  ])('names %s when it is %j', (name, value, message) => {
    expect(() => parseEnv({ [name]: value })).toThrow(UsageError)
    expect(() => parseEnv({ [name]: value })).toThrow(message)
  })

  it('names every variable that is wrong, in one line', () => {
    const wrong = () => parseEnv({ PORT: 'x', LOG_LEVEL: 'y' })
    expect(wrong).toThrow(/^Environment: PORT .*; LOG_LEVEL .*$/)
  })

  it('never repeats a value, which may be a secret', () => {
    const secret = 'hunter2'
    expect(() => parseEnv({ PAYLOAD_SECRET: secret })).not.toThrow(secret)
  })
})

describe('a bucket', () => {
  const bucket = {
    S3_BUCKET: 'pictures',
    S3_REGION: 'eu-central-1',
    S3_ACCESS_KEY_ID: 'key',
    S3_SECRET_ACCESS_KEY: 'secret',
  }

  it('is named with all it needs, or not at all', () => {
    expect(parseEnv(bucket)).toMatchObject(bucket)
    expect(parseEnv({}).S3_BUCKET).toBeUndefined()
  })

  it.each(Object.keys(bucket))('is refused without %s, which is named', (name) => {
    expect(() => parseEnv({ ...bucket, [name]: '' })).toThrow(`${name} must be set, too`)
  })

  it('is not forgotten where only its service is named', () => {
    expect(() => parseEnv({ S3_ENDPOINT: 'https://s3.example' })).toThrow('S3_BUCKET must be set')
  })
})
