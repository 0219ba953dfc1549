import type { Payload, TypedUser } from 'payload'
import { DatabaseError, RefusedError } from '../lib/errors'
import { isConflict } from '../lib/is-conflict'
import { applyEdits } from './edits/apply-edits'
import { leaveOthers } from './edits/leave-others'
import type { ArticleEdits } from './edits/types'
import { publishArticle } from './publish'
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
  /** Whether they may change what others made: what articles share stays as it is otherwise. */
  mayChangeOthers: boolean
  /** Publishes it as the user, unless it is somebody else's work by now. */
  publish: boolean
}

/** What became of a document. */
export interface Imported {
  article: string
  run: string
  outcome: 'created' | 'updated' | 'unchanged'
  /** Why it is a draft although it was to be published; null where nobody asked, or it is. */
  refused: readonly string[] | null
}

/**
 * Imports one document at once, as a run of its own, with what an editor changed of its reading. All of it is in afterwards, or
 * nothing. Where it is to be published and cannot be, it is in as a draft.
 *
 * @throws RefusedError (422) with the reason why nothing is in; DatabaseError (503) while MongoDB is away
 */
export async function importEdited({
  payload,
  document,
  edits,
  user,
  mayChangeOthers,
  publish,
}: Edited): Promise<Imported> {
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
    ...(!mayChangeOthers && {
      onPlanned: (planned, req) => leaveOthers(payload, planned, String(user.id), req),
    }),
    onWritten: (written, req) => applyEdits(payload, written, { edits, user }, req),
    onPlan: (done) => {
      plan = done
    },
  }).catch((error: unknown): RunReport => {
    throw isUnreachable(error) ? new DatabaseError(AWAY) : error
  })
  const article = plan?.changes.find(({ collection }) => collection === 'articles')
  if (counts.failed === 0 && plan && article) {
    const { id, outcome } = article
    const publication = { run, editor: user, isNew: outcome === 'created', patience: PATIENCE }
    const refused = publish ? await publishArticle(payload, plan, publication).catch(asDraft) : null
    return { article: id, run, outcome, refused }
  }
  const [problem] = problems
  if (problem && IS_AWAY.includes(problem.code)) throw new DatabaseError(AWAY)
  throw new RefusedError(problem?.message ?? 'Nothing was imported.')
}

/** The document is in, whatever became of its publication. */
function asDraft(error: unknown): readonly string[] {
  if (isUnreachable(error)) return ['The database went away before it was published.']
  if (isConflict(error)) return ['Somebody else was writing it at the same time.']
  throw error
}

/** How a run says that the database is not there for it. */
const IS_AWAY = ['database-away', 'disk-full']

const AWAY =
  'The database cannot be reached at the moment, or has no room left. Nothing was written.'

async function* once<T>(one: T) {
  yield one
}
