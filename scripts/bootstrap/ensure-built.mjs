import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Failure } from './failure.mjs'
import { hashOf } from './hash-of.mjs'
import { inProject } from './project.mjs'
import { run } from './run.mjs'
import { timed } from './say.mjs'

/** What a build is made from; folders with everything in them. What is not there does not count. */
const SOURCES = [
  'next.config.mjs',
  'package-lock.json',
  'package.json',
  'payload.config.ts',
  'public',
  'src',
  'tsconfig.json',
]

/** Uploaded pictures live under public, and are no source. */
const NO_SOURCES = ['public/media']

/** The hash of the sources that .next was built from. */
const stamp = inProject('.next/.slugline-build')

/**
 * Builds the admin and the pages, unless what is built was built from the sources as they are.
 *
 * @throws {Failure} when the build fails; why is on stderr by then
 */
export async function ensureBuilt() {
  const hash = hashOf(SOURCES, NO_SOURCES)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  // Whatever a build that fails or is killed leaves behind belongs to no sources.
  rmSync(stamp, { force: true })
  await build()
  writeFileSync(stamp, hash)
}

async function build() {
  const { code, output } = await timed('Building the admin and the pages', () =>
    run(process.execPath, [inProject('node_modules/next/dist/bin/next'), 'build'], {
      env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      output: 'collect',
    }),
  )
  if (code !== 0) throw new Failure(`${output.trim()}\nThe build failed; what it said is above.`)
}
