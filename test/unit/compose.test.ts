import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const inProject = (file: string) => new URL(`../../${file}`, import.meta.url)
const read = (file: string) => readFileSync(inProject(file), 'utf8')

/** The project's own files that a file imports, statically or not, as paths from the project's folder. */
function importsOf(file: string): string[] {
  const imported = read(file).matchAll(/(?:\bfrom |\bimport[ (])\s*'(\.[^']+)'/g)
  return [...imported].map(([, name = '']) => {
    const base = path.join(path.dirname(file), name)
    const found = ['', '.ts', '.tsx', '/index.ts']
      .map((ending) => base + ending)
      .find((candidate) => statSync(inProject(candidate), { throwIfNoEntry: false })?.isFile())
    if (!found) throw new Error(`${file} imports ${name}, which is not there.`)
    return found
  })
}

interface Service {
  image: string
  command?: string[]
  depends_on?: Record<string, { condition: string }>
  env_file?: { path: string; required: boolean }[]
  environment?: Record<string, string | number>
  healthcheck?: { test: string[] }
  ports?: string[]
  restart: string
  volumes: string[]
}

const { services, volumes } = parse(read('docker-compose.yml')) as {
  services: Record<'app' | 'mongo', Service>
  volumes: Record<string, null>
}

describe('docker-compose.yml', () => {
  it('asks for the secret and holds none', () => {
    expect(services.app.environment?.PAYLOAD_SECRET).toMatch(/^\$\{PAYLOAD_SECRET:\?.+\}$/)
    for (const service of Object.values(services))
      for (const [name, value] of Object.entries(service.environment ?? {}))
        if (/SECRET|PASSWORD|KEY|TOKEN/.test(name)) expect(value).toMatch(/^\$\{/)
    expect(services.app.environment?.MONGODB_URI).not.toContain('@')
  })

  it('passes every variable of .env, but for those that are the container’s own', () => {
    expect(services.app.env_file).toEqual([{ path: '.env', required: false }])
    expect(services.app.environment).toMatchObject({
      NODE_ENV: 'production',
      HOST: '0.0.0.0',
      PORT: 3000,
      DATA_DIR: '/data',
    })
    // What is set there wins: a variable that is passed on has to be the one of .env.
    for (const [name, value] of Object.entries(services.app.environment ?? {}))
      if (String(value).includes('${')) expect(value).toMatch(new RegExp(`^\\$\\{${name}:`))
    expect(services.app.ports).toEqual(['127.0.0.1:${PORT:-3000}:3000'])
  })

  it('runs MongoDB 8 as a replica set that makes itself', () => {
    expect(services.mongo.image).toMatch(/^mongo:8/)
    expect(services.mongo.command).toEqual(expect.arrayContaining(['--replSet=rs0']))
    const check = services.mongo.healthcheck?.test.at(-1)
    expect(check).toContain("rs.initiate({ _id: 'rs0'")
    expect(check).toContain('isWritablePrimary')
    expect(services.app.environment?.MONGODB_URI).toContain('replicaSet=rs0')
  })

  it('starts the app when MongoDB takes writes, and both again when they die', () => {
    expect(services.app.depends_on?.mongo?.condition).toBe('service_healthy')
    expect(services.app.restart).toBe('unless-stopped')
    expect(services.mongo.restart).toBe('unless-stopped')
  })

  it('keeps content and pictures in named volumes', () => {
    const mounts = [...services.mongo.volumes, ...services.app.volumes].map((mount) =>
      mount.split(':'),
    )
    expect(mounts).toContainEqual(['database', '/data/db'])
    expect(mounts).toContainEqual(['media', '/data'])
    for (const [name] of mounts) expect(Object.keys(volumes)).toContain(name)
  })

  it('lets nobody reach MongoDB, and this machine only the app', () => {
    expect(services.mongo.ports).toBeUndefined()
    for (const port of services.app.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/)
  })
})

describe('Dockerfile', () => {
  const dockerfile = read('Dockerfile')
  const image = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '))

  it('ends in an image without build tools, run by somebody else than root', () => {
    expect(image).toMatch(/^USER (?!root)\w+$/m)
    expect(image).not.toContain('npm ci')
    expect(image).toContain('node_modules')
    expect(image).toContain('HEALTHCHECK')
    expect(image).toContain('HOST=0.0.0.0')
  })

  it('holds no secret, and is given none', () => {
    expect(dockerfile).not.toMatch(/SECRET|PASSWORD|MONGODB_URI/)
    const sent = read('.dockerignore').split('\n')
    expect(sent).toContain('*')
    expect(sent.filter((line) => line.startsWith('!') && /env|\.data|\.git/.test(line))).toEqual([])
  })

  it('copies everything that it names', () => {
    const sent = new Set(
      read('.dockerignore')
        .split('\n')
        .filter((line) => line.startsWith('!'))
        .map((line) => line.slice(1)),
    )
    const copied = [...dockerfile.matchAll(/^COPY (?!--)(.+) \S+$/gm)]
      .flatMap(([, sources]) => (sources ?? '').split(' '))
      .filter((source) => source !== '.')
    expect(copied.length).toBeGreaterThan(5)
    for (const source of copied) expect(sent).toContain(source)
  })

  it('copies every file that what runs in it imports', () => {
    const copied = [...image.matchAll(/^COPY (?!--)(.+) \S+$/gm)].flatMap(
      ([, sources]) => sources?.split(' ') ?? [],
    )
    const files = ['bin/slugline.mjs', 'src/server/index.ts']
    // The list grows while it is read.
    for (const file of files)
      for (const imported of importsOf(file)) if (!files.includes(imported)) files.push(imported)
    expect(files.length).toBeGreaterThan(100)
    const missing = files.filter(
      (file) => !copied.some((source) => `${file}/`.startsWith(`${source}/`)),
    )
    expect(missing).toEqual([])
  })
})
