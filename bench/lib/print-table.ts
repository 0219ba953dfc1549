import { styleText } from 'node:util'
import type { Figures, Limit, Result } from './bench'

/** Prints a result for people: a line a figure, and whether it keeps its limit where it has one. */
export function printTable(
  { figures, ratios }: Result,
  limits: Readonly<Record<string, Limit>>,
): void {
  const rows = [...rowsOf(figures, limits), ...rowsOf(ratios, limits)]
  const width = Math.max(...rows.map(({ name }) => name.length))
  for (const { name, value, limit } of rows) {
    const verdict = limit ? `  ${verdictOn(value, limit)}` : ''
    process.stdout.write(`${name.padEnd(width)}  ${shown(value).padStart(10)}${verdict}\n`)
  }
}

interface Row {
  name: string
  value: number
  limit: Limit | undefined
}

const rowsOf = (figures: Figures, limits: Readonly<Record<string, Limit>>): Row[] =>
  Object.entries(figures).flatMap(([name, figure]) =>
    typeof figure === 'number'
      ? [{ name, value: figure, limit: limits[name] }]
      : Object.entries(figure).map(([part, value]) => ({
          name: `${name}: ${part}`,
          value,
          limit: limits[name],
        })),
  )

function verdictOn(value: number, { atLeast = -Infinity, atMost = Infinity, goal }: Limit): string {
  const bound = atLeast > -Infinity ? `at least ${atLeast}` : `at most ${atMost}`
  const limit = goal === undefined ? bound : `${bound}, goal ${goal}`
  return value >= atLeast && value <= atMost
    ? styleText('green', `✓ ${limit}`)
    : styleText('red', `✗ ${limit}`)
}

const shown = (value: number) =>
  value.toLocaleString('en', { maximumSignificantDigits: 4, useGrouping: false })
