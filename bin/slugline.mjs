#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { compiled } from '../scripts/bootstrap/compiled.mjs'
import { ensureInstalled } from '../scripts/bootstrap/ensure-installed.mjs'
import { main } from '../scripts/bootstrap/main.mjs'
import { inProject } from '../scripts/bootstrap/project.mjs'

await main(async () => {
  // The project's .env and .data are meant, wherever the command is called; its paths are from there.
  const from = process.cwd()
  process.chdir(inProject())

  // A changed lockfile is left to `npm run demo` and `npm test`: a command must not take a minute by surprise.
  if (!existsSync(inProject('node_modules'))) await ensureInstalled()

  // Payload would listen for a development server's changes, which would keep a command from ending.
  process.env.DISABLE_PAYLOAD_HMR = 'true'

  await import('../src/memory.mjs')
  const cli = await import(await compiled('src/cli/index.ts'))
  process.exitCode = await cli.main(process.argv.slice(2), from)
})
