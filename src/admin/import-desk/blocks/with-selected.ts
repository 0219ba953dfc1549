import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual'

/** The rows to draw: those in sight, and the selected one, which keeps the focus. */
export function withSelected(range: Range, selected: number): number[] {
  const indexes = defaultRangeExtractor(range)
  if (selected >= range.count || indexes.includes(selected)) return indexes
  return [...indexes, selected].sort((a, b) => a - b)
}
