import type { DocumentSource, SourceLine } from './types'

/** So many lines stand beside a form at most: as long as the longest articles are. */
const MOST = 1_000

/**
 * The lines of a source to show beside a document.
 *
 * @param isWhole all of them; else those that are lit, each with the one before and behind it
 */
export function excerpt(
  lines: readonly SourceLine[],
  isWhole: boolean,
): Pick<DocumentSource, 'lines' | 'isCut'> {
  const near = lines.filter(
    ({ isLit }, index) => isWhole || isLit || lines[index - 1]?.isLit || lines[index + 1]?.isLit,
  )
  return { lines: near.slice(0, MOST), isCut: near.length > MOST }
}
