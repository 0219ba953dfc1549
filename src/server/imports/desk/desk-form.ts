import type { Request } from 'express'
import { APIError } from 'payload'
import { z } from 'zod'
import { formats } from '../../../engine/formats'
import { correctedParts } from '../../../ingest/load/corrected-schema'
import { UsageError } from '../../../lib/errors'
import { INDEXED_LENGTH } from '../../../lib/indexed-length'
import { bounded } from '../bounded'
import { MEGABYTE } from '../../../lib/megabyte'

const short = z.string().max(INDEXED_LENGTH)
const name = short.trim().min(1)

/** More agencies than any credit line names … */
const MAX_AGENCIES = 20
/** … and more people, credits or links than anybody edits by hand in one document. */
const MAX_EDITS = 500

const edited = <T extends z.ZodType>(edit: T) =>
  z
    .record(z.string(), edit)
    .refine((edits) => Object.keys(edits).length <= MAX_EDITS, `at most ${MAX_EDITS}`)

const schema = z.strictObject({
  sourceKey: short.min(1).optional(),
  filename: short.min(1).optional(),
  format: z.enum(formats.map((format) => format.name) as [string, ...string[]]),
  /** Absent: as it was kept. */
  corrected: z.strictObject(correctedParts).optional(),
  edits: z
    .strictObject({
      headline: name.optional(),
      people: edited(
        z
          .strictObject({
            name: name.optional(),
            role: short.optional(),
            person: short.min(1).optional(),
          })
          .nullable(),
      ).optional(),
      credits: edited(
        z.strictObject({
          agencies: z.array(name).max(MAX_AGENCIES).optional(),
          photographer: short.optional(),
        }),
      ).optional(),
      links: edited(
        z.strictObject({ title: name.optional(), url: z.string().max(2_000).optional() }),
      ).optional(),
    })
    .default({}),
  publish: z.boolean().default(false),
})

/** What the import desk asks for, besides the document itself. */
type Asked = z.output<typeof schema>

/** Corrections and edits beside the document, in megabytes. */
const ROOM = 2

/**
 * What the import desk sends: a form with a document, `file`, and what is to become of it, `desk`, in JSON.
 *
 * @param maxMegabytes a larger document is refused
 * @throws APIError 413 for more than that; UsageError (400) for another form
 */
export async function deskForm(
  request: Request,
  maxMegabytes: number,
): Promise<{ bytes: Uint8Array; asked: Asked }> {
  const form = await formOf(request, maxMegabytes + ROOM)
  const [file, desk] = [form.get('file'), form.get('desk')]
  if (!(file instanceof Blob) || typeof desk !== 'string')
    throw new UsageError('Send a form with the fields “file” and “desk”.')
  if (desk.length > ROOM * MEGABYTE)
    throw new APIError(`“desk” is larger than ${ROOM} MB: nobody corrects so much.`, 413)
  const checked = schema.safeParse(parsed(desk))
  if (!checked.success) {
    const [{ path, message } = { path: [], message: '' }] = checked.error.issues
    throw new UsageError(`desk.${path.join('.')}: ${message}.`)
  }
  return { bytes: new Uint8Array(await file.arrayBuffer()), asked: checked.data }
}

async function formOf(request: Request, maxMegabytes: number): Promise<FormData> {
  const type = request.get('content-type') ?? ''
  if (!type.startsWith('multipart/form-data')) throw new APIError('Send multipart/form-data.', 415)
  const chunks: Uint8Array[] = []
  for await (const chunk of bounded(request, maxMegabytes)) chunks.push(chunk)
  try {
    const headers = { 'content-type': type }
    return await new Response(new Blob(chunks as BlobPart[]), { headers }).formData()
  } catch (error) {
    // All that can be wrong with a form that has come in.
    throw new UsageError(`The form cannot be read (${(error as Error).message}).`)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UsageError(`“desk” is not JSON (${(error as Error).message}).`)
  }
}
