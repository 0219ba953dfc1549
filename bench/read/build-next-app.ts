import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { hashOf } from '../../scripts/bootstrap/hash-of.mjs'
import { inProject } from '../../scripts/bootstrap/project.mjs'
import { run } from '../../scripts/bootstrap/run.mjs'

const SOURCES = [
  'bench/read/next-app',
  'next.config.mjs',
  'package-lock.json',
  'payload.config.ts',
  'src',
]

const stamp = inProject('.cache/bench-next-app/slugline-build')

/**
 * Builds `next-app`, Payload's REST API as Next serves it, unless it is built from the sources as they are.
 *
 * @throws Error with what the build said
 */
export async function buildNextApp(): Promise<void> {
  const hash = hashOf(SOURCES)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  const next = inProject('node_modules/next/dist/bin/next')
  const { code, output } = await run(process.execPath, [next, 'build', 'bench/read/next-app'], {
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', MONGODB_URI: '' },
    output: 'collect',
  })
  if (code !== 0) throw new Error(`Next did not build bench/read/next-app:\n${output}`)
  writeFileSync(stamp, hash)
}
