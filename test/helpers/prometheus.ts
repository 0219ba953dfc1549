/** A line of Prometheus' text format: a name, labels, a value, as Go's ParseFloat takes it: NaN in any case. */
const sample =
  /^([a-zA-Z_:][\w:]*(?:\{(?:[a-zA-Z_]\w*="(?:[^"\\\n]|\\[\\"n])*",?)+\})?) ([Nn]a[Nn]|[+-]?(?:Inf|\d+(?:\.\d+)?(?:e[+-]?\d+)?))$/
const comment =
  /^# (HELP [a-zA-Z_:][\w:]* .+|TYPE [a-zA-Z_:][\w:]* (counter|gauge|histogram|summary|untyped))$/

/**
 * Reads an exposition.
 *
 * @returns values by name and labels, as they are written
 * @throws Error that names the first line that is none, or comes twice
 */
export function samplesOf(exposition: string): Map<string, number> {
  const samples = new Map<string, number>()
  if (!exposition.endsWith('\n')) throw new Error('The last line does not end.')
  for (const line of exposition.split('\n').filter(Boolean)) {
    if (comment.test(line)) continue
    const [, name, value] = sample.exec(line) ?? []
    if (name === undefined || samples.has(name)) throw new Error(`Not a sample: ${line}`)
    samples.set(name, Number(value))
  }
  return samples
}
