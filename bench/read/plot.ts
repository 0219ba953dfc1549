import { COLOURS, svgOf } from '../lib/svg'

/** Requests in a second, by what was asked and who answered. */
export type Groups = Readonly<Record<string, Readonly<Record<string, number>>>>

const WIDTH = 720
const BAR = { left: 190, width: 440, height: 16, step: 22 }
const TITLE = 34

/** The rates as bars over a logarithmic axis: what is ten times as fast is as much longer wherever it is. */
export function plotOf(groups: Groups): string {
  const rates = Object.values(groups).flatMap((group) => Object.values(group))
  const [least, most] = [
    Math.floor(Math.log10(Math.min(...rates))),
    Math.ceil(Math.log10(Math.max(...rates))),
  ]
  const x = (rate: number) => BAR.left + ((Math.log10(rate) - least) / (most - least)) * BAR.width
  // Who answers has the same colour in every group.
  const names = [...new Set(Object.values(groups).flatMap((group) => Object.keys(group)))]
  const parts: string[] = []
  let top = 0
  for (const [title, group] of Object.entries(groups)) {
    top += TITLE
    parts.push(`<text x="12" y="${top - 10}" font-weight="bold">${title}</text>`)
    for (const [name, rate] of Object.entries(group)) {
      const colour = COLOURS[names.indexOf(name) % COLOURS.length]
      const row = top + BAR.height - 4
      parts.push(
        `<text x="${BAR.left - 8}" y="${row}" text-anchor="end">${name}</text>`,
        `<rect x="${BAR.left}" y="${top}" width="${(x(rate) - BAR.left).toFixed(1)}" height="${BAR.height}" fill="${colour}"/>`,
        `<text x="${(x(rate) + 6).toFixed(1)}" y="${row}">${shown(rate)}</text>`,
      )
      top += BAR.step
    }
  }
  const axis = top + 8
  parts.push(
    `<line class="axis" x1="${BAR.left}" x2="${BAR.left + BAR.width}" y1="${axis}" y2="${axis}"/>`,
  )
  for (let power = least; power <= most; power++)
    parts.push(
      `<text x="${x(10 ** power).toFixed(1)}" y="${axis + 18}" text-anchor="middle">${(10 ** power).toLocaleString('en')}</text>`,
    )
  parts.push(`<text x="12" y="${axis + 18}">requests in a second</text>`)
  return svgOf(WIDTH, axis + 30, parts)
}

/** The same as a table in Markdown. */
export function tableOf(groups: Groups): string {
  const rows = [
    ['asked', 'answered by', 'requests/s'],
    ['---', '---', '---:'],
    ...Object.entries(groups).flatMap(([title, group]) =>
      Object.entries(group).map(([name, rate]) => [title, name, shown(rate)]),
    ),
  ]
  return rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}

const shown = (value: number) => value.toLocaleString('en', { maximumSignificantDigits: 3 })
