import { test as base, expect } from '@playwright/test'

/** A test whose page may neither log an error, nor throw, nor ask another host for anything. */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const wrong: string[] = []
    const { host } = new URL(baseURL ?? '')
    page.on('console', (message) => {
      if (message.type() === 'error')
        wrong.push(`console: ${message.text()} (${message.location().url})`)
    })
    page.on('pageerror', (error) => wrong.push(`thrown: ${error.message}`))
    page.on('request', (request) => {
      const url = new URL(request.url())
      if (url.protocol.startsWith('http') && url.host !== host)
        wrong.push(`other host: ${request.url()}`)
    })
    await use(page)
    expect(wrong).toEqual([])
  },
})

export { expect }
