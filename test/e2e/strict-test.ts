import { test as base, expect } from '@playwright/test'

interface Strict {
  /** Announces console errors that belong to a test: the browser logs every answer of 4xx. */
  expectConsoleError: (pattern: RegExp) => void
}

/** A test whose page may neither log an error, nor throw, nor ask another host for anything. */
export const test = base.extend<Strict & { announced: RegExp[] }>({
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
