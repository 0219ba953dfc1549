/**
 * `npm run lockfile`, after a dependency was added or updated: gives package-lock.json an entry for every optional
 * package of another platform.
 *
 * npm leaves out those that the registry at hand does not carry, and `npm ci` then refuses the lockfile everywhere.
 * Their versions are exact in the package that wants them, their platform is in their name.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const systems = /^(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)$/
const processors = /^(arm|arm64|ia32|loong64|mips64el|ppc64|riscv64|s390x|wasm32|x64)$/
/** @type {Record<string, string>} */
const libraries = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' }

const file = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))

let added = 0
for (const [where, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (isLocked(where, name)) continue
    const top = lock.packages[`node_modules/${name}`]
    const place = top ? `${where}/node_modules/${name}` : `node_modules/${name}`
    lock.packages[place] = { version, ...platformOf(name), optional: true }
    added++
  }
}

const { '': root, ...packages } = lock.packages
const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
lock.packages = { '': root, ...Object.fromEntries(sorted) }
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`package-lock.json: ${added} packages of other platforms added`)

/**
 * Whether Node's look-up from a package finds an entry.
 *
 * @param {string} where the package that wants it
 * @param {string} name
 */
function isLocked(where, name) {
  const parts = where.split('/node_modules/')
  return (
    parts.some((_, index) => {
      const base = parts.slice(0, parts.length - index).join('/node_modules/')
      return `${base}/node_modules/${name}` in lock.packages
    }) || `node_modules/${name}` in lock.packages
  )
}

/** @param {string} name of a package for one platform: "@next/swc-linux-x64-musl" */
function platformOf(name) {
  const words = name.split(/[/-]/)
  const os = words.filter((word) => systems.test(word))
  const cpu = words.filter((word) => processors.test(word))
  const libc = words.flatMap((word) => libraries[word] ?? [])
  return {
    ...(cpu.length && { cpu }),
    ...(libc.length && os.includes('linux') && { libc }),
    ...(os.length && { os }),
  }
}
