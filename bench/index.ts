import { readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Bench } from './lib/bench'
import { machine } from './lib/machine'
import { printTable } from './lib/print-table'

/** Every file beside this one is a benchmark of its name. */
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .map((file) => file.slice(0, -'.ts'.length))
  .sort()

const usage = `Usage: npm run bench -- NAME [--quick] [--json]   (NAME: ${names.join(', ')})`

/**
 * Runs the benchmark that the arguments name. `--json` puts one object on stdout and nothing else; `--quick`
 * takes seconds and only shows that everything runs.
 */
async function main(): Promise<number> {
  const { name, quick, json } = argumentsOf(process.argv.slice(2))
  if (name === undefined || !names.includes(name)) {
    process.stderr.write(name === undefined ? `${usage}\n` : `No benchmark “${name}”. ${usage}\n`)
    return 2
  }
  const { bench } = (await import(`./${name}.ts`)) as { bench: Bench }
  const { figures, ratios } = await bench.run((what) => process.stderr.write(`${what} …\n`), quick)
  if (json) {
    process.stdout.write(`${JSON.stringify({ name, machine: machine(), figures, ratios })}\n`)
  } else printTable({ figures, ratios }, bench.limits)
  return 0
}

function argumentsOf(args: readonly string[]): { name?: string; quick: boolean; json: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        quick: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    })
    return { ...values, ...(positionals.length === 1 && { name: positionals[0] }) }
  } catch (error) {
    // The only error of parseArgs on arguments: an option that is none.
    if (!(error instanceof TypeError)) throw error
    return { quick: false, json: false }
  }
}

process.exitCode = await main()
