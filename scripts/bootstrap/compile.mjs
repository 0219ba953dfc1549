import { readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Makes JavaScript of a TypeScript file and all that it imports of ours. Packages stay what they are, and what is
 * imported dynamically still comes when it is asked for.
 *
 * @param {string} entry
 * @param {string} into folder for `main.mjs` and the parts that it loads
 * @throws Error that names what does not compile; it is on stderr by then
 */
export async function compile(entry, into) {
  // Only now: most starts find everything compiled.
  const { build } = await import('esbuild')
  await build({
    entryPoints: { main: entry },
    outdir: into,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'linked',
    sourcesContent: false,
    outExtension: { '.js': '.mjs' },
    logLevel: 'error',
    plugins: [{ name: 'own address', setup: keepAddresses(into) }],
  })
}

/**
 * What a module finds by its own address, it finds where its source is.
 *
 * @param {string} into
 * @returns {(build: import('esbuild').PluginBuild) => void}
 */
const keepAddresses = (into) => (build) =>
  build.onLoad({ filter: /\.m?ts$/ }, ({ path: file }) => {
    const source = readFileSync(file, 'utf8')
    const fromHere = path.relative(into, file).replaceAll(path.sep, '/')
    const address = `new URL(${JSON.stringify(fromHere)}, import.meta.url).href`
    return { loader: 'ts', contents: source.replaceAll('import.meta.url', address) }
  })
