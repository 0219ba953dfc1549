import { test as base, expect } from '@playwright/test'
import { startNewsroom, type NewsroomServer } from './newsroom-server'

interface Strict {
  /** Announces console errors that belong to a test: the browser logs every answer of 4xx. */
  expectConsoleError: (pattern: RegExp) => void
}

/** A server takes seconds to start; on a busy machine, where its database is fetched, many. */
const START_WITHIN_MS = 180_000

/**
 * A test on the server of its worker, whose page may neither log an error, nor throw, nor ask another host for anything.
 */
export const test = base.extend<Strict & { announced: RegExp[] }, { server: NewsroomServer }>({
  server: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs: nothing.
    async ({}, use) => {
      const server = await startNewsroom()
      // Who signs in is told by it, whatever they have of Playwright at hand.
      process.env.SLUGLINE_USER = server.user
      process.env.SLUGLINE_PASSWORD = server.password
      await use(server)
      await server.stop()
    },
    { scope: 'worker', timeout: START_WITHIN_MS },
  ],
  baseURL: ({ server }, use) => use(server.url),
  announced: [[], { scope: 'test' }],
  expectConsoleError: ({ announced }, use) => use((pattern) => announced.push(pattern)),
  page: async ({ page, baseURL, announced }, use) => {
    const wrong: string[] = []
    const { host } = new URL(baseURL ?? '')
    page.on('console', (message) => {
      if (message.type() !== 'error') return
      wrong.push(`console: ${message.text()} (${message.location().url})`)
    })
    page.on('pageerror', (error) => wrong.push(`thrown: ${error.message} (${page.url()})`))
    page.on('request', (request) => {
      const url = new URL(request.url())
      if (url.protocol.startsWith('http') && url.host !== host) {
        wrong.push(`other host: ${request.url()}`)
      }
    })
    await use(page)
    expect(wrong.filter((what) => !announced.some((pattern) => pattern.test(what)))).toEqual([])
  },
})

export { expect }
