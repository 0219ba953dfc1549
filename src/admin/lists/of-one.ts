import type { Where } from 'payload'

/**
 * A list's filter, narrowed to the articles of one person or widened to those of all; its other conditions stay.
 *
 * @param where as Payload's lists keep it: rows of which one has to fit, each with conditions that all have to
 * @param owner id of an account; null: all articles
 */
export function ofOne(where: Where, owner: string | null): Where {
  const rows = (where.or ?? [where]).map((row) =>
    (row.and ?? [row]).filter(
      (condition) => !('createdBy' in condition) && Object.keys(condition).length > 0,
    ),
  )
  if (owner !== null)
    return { or: rows.map((row) => ({ and: [...row, { createdBy: { equals: owner } }] })) }
  // Where a row asks for nothing, every article fits.
  return rows.some((row) => row.length === 0) ? {} : { or: rows.map((and) => ({ and })) }
}
