import { Command, CommanderError } from 'commander'
import { messageOf, UsageError } from '../lib/errors'

/**
 * The command line: arguments in, exit code out. 0: all good; 1: some documents failed, the rest are in,
 * or the database went away when all but the end of a run was noted; 2: wrong usage or configuration, nothing was done.
 *
 * Every command is loaded when it is called, so that `parse` never waits for the database's code.
 *
 * @param argv the arguments behind the command's name
 * @param from the folder that relative paths among them start from
 */
export async function main(argv: readonly string[], from: string): Promise<number> {
  let exitCode = 0
  endWithReader()
  const program = new Command('slugline')
    .description('Rebuilds articles from pages whose markup is gone, and puts them before editors.')
    .exitOverride()
    .showHelpAfterError('(slugline --help tells what there is)')

  program
    .command('seed')
    .description('import the documents that come with Slugline; again and again without harm')
    .option('--json', 'print one JSON object on stdout and nothing else')
    .action(async (options) => {
      const { seed } = await import('./seed')
      exitCode = await seed(options)
    })

  program
    .command('import')
    .description('import files, folders, globs, or standard input with "-"')
    .argument('<path...>', 'what to import')
    .option('--dry-run', 'tell what would be done and write nothing')
    .option('--publish', 'publish what is complete, instead of leaving drafts')
    .option('--language <code>', 'BCP 47 tag of the language, instead of detecting it')
    .option('--failed <file>', 'write what failed into an NDJSON file that import takes again')
    .option('--resume <run>', 'go on with a run that was interrupted, or help one that goes on')
    .option('--patience <seconds>', 'how long to wait for a database that is away; 120 by default')
    .option('--workers <number>', 'threads that read; as many as there are cores by default')
    .option('--json', 'print one JSON object on stdout and nothing else')
    .action(async (paths, options) => {
      const { importPaths } = await import('./import')
      exitCode = await importPaths(paths, from, options)
    })

  program
    .command('parse')
    .description('read documents and show what the engine makes of them; needs no database')
    .argument('[path...]', 'files, folders or globs')
    .option('--json', 'print one JSON object on stdout and nothing else')
    .option(
      '--ndjson',
      'read {"id","text","kinds"?,"joins"?,"splits"?} lines from stdin, write a line for each',
    )
    .option('--explain', 'show the source with kind, confidence and rule beside each line')
    .option('--language <code>', 'BCP 47 tag of the language, instead of detecting it')
    .action(async (paths, options) => {
      const { parse } = await import('./parse')
      exitCode = await parse(paths, from, options)
    })

  program
    .command('runs')
    .description('list the imports so far, newest first')
    .option('--limit <number>', 'how many', '20')
    .option('--json', 'print one JSON object on stdout and nothing else')
    .action(async (options) => {
      const { runs } = await import('./runs')
      exitCode = await runs(options)
    })

  program
    .command('undo')
    .description('take an import back: what editors changed since stays, and is listed')
    .argument('<run>', 'id of the import, as "runs" lists it')
    .option('--dry-run', 'tell what would be done and write nothing')
    .option('--json', 'print one JSON object on stdout and nothing else')
    .action(async (run, options) => {
      const { undo } = await import('./undo')
      exitCode = await undo(run, options)
    })

  program
    .command('backup')
    .description('write the database and the pictures into a folder, which mongorestore reads, too')
    .argument('<folder>', 'made for it; an existing one must be empty')
    .option(
      '--no-snapshot',
      'do not read all as of one moment: for what takes longer than MongoDB keeps it',
    )
    .option('--json', 'print one JSON object on stdout and nothing else')
    .action(async (folder, options) => {
      const { backup } = await import('./backup')
      exitCode = await backup(folder, from, options)
    })

  program
    .command('restore')
    .description('put a backup back, after a look at all of it; stop the servers first')
    .argument('<folder>', 'a backup')
    .option('--force', 'replace what is in the database')
    .option('--json', 'print one JSON object on stdout and nothing else')
    .action(async (folder, options) => {
      const { restore } = await import('./restore')
      exitCode = await restore(folder, from, options)
    })

  try {
    await program.parseAsync(argv, { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    process.stderr.write(`slugline: ${messageOf(error)}\n`)
    return error instanceof UsageError ? error.exitCode : 2
  }
}

/** Whoever reads the output may have seen enough, as `head` has: that is no error. */
function endWithReader() {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
}
