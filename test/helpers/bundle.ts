import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** Within the project, from where packages are found. */
const cache = fileURLToPath(new URL('../../.cache/', import.meta.url))

/** One of our TypeScript files with all that it imports, as JavaScript. */
export interface Bundle {
  file: URL
  remove: () => void
}

/**
 * Compiles a file once that many processes are to run: each of them is spared most of its start. Packages stay what
 * they are, and what is imported dynamically still comes when it is asked for.
 */
export async function bundle(entry: URL): Promise<Bundle> {
  mkdirSync(cache, { recursive: true })
  const outdir = mkdtempSync(path.join(cache, 'bundle-'))
  await build({
    entryPoints: { main: fileURLToPath(entry) },
    outdir,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'silent',
    outExtension: { '.js': '.mjs' },
  })
  return {
    file: pathToFileURL(path.join(outdir, 'main.mjs')),
    remove: () => rmSync(outdir, { recursive: true }),
  }
}
