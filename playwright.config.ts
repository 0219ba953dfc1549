import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: '.cache/playwright',
  // Two cores. Each worker has a server and data of its own, and a story waits for the server and for autosave.
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  // One story is told from login to the next import; a busy machine takes its time.
  timeout: 300_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  use: {
    // A click that finds nothing is told at once, not when the story's time is up.
    actionTimeout: 30_000,
    viewport: { width: 1440, height: 900 },
    // Editors sit in other zones than the server: what it renders must be what their browser takes over.
    timezoneId: 'America/New_York',
    // It has the document as it was at each step; a picture of each frame besides would cost every story its time.
    trace: { mode: 'retain-on-failure', screenshots: false },
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
})
