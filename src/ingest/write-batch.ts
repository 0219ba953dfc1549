import type { PayloadRequest } from 'payload'
import type { Agency } from '../engine/types'
import { messageOf } from '../lib/errors'
import { moveStragglers } from './duplicates/move-stragglers'
import { foresee } from './foresee'
import { planDocuments } from './plan'
import type { ReadAhead } from './read/read-ahead'
import { addFailure } from './report'
import { isTooLarge, isUnreachable } from './retry'
import type { ImportOptions } from './run'
import { inTransaction } from './transaction'
import type { IncomingDocument, Plan, RunReport } from './types'
import { applyPlan } from './write/apply-plan'
import { isWrittenApart, writeAtOnce } from './write/bulk'

/** What the batches of a run have in common. */
export interface BatchContext {
  options: ImportOptions
  report: RunReport
  agencies: readonly Agency[]
  /** Documents that a dry run would have created by now. */
  planned: Set<string>
}

/** What is in, in the order of the documents, and whether that has been noted. */
interface Written {
  plans: Plan[]
  isComplete: boolean
}

type Complete = (plans: readonly Plan[], req: Partial<PayloadRequest>) => Promise<void> | undefined

/**
 * Plans documents and writes them: those that change content that is there one by one, the others all at once. Of each all is in, or
 * nothing. A dry run only plans.
 *
 * @param documents no two of one source
 * @param complete notes in a transaction that all of them are in, where one has them all
 * @returns what is in; the report says what is not, and why
 * @throws only when the database is away
 */
export async function writeBatch(
  documents: readonly IncomingDocument[],
  readings: ReadAhead,
  context: BatchContext,
  complete: Complete | null,
): Promise<Written> {
  const { options, agencies, planned } = context
  if (options.dryRun) {
    const { payload } = options
    const plans = await foresee(documents, readings, { payload, agencies, planned })
    return { plans, isComplete: true }
  }
  const plans = new Map<IncomingDocument, Plan>()
  let left = documents
  let isComplete = false
  while (left.length > 0) {
    const { written, apart } = await writeTogether(
      left,
      readings,
      context,
      left === documents ? complete : null,
    )
    for (const [incoming, plan] of written) plans.set(incoming, plan)
    await moveStragglers(options.payload, written.values())
    isComplete = complete !== null && written.size === documents.length
    for (const incoming of apart) {
      const plan = await writeAlone(incoming, readings, context)
      if (!plan) continue
      plans.set(incoming, plan)
      await moveStragglers(options.payload, [plan])
    }
    left = left.filter((one) => !plans.has(one) && !apart.includes(one))
  }
  return { plans: documents.flatMap((incoming) => plans.get(incoming) ?? []), isComplete }
}

interface Together {
  written: ReadonlyMap<IncomingDocument, Plan>
  /** Those that are to be written by themselves, before the others are planned again. */
  apart: readonly IncomingDocument[]
}

async function writeTogether(
  documents: readonly IncomingDocument[],
  readings: ReadAhead,
  { options: { payload, user, patience, onPlanned, onWritten }, report, agencies }: BatchContext,
  complete: Complete | null,
): Promise<Together> {
  const run = { importId: report.run, user }
  try {
    return await inTransaction(
      payload,
      async (req) => {
        const plans = await planDocuments(payload, documents, agencies, req, readings)
        for (const [index, plan] of plans.entries())
          if (onPlanned) plans[index] = await onPlanned(plan, req)
        const others = plans.filter(isWrittenApart)
        const apart = others.length > 0 ? others : await writeAtOnce(payload, plans, run, req)
        if (apart.length > 0) {
          return {
            written: none,
            apart: documents.filter((_, i) => apart.includes(plans[i] as Plan)),
          }
        }
        for (const plan of plans) await onWritten?.(plan, req)
        await complete?.(plans, req)
        return { written: new Map(documents.map((one, i) => [one, plans[i] as Plan])), apart: [] }
      },
      patience,
    )
  } catch (error) {
    if (isUnreachable(error)) throw error
    // Which of them it is about, each says by itself.
    return { written: none, apart: documents }
  }
}

const none: ReadonlyMap<IncomingDocument, Plan> = new Map()

/** @returns null where the document is not in; the report says why */
async function writeAlone(
  incoming: IncomingDocument,
  readings: ReadAhead,
  { options: { payload, user, patience, onPlanned, onWritten }, report, agencies }: BatchContext,
): Promise<Plan | null> {
  try {
    return await inTransaction(
      payload,
      async (req) => {
        const [planned] = await planDocuments(payload, [incoming], agencies, req, readings)
        if (planned === undefined) throw new Error('A document has no plan.')
        const plan = onPlanned ? await onPlanned(planned, req) : planned
        await applyPlan(payload, plan, { importId: report.run, user }, req)
        await onWritten?.(plan, req)
        return plan
      },
      patience,
    )
  } catch (error) {
    if (isUnreachable(error)) throw error
    const reason = isTooLarge(error)
      ? 'with its reading it is too large for a MongoDB document (16 MB). Split it.'
      : messageOf(error)
    const message = `Not imported: ${reason} Nothing of it was written.`
    const { sourceKey } = incoming
    addFailure(report, { sourceKey, code: 'not-written', message, lines: [1, 1] })
    return null
  }
}
