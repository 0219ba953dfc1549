import type * as Dns from 'node:dns'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { newsroom, type TestNewsroom } from '../helpers/payload'
import { receiver, type Receiver } from '../helpers/receiver'

/** What names stand for, as a name server of the attacker's answers. */
const names: Record<string, string[]> = {
  'private.example': ['127.0.0.1'],
  'private6.example': ['::1'],
  'mapped.example': ['::ffff:127.0.0.1'],
  'mixed.example': ['93.184.215.14', '127.0.0.1'],
  'metadata.example': ['169.254.169.254'],
}

vi.mock('node:dns', async (original) => {
  const dns = await original<typeof Dns>()
  type Callback = (error: Error | null, address: unknown, family?: number) => void
  const lookup = (host: string, options: { all?: boolean }, callback: Callback) => {
    const found = names[host]
    if (!found) return dns.lookup(host, options, callback as never)
    const addresses = found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    if (options.all) callback(null, addresses)
    else callback(null, addresses.at(-1)?.address, addresses.at(-1)?.family)
  }
  return { ...dns, default: { ...dns, lookup }, lookup }
})

let here: Receiver
let here6: Receiver
let room: TestNewsroom
beforeAll(async () => {
  here = await receiver('127.0.0.1')
  // The same port on the other loopback, and on all addresses that mean this machine.
  here6 = await receiver('::1', here.port)
  room = await newsroom()
})
afterAll(async () => {
  await here.close()
  await here6.close()
})

