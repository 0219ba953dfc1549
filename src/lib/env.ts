import path from 'node:path'
import { config as loadDotenv } from 'dotenv'
import { z } from 'zod'
import { UsageError } from './errors'

const flag = z
  .enum(['true', 'false'], { message: 'must be "true" or "false"' })
  .default('false')
  .transform((value) => value === 'true')

const wholeNumber = (min: number, max: number) =>
  z.coerce
    .number({ message: 'must be a number' })
    .int('must be a whole number')
    .min(min, `must be at least ${min}`)
    .max(max, `must be at most ${max}`)

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  /** Address to listen on; loopback unless a proxy or container stands in front. */
  HOST: z.string().min(1).default('127.0.0.1'),
  /** 0 takes a free port. */
  PORT: wholeNumber(0, 65_535).default(3000),
  /** Public address, without a trailing slash: for links in feeds and for CSRF. */
  SERVER_URL: z
    .url({ protocol: /^https?$/, message: 'must be an http(s) address' })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  /** How many proxies to trust for the client's address. */
  TRUST_PROXY: wholeNumber(0, 10).default(0),
  /** Unset: an embedded MongoDB, outside production. */
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\/\S+$/, 'must start with mongodb:// or mongodb+srv://')
    .optional(),
  /** Signs sessions. Generated into DATA_DIR outside production. */
  PAYLOAD_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  /** Embedded database, generated secrets and uploaded files. */
  DATA_DIR: z
    .string()
    .default('.data')
    .transform((dir) => path.resolve(dir)),
  /** A larger document is refused, in megabytes of 1 000 000 bytes. */
  MAX_DOCUMENT_MB: wholeNumber(1, 1000).default(10),
  /** A larger request to import is refused, in megabytes of 1 000 000 bytes; 500 is as much as one text can have. */
  MAX_REQUEST_MB: wholeNumber(1, 500).default(100),
  /** Lets webhooks be sent into private networks, too: an admin could then reach what only this server can. */
  WEBHOOKS_ALLOW_PRIVATE: flag,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** The production build with an embedded database and a generated secret: what `npm run demo` sets. */
  SLUGLINE_DEMO: flag,
  /** Set by Next itself: during a build nothing is served and nothing may be written. */
  NEXT_PHASE: z.string().optional(),
})

export type Env = z.output<typeof schema>

/**
 * Parses the environment.
 *
 * @param source variables by name; an empty one counts as unset
 * @throws UsageError that names every variable that is wrong, and why
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = schema.safeParse(set)
  if (result.success) return result.data
  const wrong = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
  throw new UsageError(`Environment: ${wrong.join('; ')}. See .env.example.`)
}

loadDotenv({ quiet: true })

/** The environment of this process, `.env` included, parsed once. */
export const env: Env = parseEnv(process.env)
