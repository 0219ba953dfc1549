import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: '.cache/playwright',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  // One story is told from login to the next import; a busy machine takes its time.
  timeout: 300_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  use: {
    // The server prints its address and login; see `wait` below.
    baseURL: process.env.SLUGLINE_URL,
    // A click that finds nothing is told at once, not when the story's time is up.
    actionTimeout: 30_000,
    viewport: { width: 1440, height: 900 },
    // Editors sit in other zones than the server: what it renders must be what their browser takes over.
    timezoneId: 'America/New_York',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      // Chromium as root, in a container, without calls home.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node --import ./src/preload.mjs test/e2e/serve.ts',
    env: {
      NODE_ENV: 'production',
      SLUGLINE_DEMO: 'true',
      HOST: '127.0.0.1',
      PORT: '0',
      MONGODB_URI: '',
      // Both cores are busy with the browser.
      MAX_LOOP_DELAY_MS: '60000',
      // test/e2e/front-end.spec.ts
      CORS_ORIGINS: 'http://localhost:5173',
      LOG_LEVEL: 'warn',
      TZ: 'UTC',
    },
    wait: {
      stdout:
        /ready (?<slugline_url>http\S+)\/admin {2}user (?<slugline_user>\S+) {2}password (?<slugline_password>\S+)/,
    },
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
})