/** Whoever answers at one of these on this machine would have been reached; PORT is where somebody listens. */
const addresses = [
  // This machine, as it may be spelled.
  ...['127.0.0.1', 'localhost', 'LOCALHOST.', '127.1', '127.0.1', '127.255.255.254', '2130706433'],
  ...['0x7f000001', '0x7f.0.0.1', '0177.0.0.1', '017700000001', '0', '0.0.0.0', '127.0.0.1.'],
  ...['①②⑦.⓪.⓪.①', '127。0。0。1', '%31%32%37.0.0.1', '[::1]', '[::]', '[0:0:0:0:0:0:0:1]'],
  ...[
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[::7f00:1]',
    '[::ffff:0:127.0.0.1]',
  ],
  ...['[64:ff9b::7f00:1]', '[64:ff9b:1::7f00:1]', '[2002:7f00:1::]', '[2001:0:7f00:1::]'],
  // Networks that are private, and those that are set aside.
  ...['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '100.64.0.1', '169.254.0.1'],
  ...['192.0.0.1', '192.0.2.1', '198.18.0.1', '198.51.100.1', '203.0.113.1', '192.88.99.1'],
  ...['224.0.0.1', '240.0.0.1', '255.255.255.255', '0x0a000001', '3232235777'],
  ...['[fc00::1]', '[fd12::1]', '[fe80::1]', '[fec0::1]', '[ff02::1]', '[100::1]', '[2001:db8::1]'],
  ...['[3fff::1]', '[5f00::1]', '[2001:20::1]', '[4000::1]'],
  // What clouds tell their machines.
  ...['169.254.169.254', '0xa9fea9fe', '2852039166', '[::ffff:169.254.169.254]'],
  ...['[fd00:ec2::254]', '100.100.100.200', '192.0.0.192', '168.63.129.16', '169.254.170.2'],
  // Names that lead there.
  ...Object.keys(names),
].map((host) => `http://${host}:PORT/`)

const forms = [
  ...['https://127.0.0.1:PORT/', 'https://private.example:PORT/', 'HTTP://127.0.0.1:PORT/'],
  ...['http://127.0.0.1:PORT@private.example:PORT/', 'http://news.example@127.0.0.1:PORT/'],
  ...[
    'http:\\\\127.0.0.1:PORT\\',
    'http:127.0.0.1:PORT',
    '//127.0.0.1:PORT/',
    ' http://127.0.0.1:PORT/',
  ],
  ...[
    'http://127.0.0.1:PORT#@news.example/',
    'http://127.0.0.1\t:PORT/',
    'ht\ntp://127.0.0.1:PORT/',
  ],
  ...['ftp://127.0.0.1:PORT/', 'gopher://127.0.0.1:PORT/_GET', 'file:///etc/passwd', 'data:,x'],
  ...[
    'javascript:alert(1)',
    'dict://127.0.0.1:PORT/',
    'ldap://127.0.0.1:PORT/',
    'unix:/tmp/x.sock',
  ],
  ...['http://127.0.0.1:22/', 'http://127.0.0.1:0/', 'http://127.0.0.1:99999/', '', '/', 'http://'],
  'http://metadata.google.internal.:PORT/',
]
const vectors = [...addresses, ...forms]

it(`a webhook is sent to none of ${vectors.length} addresses`, async () => {
  const { post } = await import('../../src/server/webhooks/post')
  const sending = { headers: {}, body: '{}', allowPrivate: false, timeout: 2_000 }
  for (const vector of vectors) {
    const url = vector.replaceAll('PORT', String(here.port))
    const answer = await post({ ...sending, url, signal: new AbortController().signal })
    expect(answer, url).toHaveProperty('problem')
    // A connection that was tried and came to nothing was tried all the same.
    expect(answer, url).not.toHaveProperty(
      'problem',
      expect.stringMatching(/^(ECONN|ETIMEDOUT|EHOST|ENET|EADDR|EPROTO|No answer)/),
    )
  }
  expect([...here.received, ...here6.received]).toEqual([])
})

it('an answer leads nowhere else, however long it is', async () => {
  const { post } = await import('../../src/server/webhooks/post')
  const elsewhere = await receiver()
  const sending = { headers: {}, body: '{}', allowPrivate: true, timeout: 2_000 }
  const url = `http://127.0.0.1:${here.port}/`
  const send = () => post({ ...sending, url, signal: new AbortController().signal })
  try {
    for (const status of [301, 302, 303, 307, 308]) {
      here.answer = (response) =>
        response.writeHead(status, { Location: `http://127.0.0.1:${elsewhere.port}/` }).end()
      expect(await send()).toEqual({ status })
    }
    here.answer = (response) => {
      response.writeHead(200)
      response.on('error', () => undefined).write('x'.repeat(1_000))
    }
    expect(await send()).toEqual({ status: 200 })
    here.answer = (response) => response.writeHead(200, { 'X-Long': 'x'.repeat(100_000) }).end()
    expect(await send()).toHaveProperty('problem')
  } finally {
    await elsewhere.close()
    here.answer = 204
    here.received.length = 0
  }
  expect(elsewhere.received).toEqual([])
})

/** A picture's file is asked for at an address by none of these, whoever asks; URL is one of somebody who listens. */
const uploads: [method: string, route: string, body?: object][] = [
  ['GET', '/images/paste-url?src=URL'],
  ['GET', '/images/paste-url/ID?src=URL'],
  ['POST', '/images', { url: 'URL', filename: 'a.png', mimeType: 'image/png' }],
  ['POST', '/images?uploadEdits[crop][width]=10', { url: 'URL', filename: 'a.png' }],
  ['POST', '/images?uploadEdits[widthInPixels]=10', { url: 'URL', filename: 'a.png' }],
  ['POST', '/images', { file: { url: 'URL', name: 'a.png' } }],
  ['POST', '/images', { thumbnailURL: 'URL', sizes: { card: { url: 'URL', filename: 'a.png' } } }],
  ['PATCH', '/images/ID', { url: 'URL', filename: 'a.png' }],
  ['PATCH', '/images/ID?uploadEdits[crop][width]=10', { url: 'URL', filename: 'a.png' }],
  ['PATCH', '/images/ID?uploadEdits[focalPoint][x]=10', { url: 'URL', filename: 'a.png' }],
  ['PATCH', '/images/ID', { focalX: 10, focalY: 10, url: 'URL', filename: 'a.png' }],
  ['POST', '/images/ID/duplicate', { url: 'URL', filename: 'a.png' }],
  ['GET', '/images/file/URL'],
  ['GET', '/images/file/a.png?prefix=URL'],
  ['POST', '/related-links', { title: 'A', url: 'URL', status: 'external' }],
  ['PATCH', '/images/ID', { licenseUrl: 'URL' }],
]

it(`Payload fetches nothing for ${uploads.length} requests of an editor`, async () => {
  const { id } = await room.payload.create({ collection: 'images', data: { alt: 'A' } })
  const url = `http://127.0.0.1:${here.port}/a.png`
  const filled = (text: string, address: string) =>
    text.replaceAll('ID', id).replaceAll('URL', address)
  for (const [method, route, body] of uploads) {
    const sent = body && (JSON.parse(filled(JSON.stringify(body), url)) as object)
    await room.rest('editor', method, filled(route, encodeURIComponent(url)), sent)
  }
  expect(here.received).toEqual([])
})
