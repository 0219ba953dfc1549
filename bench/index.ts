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

const usage = `Usage: npm run bench -- NAME [--quick] [--json] [--documents N]   (NAME: ${names.join(', ')})`

/**
 * Runs the benchmark that the arguments name. `--json` puts one object on stdout and nothing else; `--quick`
 * takes seconds and only shows that everything runs; `--documents` is how many import-scale imports.
 */
async function main(): Promise<number> {
  const { name, quick, json, documents } = argumentsOf(process.argv.slice(2))
  if (name === undefined || !names.includes(name)) {
    process.stderr.write(name === undefined ? `${usage}\n` : `No benchmark “${name}”. ${usage}\n`)
    return 2
  }
  const { bench } = (await import(`./${name}.ts`)) as { bench: Bench }
  const { figures, ratios } = await bench.run((what) => process.stderr.write(`${what} …\n`), {
    isQuick: quick,
    documents,
  })
  if (json) {
    process.stdout.write(`${JSON.stringify({ name, machine: machine(), figures, ratios })}\n`)
  } else printTable({ figures, ratios }, bench.limits)
  return 0
}

interface Arguments {
  name?: string
  quick: boolean
  json: boolean
  documents?: number
}

function argumentsOf(args: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        quick: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        documents: { type: 'string' },
      },
      allowPositionals: true,
    })
    const documents = values.documents === undefined ? undefined : Number(values.documents)
    const isRight = positionals.length === 1 && (documents === undefined || isCount(documents))
    return { ...values, documents, ...(isRight && { name: positionals[0] }) }
  } catch (error) {
    // The only error of parseArgs on arguments: an option that is none.
    if (!(error instanceof TypeError)) throw error
    return { quick: false, json: false }
  }
}

const isCount = (value: number) => Number.isInteger(value) && value > 0

process.exitCode = await main()
