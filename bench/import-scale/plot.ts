import { COLOURS, svgOf } from '../lib/svg'
import type { Mark } from './mark'

const WIDTH = 720
const PANEL = { left: 56, width: 500, height: 150, gap: 70, top: 40 }

interface Line {
  name: string
  values: number[]
}

interface Panel {
  title: string
  lines: Line[]
}

/** The marks of a run as three small plots in one SVG, over the number of documents. */
export function plotOf(marks: readonly Mark[]): string {
  const queries = Object.keys(marks[0]?.queryMs ?? {})
  const panels: Panel[] = [
    {
      title: 'Documents per second',
      lines: [lineOf('import', marks, (m) => m.documentsPerSecond)],
    },
    { title: 'Memory (MB)', lines: [lineOf('process', marks, (m) => m.residentMegabytes)] },
    {
      title: 'Queries (ms, median)',
      lines: queries.map((name) => lineOf(name, marks, (mark) => mark.queryMs[name] ?? 0)),
    },
  ]
  const height = PANEL.top + panels.length * (PANEL.height + PANEL.gap)
  const documents = marks.map((mark) => mark.documents)
  const drawings = panels.map((panel, i) =>
    drawn(panel, documents, PANEL.top + i * (PANEL.height + PANEL.gap)),
  )
  return svgOf(WIDTH, height, drawings)
}

const lineOf = (name: string, marks: readonly Mark[], value: (mark: Mark) => number): Line => ({
  name,
  values: marks.map(value),
})

function drawn({ title, lines }: Panel, documents: readonly number[], top: number): string {
  const most = roundUp(Math.max(...lines.flatMap(({ values }) => values)))
  const last = documents.at(-1) ?? 1
  const { left, width, height } = PANEL
  const bottom = top + height
  const x = (count: number) => (left + (count / last) * width).toFixed(1)
  const y = (value: number) => (bottom - (value / most) * height).toFixed(1)
  const paths = lines.flatMap(({ name, values }, i) => {
    const points = values.map((value, at) => `${x(documents[at] ?? 0)},${y(value)}`).join(' ')
    const row = top + 12 + i * 18
    return [
      `<polyline points="${points}" fill="none" stroke="${COLOURS[i]}" stroke-width="2"/>`,
      `<line x1="${left + width + 12}" x2="${left + width + 30}" y1="${row - 4}" y2="${row - 4}" stroke="${COLOURS[i]}" stroke-width="2"/>`,
      `<text x="${left + width + 36}" y="${row}">${name}</text>`,
    ]
  })
  return [
    `<text x="${left}" y="${top - 12}" font-weight="bold">${title}</text>`,
    `<line class="axis" x1="${left}" x2="${left + width}" y1="${bottom}" y2="${bottom}"/>`,
    `<line class="axis" x1="${left}" x2="${left}" y1="${top}" y2="${bottom}"/>`,
    `<text x="${left - 6}" y="${top + 4}" text-anchor="end">${most.toLocaleString('en')}</text>`,
    `<text x="${left - 6}" y="${bottom}" text-anchor="end">0</text>`,
    `<text x="${left + width}" y="${bottom + 18}" text-anchor="end">${last.toLocaleString('en')} documents</text>`,
    ...paths,
  ].join('\n')
}

/** The next number above with one digit that counts: where an axis ends. */
function roundUp(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value))
  return Number((Math.ceil(value / unit) * unit).toPrecision(1))
}
