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

const origin = z
  .url({ protocol: /^https?$/, message: 'must be http(s) addresses' })
  .refine(
    (url) => URL.canParse(url) && new URL(url).origin === url,
    'must be origins, "https://news.example", without a path',
  )

/** What a bucket needs to be used. */
const ofBucket = ['S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const

const variables = z.object({
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
  /** What the site is called: in titles of pages and feeds, and as the publisher. */
  SITE_NAME: z.string().trim().min(1).default('Slugline'),
  /** Origins of front ends elsewhere whose pages may read the API, with commas between; none by default. */
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean),
    )
    .pipe(z.array(origin)),
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
  /** Memory for the answers that anonymous readers get, in megabytes of 1 000 000 bytes; 0 keeps none. */
  RESPONSE_CACHE_MB: wholeNumber(0, 100_000).default(64),
  /** Where requests and guesses are counted: in this process, or in MongoDB, for all servers of a database together. */
  RATE_LIMIT_STORE: z.enum(['memory', 'mongodb']).default('memory'),
  /** Requests of one address that has not signed in, in a minute; 0 is no limit, here and for the next three. */
  READS_PER_MINUTE: wholeNumber(0, 1e9).default(3000),
  /** Those of them that are to change something, signing in included. */
  WRITES_PER_MINUTE: wholeNumber(0, 1e9).default(120),
  /** Requests of one account or key, from wherever. */
  ACCOUNT_READS_PER_MINUTE: wholeNumber(0, 1e9).default(6000),
  /** Those of them that are to change something. */
  ACCOUNT_WRITES_PER_MINUTE: wholeNumber(0, 1e9).default(1200),
  /** Wrong passwords for one account in ten minutes, and requests for a new one. */
  GUESSES_PER_ACCOUNT: wholeNumber(1, 1e6).default(5),
  /** Wrong passwords from one address in ten minutes, whatever the account. */
  GUESSES_PER_ADDRESS: wholeNumber(1, 1e6).default(20),
  /** Documents of one list for an anonymous reader; ten times as many for who has signed in. */
  MAX_LIMIT: wholeNumber(1, 1000).default(100),
  /** Relationships away from what is asked for that are filled in, for everybody. */
  MAX_DEPTH: wholeNumber(0, 10).default(4),
  /** Conditions of a query of an anonymous reader; ten times as many for who has signed in. */
  MAX_CONDITIONS: wholeNumber(1, 1000).default(20),
  /** Length of an address's query, in characters; ten times as much for who has signed in. */
  MAX_QUERY: wholeNumber(100, 100_000).default(4000),
  /** Cost of a GraphQL query of an anonymous reader (docs/limits.md); ten times as much for who has signed in. */
  GRAPHQL_MAX_COST: wholeNumber(10, 1e6).default(5000),
  /** All headers of a request with its address, in kilobytes of 1024 bytes. */
  MAX_HEADERS_KB: wholeNumber(4, 256).default(16),
  /** A request that has not come in whole by then is cut, in seconds. */
  RECEIVE_TIMEOUT_S: wholeNumber(1, 3600).default(300),
  /** A read that is not answered by then gets a 503, in seconds. */
  ANSWER_TIMEOUT_S: wholeNumber(1, 3600).default(30),
  /** Requests of anonymous readers that are worked on at once; four times as many for who has signed in. */
  MAX_IN_FLIGHT: wholeNumber(1, 100_000).default(100),
  /** Mean delay of the event loop above which anonymous readers are turned away, in milliseconds; four times as much for who has signed in. */
  MAX_LOOP_DELAY_MS: wholeNumber(10, 60_000).default(250),
  /** Whoever sends it as a bearer may read /metrics; without it nobody may. */
  METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  /** How long a server that stops says so at /readyz before it closes its port, in milliseconds. */
  SHUTDOWN_DELAY_MS: wholeNumber(0, 60_000).default(0),
  /** How many processes serve, all at one port. */
  CLUSTER: wholeNumber(1, 64).default(1),
  /** Keeps the files of pictures, instead of DATA_DIR; with it S3_REGION and the two keys must be set. */
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().optional(),
  /** Of a service that speaks S3 and is not Amazon's. */
  S3_ENDPOINT: z.url({ protocol: /^https?$/, message: 'must be an http(s) address' }).optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  /** Puts the bucket into the path of an address instead of its host, as most services but Amazon's want it. */
  S3_FORCE_PATH_STYLE: flag,
  /** Lets webhooks be sent into private networks, too: an admin could then reach what only this server can. */
  WEBHOOKS_ALLOW_PRIVATE: flag,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** The production build with an embedded database and a generated secret: what `npm run demo` sets. */
  SLUGLINE_DEMO: flag,
  /** Set by Next itself: during a build nothing is served and nothing may be written. */
  NEXT_PHASE: z.string().optional(),
})

const schema = variables.check(({ value, issues }) => {
  const missing = ofBucket.filter((name) => value[name] === undefined)
  const wanted = missing.length < ofBucket.length || value.S3_ENDPOINT !== undefined
  if (!wanted) return
  for (const name of missing) {
    const message = 'must be set, too: a bucket needs all of S3_BUCKET, S3_REGION and the two keys'
    issues.push({ code: 'custom', path: [name], message, input: undefined })
  }
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
