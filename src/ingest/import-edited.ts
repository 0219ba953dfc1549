import type { Payload, TypedUser } from 'payload'
import { DatabaseError, RefusedError } from '../lib/errors'
import { applyEdits } from './edits/apply-edits'
import type { ArticleEdits } from './edits/types'
import { isUnreachable } from './retry'
import { importDocuments } from './run'
import type { IncomingDocument, Plan, RunReport } from './types'

/** Somebody waits: a database that is away for longer is for them to try again. In milliseconds. */
const PATIENCE = 5_000

interface Edited {
  payload: Payload
  document: IncomingDocument
  edits: ArticleEdits
  user: TypedUser
}

/** What became of a document. */
interface Imported {
  article: string
  run: string
  outcome: 'created' | 'updated' | 'unchanged'
}

/**
 * Imports one document at once, as a run of its own, with what an editor changed of its reading. All of it is in afterwards, or
 * nothing.
 *
 * @throws RefusedError (422) with the reason why nothing is in; DatabaseError (503) while MongoDB is away
 */
export async function importEdited({ payload, document, edits, user }: Edited): Promise<Imported> {
  let plan: Plan | undefined
  const { run, counts, problems } = await importDocuments({
    payload,
    documents: () => once(document),
    origin: 'admin',
    user: String(user.id),
    publish: false,
    dryRun: false,
    workers: 1,
    patience: PATIENCE,
    onWritten: (written, req) => applyEdits(payload, written, { edits, user }, req),
    onPlan: (done) => {
      plan = done
    },
  }).catch((error: unknown): RunReport => {
    throw isUnreachable(error) ? new DatabaseError(AWAY) : error
  })
  const article = plan?.changes.find(({ collection }) => collection === 'articles')
  if (counts.failed === 0 && article) return { article: article.id, run, outcome: article.outcome }
  const [problem] = problems
  if (problem && IS_AWAY.includes(problem.code)) throw new DatabaseError(AWAY)
  throw new RefusedError(problem?.message ?? 'Nothing was imported.')
}

/** How a run says that the database is not there for it. */
const IS_AWAY = ['database-away', 'disk-full']

const AWAY =
  'The database cannot be reached at the moment, or has no room left. Nothing was written.'

async function* once<T>(one: T) {
  yield one
}
