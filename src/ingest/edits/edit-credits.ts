import { UsageError } from '../../lib/errors'
import { idsByWords, type EditContext } from './edit-context'
import { findOrCreate } from './find-or-create'
import type { ArticleEdits } from './types'

/** Takes credit lines apart as an editor says. The line itself stays: it is what is printed. */
export async function editCredits(
  context: EditContext,
  edits: NonNullable<ArticleEdits['credits']>,
): Promise<void> {
  const ids = idsByWords(context, 'credits', 'line')
  for (const [line, { agencies, photographer }] of Object.entries(edits)) {
    const id = ids.get(line)
    if (id === undefined) throw new UsageError(`There is no credit line “${line}” in the document.`)
    const data: { agencies?: string[]; photographer?: string | null } = {}
    if (agencies) {
      data.agencies = []
      for (const name of agencies) {
        data.agencies.push(await findOrCreate(context, 'agencies', name))
      }
    }
    if (photographer !== undefined) {
      data.photographer = photographer ? await findOrCreate(context, 'people', photographer) : null
    }
    await context.payload.update({ collection: 'credits', id, data, ...context.asEditor })
  }
}
