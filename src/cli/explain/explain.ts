import wrapAnsi from 'wrap-ansi'
import type { Block, Problem, Reading } from '../../engine/types'
import { printable } from '../printable'
import { bracketOf, edgeOf, type Bracket } from './bracket'
import { confidenceStyle, inStyleOf, type Paint } from './style'
import { summarise } from './summarise'

const KIND_WIDTH = 'image-caption'.length
const CONFIDENCE_WIDTH = '100%'.length
/** Rules take a quarter of the width, within these bounds. */
const RULE_WIDTH = { least: 20, most: 38 }
const LEAST_TEXT_WIDTH = 24
/** Of a line that is longer, only so much is shown, in characters. */
const LONGEST_SHOWN = 2_000

/**
 * A reading beside its source: every line with its number, the kind of its block, how sure that is and
 * which rule decided; a bracket around what belongs to one figure; problems under their lines; a summary.
 *
 * @param id what the document is called
 * @param width columns to fill
 * @returns lines, none wider than `width` as long as that leaves room for the columns
 */
export function explain(id: string, reading: Reading, width: number, paint: Paint): string[] {
  const columns = columnsOf(reading, width)
  const problems = problemsByBlock(reading)
  const { blocks } = reading
  return [
    paint('bold', printable(id)),
    ...blocks.flatMap((block, i) => [
      ...rowsOf(block, bracketOf(blocks, i), columns, paint),
      ...(problems.get(i) ?? []).flatMap((problem) => noteOf(problem, columns, paint)),
    ]),
    ...(problems.get(-1) ?? []).flatMap((problem) => noteOf(problem, columns, paint)),
    '',
    ...summaryRows(reading, width, paint),
    '',
  ]
}

interface Columns {
  number: number
  figure: number
  rule: number
  text: number
  /** All that stands before the text. */
  before: number
}

function columnsOf({ blocks, figures }: Reading, width: number): Columns {
  const number = Math.max(String(blocks.at(-1)?.lines[1] ?? 0).length, 3)
  const figure = String(figures.length).length + 1
  const quarter = Math.floor(width / 4)
  const rule = Math.min(Math.max(quarter, RULE_WIDTH.least), RULE_WIDTH.most)
  const before = [number, figure, KIND_WIDTH, CONFIDENCE_WIDTH, rule].reduce((a, b) => a + b + 1, 1)
  return { number, figure, rule, before, text: Math.max(width - before, LEAST_TEXT_WIDTH) }
}

/** A block's lines on the right; on the left, once, what it is and why. */
function rowsOf(block: Block, bracket: Bracket | null, columns: Columns, paint: Paint): string[] {
  const { kind, confidence, rule, lines } = block
  const rules = wrapped(rule, columns.rule)
  const texts = block.text.split('\n').flatMap((line, i) =>
    wrapped(shortened(line), columns.text).map((text, k) => ({
      text,
      number: k === 0 ? String(Math.min(lines[0] + i, lines[1])) : '',
    })),
  )
  const height = Math.max(rules.length, texts.length)
  return Array.from({ length: height }, (_, row) => {
    const { number = '', text = '' } = texts[row] ?? {}
    const percent = row === 0 ? `${Math.round(confidence * 100)}%` : ''
    return [
      paint('dim', number.padStart(columns.number)),
      paint('cyan', edgeOf(bracket, row === 0, row === height - 1).padStart(columns.figure)),
      inStyleOf(kind, (row === 0 ? kind : '').padEnd(KIND_WIDTH), paint),
      paint(confidenceStyle(confidence), percent.padStart(CONFIDENCE_WIDTH)),
      paint('dim', (rules[row] ?? '').padEnd(columns.rule)),
      text === '' ? '' : ` ${inStyleOf(kind, text, paint)}`,
    ]
      .join(' ')
      .trimEnd()
  })
}

/** A problem, under the text of its lines. */
function noteOf({ code, message }: Problem, { before, text }: Columns, paint: Paint): string[] {
  return wrapped(`${code}: ${message}`, text - 2).map((line, i) =>
    paint('yellow', `${' '.repeat(before)}${i === 0 ? '▲' : ' '} ${line}`),
  )
}

function summaryRows(reading: Reading, width: number, paint: Paint): string[] {
  const summary = summarise(reading)
  const margin = Math.max(...summary.map(([name]) => name.length)) + 2
  return summary.flatMap(([name, lines]) =>
    lines
      .flatMap((line) => wrapped(line, Math.max(width - margin, LEAST_TEXT_WIDTH)))
      .map((line, i) => `${paint('bold', (i === 0 ? name : '').padEnd(margin))}${line}`),
  )
}

/** Problems by index of the block that they stand under; -1 where there is none above. */
function problemsByBlock({ blocks, problems }: Reading): ReadonlyMap<number, Problem[]> {
  const byBlock = new Map<number, Problem[]>()
  let index = -1
  for (const problem of problems.toSorted((a, b) => a.lines[0] - b.lines[0])) {
    while ((blocks[index + 1]?.lines[0] ?? Infinity) <= problem.lines[0]) index++
    const others = byBlock.get(index)
    if (others) others.push(problem)
    else byBlock.set(index, [problem])
  }
  return byBlock
}

function shortened(line: string): string {
  const rest = line.length - LONGEST_SHOWN
  return rest > 0 ? `${line.slice(0, LONGEST_SHOWN)}… (${rest} characters more)` : line
}

const wrapped = (text: string, width: number): string[] =>
  wrapAnsi(printable(text), width, { hard: true }).split('\n')
