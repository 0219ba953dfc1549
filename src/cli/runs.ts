import { connectPayload } from '../database'
import { UsageError } from '../lib/errors'
import type { Import } from '../payload-types'

interface RunsFlags {
  json?: boolean
  limit: string
}

/** Lists the imports so far, newest first. */
export async function runs(flags: RunsFlags): Promise<number> {
  const limit = Number(flags.limit)
  if (!Number.isInteger(limit) || limit < 1) {
    throw new UsageError(`--limit ${flags.limit}: give a whole number of 1 or more.`)
  }
  const { payload, close } = await connectPayload()
  try {
    const { docs } = await payload.find({
      collection: 'imports',
      sort: '-createdAt',
      limit,
      depth: 0,
      overrideAccess: true,
    })
    if (flags.json) {
      const list = docs.map(({ id, origin, startedAt, finishedAt, counts, ...run }) => ({
        run: id,
        origin,
        status: statusOf(run),
        startedAt,
        finishedAt: finishedAt ?? null,
        counts,
      }))
      process.stdout.write(`${JSON.stringify({ runs: list })}\n`)
      return 0
    }
    if (docs.length === 0) process.stdout.write('No imports yet. Start with: npx slugline seed\n')
    for (const { id, origin, startedAt, counts, ...run } of docs) {
      const did = ['created', 'updated', 'unchanged', 'conflicts', 'failed'] as const
      const summary = did.map((name) => `${counts?.[name] ?? 0} ${name}`).join(', ')
      process.stdout.write(
        `${id}  ${startedAt}  ${origin}  ${statusOf(run).padEnd(11)}  ${summary}\n`,
      )
    }
    return 0
  } finally {
    await close()
  }
}

/** A run that has not given a sign of life for so long has ended without a word; they come every five seconds. */
const SILENCE_MS = 60_000

function statusOf({ status, heartbeatAt }: Pick<Import, 'status' | 'heartbeatAt'>): string {
  const isSilent = Date.now() - Date.parse(heartbeatAt ?? '') > SILENCE_MS
  return status === 'running' && isSilent ? 'interrupted' : status
}
