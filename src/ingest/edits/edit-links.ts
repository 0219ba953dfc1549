import { UsageError } from '../../lib/errors'
import { idsByWords, type EditContext } from './edit-context'
import type { ArticleEdits } from './types'

/** Gives related links other titles or addresses. */
export async function editLinks(
  context: EditContext,
  edits: NonNullable<ArticleEdits['links']>,
): Promise<void> {
  const ids = idsByWords(context, 'related-links', 'title')
  for (const [was, { title, url }] of Object.entries(edits)) {
    const id = ids.get(was)
    if (id === undefined) throw new UsageError(`There is no related link “${was}” in the document.`)
    const data = {
      ...(title !== undefined && { title }),
      ...(url !== undefined && { url: url || null }),
    }
    await context.payload.update({ collection: 'related-links', id, data, ...context.asEditor })
  }
}
