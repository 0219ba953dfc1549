import type { Page } from '@playwright/test'
import { body, paragraph } from '../helpers/body'
import { expectAccessible } from './accessible'
import { openDocument } from './documents'
import { openList } from './lists'
import { create, newest } from './newsroom-data'
import { screenshots } from './screenshots'
import { signInAs } from './sign-in-as'
import { expect, test } from './strict-test'

const article = (headline: string, changes: object = {}) => ({
  headline,
  language: 'en',
  body: body(paragraph('Text of a role.')),
  ...changes,
})

const nav = (page: Page) => page.getByRole('navigation').first()
const dots = (page: Page) => page.locator('.doc-controls__popup .popup-button')

test('each role sees what it may do, and no more', async ({ page, browser }) => {
  await signInAs(page, 'author')
  const own = await create(page, 'articles', article('Ferry of Ostholm, by its author'))
  const ownPerson = await create(page, 'people', { name: 'Own Ostholm' })
  const other = await (await browser.newContext()).newPage()
  await signInAs(other, 'editor')
  const foreign = await create(other, 'articles', article('Ferry of Ostholm, by an editor'))

  await test.step('an author finds the own drafts first, and all with one click', async () => {
    await page.goto('/admin/collections/articles')
    const whose = page.getByRole('group', { name: 'Whose articles' })
    await expect(whose.getByRole('button', { name: 'My articles' })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    const rows = page.locator('.collection-list tbody tr')
    await expect(rows).toHaveCount(1)
    await expect(rows).toContainText('by its author')
    await expectAccessible(page, '.mine-or-all')
    await screenshots(page, 'articles-of-author', () => expect(rows).toContainText('by its author'))
    await whose.getByRole('button', { name: 'All articles' }).press('Enter')
    await expect(page.getByRole('link', { name: 'Ferry of Ostholm, by an editor' })).toBeVisible()
  })

  await test.step('an author selects nothing: there is nothing to do with many', async () => {
    await page.locator('.collection-list tbody tr .select-row input').first().check()
    for (const name of ['Publish', 'Unpublish', 'Delete'])
      await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0)
  })

  await test.step('no accounts and no imports in the navigation of an author', async () => {
    for (const name of ['Users', 'Imports', 'Sources'])
      await expect(nav(page).getByRole('link', { name, exact: true })).toHaveCount(0)
    await page.goto('/admin/account')
    await expect(page.locator('#field-name')).toHaveValue('Some author')
  })

  await test.step('an own draft: to write and to share, not to publish or delete', async () => {
    await openDocument(page, 'articles', own.id)
    await expect(page.locator('#field-headline')).toBeEnabled()
    await expect(page.getByRole('button', { name: 'Copy preview link' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Publish changes' })).toHaveCount(0)
    await dots(page).click()
    await expect(page.locator('#action-duplicate')).toBeVisible()
    await expect(page.locator('#action-delete')).toHaveCount(0)
    await page.keyboard.press('Escape')
    await openDocument(page, 'people', ownPerson.id)
    await expect(page.locator('#field-name')).toBeEnabled()
  })

  await test.step('another’s draft: to read', async () => {
    await openDocument(page, 'articles', foreign.id)
    await expect(page.locator('#field-headline')).toBeDisabled()
    await expect(page.getByRole('button', { name: 'Copy preview link' })).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Publish changes' })).toHaveCount(0)
  })

  await test.step('an editor: everything but accounts', async () => {
    await openList(other, 'articles')
    await expect(
      other.getByRole('link', { name: 'Ferry of Ostholm, by its author' }),
      'all articles, unasked',
    ).toBeVisible()
    await expect(nav(other).getByRole('link', { name: 'Users', exact: true })).toHaveCount(0)
    await expect(nav(other).getByRole('link', { name: 'Imports', exact: true })).toBeVisible()
    await openDocument(other, 'articles', own.id)
    await expect(other.getByRole('button', { name: 'Publish changes' })).toBeVisible()
    await dots(other).click()
    await expect(other.locator('#action-delete')).toBeVisible()
  })

  await test.step('an admin: accounts, too', async () => {
    const boss = await (await browser.newContext()).newPage()
    await signInAs(boss, 'admin')
    await boss.goto('/admin')
    await expect(nav(boss).getByRole('link', { name: 'Users', exact: true })).toBeVisible()
    await boss.context().close()
  })
  await other.context().close()
})

test('two people, one article: locked, taken over, and the versions compared', async ({
  page,
  browser,
  expectConsoleError,
}) => {
  // What the first one still writes after the take-over is refused: 423, locked.
  expectConsoleError(/status of 423 .*\/api\/articles\//)
  await signInAs(page, 'editor')
  const { id } = await create(page, 'articles', article('Tide table of Holmvik'))
  await openDocument(page, 'articles', id)
  await page.locator('#field-headline').fill('Tide table of Holmvik, first hand')
  await expect
    .poll(async () => (await newest(page, id)).headline, { timeout: 20_000 })
    .toBe('Tide table of Holmvik, first hand')

  const other = await (await browser.newContext()).newPage()
  await signInAs(other, 'editor')
  await test.step('whoever comes second is told who is there', async () => {
    await page.locator('#field-kicker').fill('Being written')
    await expect
      .poll(async () => (await newest(page, id)).kicker, { timeout: 20_000 })
      .toBe('Being written')
    await openDocument(other, 'articles', id)
    await expect(other.getByText(/is currently editing this document/)).toBeVisible()
    await screenshots(other, 'article-locked', () =>
      expect(other.getByText(/is currently editing this document/)).toBeVisible(),
    )
  })

  await test.step('and takes over; the first is told, and can read on', async () => {
    const taken = other.waitForResponse(
      (answer) =>
        answer.url().includes('/payload-locked-documents/') &&
        answer.request().method() === 'PATCH',
    )
    await other.getByRole('button', { name: 'Take over' }).click()
    await taken
    // Payload renders the form anew in a moment.
    await openDocument(other, 'articles', id)
    await other.locator('#field-headline').fill('Tide table of Holmvik, second hand')
    await expect
      .poll(async () => (await newest(other, id)).headline, { timeout: 20_000 })
      .toBe('Tide table of Holmvik, second hand')
    await page.locator('#field-kicker').fill('Written on')
    await expect(page.getByText(/taken over/i).first()).toBeVisible()
    await page.getByRole('button', { name: /read.only/i }).click()
    await expect(page.locator('#field-headline')).toBeDisabled()
  })

  await test.step('the versions show what was changed', async () => {
    await other.goto(`/admin/collections/articles/${id}/versions`)
    // The newest, beside the one before it.
    await other.locator('.versions tbody a').first().click()
    const headlines = other.locator('.text-diff').filter({
      has: other.getByText('Headline', { exact: true }),
    })
    await expect(headlines.locator('.html-diff__diff-old')).toHaveText('Tide table of Holmvik')
    await expect(headlines.locator('.html-diff__diff-new')).toHaveText(
      'Tide table of Holmvik, second hand',
    )
    await other.context().close()
  })
})
