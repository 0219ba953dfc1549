import { kinds, type Reading } from '../../engine/types'

/** What is in a reading, by name: one line each. */
export type Summary = readonly (readonly [name: string, lines: readonly string[]])[]

/** What a reading comes to: language, blocks by kind, figures, credits, people and so on, as far as there are any. */
export function summarise(reading: Reading): Summary {
  const { language, blocks, figures, credits, people, contributors, dateline } = reading
  const counts = kinds.flatMap((kind) => {
    const count = blocks.filter((block) => block.kind === kind).length
    return count > 0 ? [`${count} ${kind}`] : []
  })
  const rows: Summary = [
    ['language', [language]],
    ['blocks', [counts.join(', ')]],
    ['figures', [figures.length > 0 ? String(figures.length) : '']],
    [
      'credits',
      credits.map(({ line, photographer, agencies, notes }) => {
        const parts = [photographer ?? '', ...agencies, ...notes].filter(Boolean)
        return `${line} → ${parts.join(', ')}`
      }),
    ],
    [
      'people',
      people.map(({ name, roles: [role], relation }) => {
        const known = role ? `${name}, ${role}` : name
        return relation === 'quoted' ? `${known} (quoted)` : known
      }),
    ],
    ['by', contributors.map(({ name, role }) => `${name} (${role})`)],
    ['dateline', [[dateline?.place, dateline?.date].filter(Boolean).join(', ')]],
    [
      'corrections',
      reading.corrections.map(
        ({ type, date, text }) => `${type}${date ? ` of ${date}` : ''}: ${text}`,
      ),
    ],
    ['links', reading.relatedLinks.map(({ title }) => title)],
    ['problems', [reading.problems.length > 0 ? String(reading.problems.length) : '']],
  ]
  return rows
    .map(([name, lines]) => [name, lines.filter(Boolean)] as const)
    .filter(([, lines]) => lines.length > 0)
}
