const PUBLICATION = ['_status', 'publishedAt', 'firstPublishedAt']

/**
 * Why a document stays as it is, for an editor.
 *
 * @param edited the fields that somebody changed; null where nothing tells which
 */
export function whyKept(edited: readonly string[] | null): string {
  if (edited === null) return 'its source is gone, so nothing tells whether somebody changed it'
  const fields = edited.filter((field) => !PUBLICATION.includes(field))
  const changed = fields.length > 0 ? [`changed since the import: ${fields.join(', ')}`] : []
  const published = fields.length < edited.length ? ['published or withdrawn since the import'] : []
  return [...changed, ...published].join('; ')
}
