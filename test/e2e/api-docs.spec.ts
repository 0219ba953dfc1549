import { screenshots } from './screenshots'
import { expect, test } from './strict-test'

test('somebody who builds a front end finds a route and tries it out', async ({ page }) => {
  await page.goto('/api/docs')
  const operation = page.locator('#operations-Articles-countArticles')

  await test.step('an operation opens, and says who may and how it answers', async () => {
    await page.getByRole('link', { name: 'Articles', exact: true }).click()
    await operation.locator('.opblock-summary-control').click()
    await expect(operation.getByText('For everybody: what is published.')).toBeVisible()
    await expect(operation.getByText('Too many requests; ask again later.')).toBeVisible()
    await screenshots(page, 'api-docs', async () => {
      await expect(operation.getByText('Too many requests; ask again later.')).toBeVisible()
    })
  })

  await test.step('and is answered by this server', async () => {
    await operation.getByRole('button', { name: 'Try it out' }).click()
    const answered = page.waitForResponse((response) =>
      response.url().includes('/api/articles/count'),
    )
    await operation.getByRole('button', { name: 'Execute' }).click()
    expect((await answered).status()).toBe(200)
    await expect(operation.locator('.live-responses-table')).toContainText('"totalDocs"')
  })
})
