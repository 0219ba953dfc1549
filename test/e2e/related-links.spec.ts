import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { openList } from './lists'
import { login } from './login'
import { screenshots } from './screenshots'
import { expect, test } from './strict-test'

const headline = 'Ferry to Skellow island runs in winter again'
const title = 'Ferry to Skellow island runs again'

async function create(page: Page, collection: string, data: object) {
  const answer = await page.request.post(`/api/${collection}?depth=0`, { data })
  expect(answer.ok(), await answer.text()).toBe(true)
  return (await answer.json()).doc as { id: string }
}

test('an editor says where a link leads, in the queue and on the link', async ({ page }) => {
  await login(page)
  await create(page, 'articles', {
    headline,
    language: 'en',
    section: 'Islands',
    _status: 'published',
  })
  const link = await create(page, 'related-links', { title, label: 'See also' })
  const entry = page
    .getByRole('region', { name: 'Review queue' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: title, exact: true }) })

  await test.step('the queue tells what each candidate is', async () => {
    await page.goto('/admin?kind=links')
    await expect(entry.getByText('Suggested')).toBeVisible()
    await expect(entry.getByText(/Islands · 7\d % alike/)).toBeVisible()
    await expectAccessible(page, '.review')
    await screenshots(page, 'queue-links', () => expect(entry).toBeVisible())
  })

  await test.step('one click links it, and another takes that back', async () => {
    await entry.getByRole('button', { name: `Link to it: ${headline}` }).click()
    await expect(entry.getByText('Linked to an article')).toBeVisible()
    await expect(entry.locator('.link-decision__state')).toBeFocused()
    await entry.getByRole('button', { name: 'Take the decision back' }).click()
    await expect(entry.getByText('Suggested')).toBeVisible()
  })

  await test.step('so do keys', async () => {
    await page.keyboard.press('1')
    await expect(entry.getByText('Linked to an article')).toBeVisible()
    await page.keyboard.press('u')
    await expect(entry.getByText('Suggested')).toBeVisible()
    await page.keyboard.press('t')
    await expect(entry.getByText('Stays text', { exact: true })).toBeVisible()
    await page.keyboard.press('u')
    await expect(entry.getByText('Suggested')).toBeVisible()
  })

  await test.step('on the link itself: a candidate is refused for good, and the form knows', async () => {
    await entry.getByRole('link', { name: title, exact: true }).click()
    await page.waitForURL(`**/related-links/${link.id}`)
    const decision = page.getByRole('region', { name: 'Where does it lead?' })
    await expect(decision.getByText(/7\d % alike/)).toBeVisible()
    await expectAccessible(page, '.link-decision')
    await screenshots(page, 'related-link', () =>
      expect(decision.getByText(/7\d % alike/)).toBeVisible(),
    )
    await decision.getByRole('button', { name: `Not this one: ${headline}` }).click()
    await expect(decision.getByText('Unresolved')).toBeVisible()
    await expect(decision.getByText(/% alike/)).toHaveCount(0)
  })

  await test.step('another article from the list, an address, and back', async () => {
    const decision = page.getByRole('region', { name: 'Where does it lead?' })
    await decision.getByRole('button', { name: 'Something else…' }).click()
    await decision.getByLabel('Address elsewhere').fill('https://example.org/ferry')
    await page.keyboard.press('Enter')
    await expect(decision.getByText('Linked to an address')).toBeVisible()
    await decision.getByRole('button', { name: 'Something else…' }).click()
    await decision.getByRole('button', { name: 'Choose an article' }).click()
    const list = page.getByRole('dialog').filter({ has: page.getByPlaceholder(/Search by/) })
    await list.getByRole('button', { name: headline }).click()
    await expect(decision.getByText('Linked to an article')).toBeVisible()
    await decision.getByRole('button', { name: 'Take the decision back' }).click()
    await expect(decision.getByText('Linked to an address')).toBeVisible()
  })

  await test.step('its state is a pill in the list', async () => {
    await openList(page, 'related-links')
    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('link', { name: title, exact: true }) })
    await expect(row.locator('.pill').getByText('Linked to an address')).toBeVisible()
  })
})
