import { on } from 'node:events'
import type { IncomingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import busboy from 'busboy'
import { loadStream } from '../../ingest/load/load-stream'
import type { LoadedDocument } from '../../ingest/types'
import { messageOf, UsageError } from '../../lib/errors'
import type { Sent } from './sent-documents'

/**
 * Documents from the files of a form; a field `publish` may say "true". One file is in memory at a time, and of NDJSON
 * one line.
 *
 * @throws UsageError (400) for what is no form, or a form without a file
 */
export function formDocuments(
  headers: IncomingHttpHeaders,
  body: AsyncIterable<Uint8Array>,
  maxMegabytes: number,
): Sent {
  const form = parserOf(headers)
  let publish = false
  form.on('field', (name, value) => {
    if (name === 'publish') publish = value === 'true'
  })
  return { isToPublish: () => publish, documents: filesOf(form, body, maxMegabytes) }
}

function parserOf(headers: IncomingHttpHeaders): busboy.Busboy {
  try {
    // A name may have folders in it, and tells its source by them.
    return busboy({ headers, preservePath: true, defParamCharset: 'utf8' })
  } catch (error) {
    throw malformed(error)
  }
}

const malformed = (error: unknown) =>
  new UsageError(`The form cannot be read (${messageOf(error)}).`)

async function* filesOf(
  form: busboy.Busboy,
  body: AsyncIterable<Uint8Array>,
  maxMegabytes: number,
): AsyncGenerator<LoadedDocument> {
  // Before the first byte: a file that nobody waits for yet is lost.
  const files = on(form, 'file', { close: ['close'] })
  const piped = pipeline(Readable.from(body), form)
  // Who iterates is told the same.
  piped.catch(() => undefined)
  let count = 0
  try {
    for await (const [, stream, { filename }] of files) {
      count++
      yield* loadStream(stream as Readable, (filename as string | undefined) ?? '', maxMegabytes)
    }
    await piped
  } catch (error) {
    // Wherever it was noticed first, what is wrong with the form is wrong with all of it.
    const reason = form.errored ?? error
    if (form.errored === null || 'status' in form.errored) throw reason
    throw malformed(reason)
  } finally {
    form.destroy()
  }
  if (count === 0) throw new UsageError('The form has no file.')
}
