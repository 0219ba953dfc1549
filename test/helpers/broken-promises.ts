import { kinds, type Lines, type Reading } from '../../src/engine'

const isSound = ([from, to]: Lines, lineCount: number) =>
  Number.isInteger(from) && Number.isInteger(to) && 1 <= from && from <= to && to <= lineCount

/**
 * What the engine promises about every reading and this one breaks, in words; empty for a good one.
 *
 * @param text the whole text that was read, without byte order mark
 */
export function brokenPromises(text: string, reading: Reading): string[] {
  const lines = text.split(/\r\n|\r|\n/)
  return [...ofBlocks(lines, reading), ...ofReferences(lines.length, reading), ...ofWords(reading)]
}

/** Every non-blank line is in exactly one block, in order and verbatim; of one that is split, each character is. */
function ofBlocks(lines: readonly string[], { blocks }: Reading): string[] {
  const broken: string[] = []
  let next = 1
  const skip = (to: number) => {
    for (; next < to; next++) {
      if (lines[next - 1]?.trim() !== '') broken.push(`line ${next} is in no block`)
    }
  }
  for (const [index, { lines: between, at, text }] of blocks.entries()) {
    const [from, to] = between
    const behind = blocks[index + 1]
    if (!isSound(between, lines.length)) broken.push(`a block has lines ${from} to ${to}`)
    if (from < (at === undefined ? next : next - 1)) broken.push(`line ${from} is in two blocks`)
    skip(from)
    const end = behind?.at === undefined || behind.lines[0] !== to ? undefined : behind.at
    const source = lines
      .slice(from - 1, to)
      .map((line, i) => line.slice(i === 0 ? at : 0, i === to - from ? end : undefined))
      .join('\n')
      .trim()
    if (text !== source) broken.push(`the block at line ${from} has another text than its lines`)
    next = to + 1
  }
  skip(lines.length + 1)
  return broken
}

/** Numbers, names and lines lead to what is there. */
function ofReferences(lineCount: number, reading: Reading): string[] {
  const { blocks, figures, credits, people, problems } = reading
  const broken: string[] = []
  const used = new Set(blocks.flatMap(({ figure }) => figure ?? []))
  for (let n = 1; n <= figures.length; n++) {
    if (!used.delete(n)) broken.push(`figure ${n} has no block`)
  }
  if (used.size > 0)
    broken.push(`blocks name the figures ${[...used].join(', ')}, which are not there`)

  const names = new Set(people.map(({ name }) => name))
  const creditLines = new Set(credits.map(({ line }) => line))
  if (creditLines.size < credits.length) broken.push('a credit line is there twice')
  for (const { depicts, credit } of figures) {
    for (const name of depicts)
      if (!names.has(name)) broken.push(`a picture shows ${name}, who is nobody`)
    if (
      credit !== null &&
      !creditLines.delete(credit) &&
      !credits.some(({ line }) => line === credit)
    ) {
      broken.push(`a picture has the credit ${credit}, which is none`)
    }
  }
  for (const line of creditLines) broken.push(`no picture has the credit ${line}`)

  const parts = {
    figures,
    credits,
    contributors: reading.contributors,
    links: reading.relatedLinks,
    problems,
  }
  for (const [name, list] of Object.entries(parts)) {
    for (const { lines } of list) {
      if (!isSound(lines, lineCount)) broken.push(`${name} have lines ${lines.join(' to ')}`)
    }
  }
  if (reading.dateline && !isSound(reading.dateline.lines, lineCount))
    broken.push('the dateline has no line')
  for (const { name, lines } of people) {
    const ascend = lines.every(
      (line, i) => isSound([line, line], lineCount) && line > (lines[i - 1] ?? 0),
    )
    if (lines.length === 0 || !ascend) broken.push(`${name} has the lines ${lines.join(', ')}`)
  }
  return broken
}

/** Kinds, confidences and rules are what they are said to be; nothing has an empty name. */
function ofWords({ language, blocks, people, contributors, problems }: Reading): string[] {
  const broken: string[] = []
  for (const { kind, confidence, rule, lines } of blocks) {
    if (!kinds.includes(kind)) broken.push(`line ${lines[0]} is a ${kind}`)
    if (!(confidence > 0 && confidence <= 1)) broken.push(`line ${lines[0]} is ${confidence} sure`)
    if (rule === '') broken.push(`line ${lines[0]} has no rule`)
  }
  if (language === '') broken.push('the language has no tag')
  for (const { name } of [...people, ...contributors]) {
    if (name.trim() === '') broken.push('somebody has no name')
  }
  for (const { code, message } of problems) {
    if (!/^[a-z]+(?:-[a-z0-9]+)*$/.test(code) || message === '')
      broken.push(`a problem is “${code}: ${message}”`)
  }
  return broken
}
