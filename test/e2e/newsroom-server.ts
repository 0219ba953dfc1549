import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** What `npm run demo` serves, for one worker. */
export interface NewsroomServer {
  url: string
  /** Who may do everything. */
  user: string
  password: string
  stop: () => Promise<void>
}

/** What the server prints when it is ready. */
const READY = /^ready (?<url>http\S+)\/admin {2}user (?<user>\S+) {2}password (?<password>\S+)/

/** Starts the server, which takes seconds, and waits until it is ready. */
export async function startNewsroom(): Promise<NewsroomServer> {
  const child = spawn(process.execPath, ['--import', './src/preload.mjs', 'test/e2e/serve.ts'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      SLUGLINE_DEMO: 'true',
      HOST: '127.0.0.1',
      PORT: '0',
      MONGODB_URI: '',
      // test/e2e/front-end.spec.ts
      CORS_ORIGINS: 'http://localhost:5173',
      // Both cores are busy with the browsers.
      MAX_LOOP_DELAY_MS: '60000',
      LOG_LEVEL: 'warn',
      TZ: 'UTC',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  // A worker whose server is not ready in time ends without it.
  process.once('exit', () => child.kill())
  let ready
  for await (const line of createInterface(child.stdout)) if ((ready = READY.exec(line))) break
  if (!ready) throw new Error(`The server has ended with ${(await ended)[0]}: why is on stderr.`)
  child.stdout.resume()
  const { url = '', user = '', password = '' } = ready.groups ?? {}
  return {
    url,
    user,
    password,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}
