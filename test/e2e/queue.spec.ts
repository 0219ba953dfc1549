import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { login } from './login'
import { screenshots } from './screenshots'
import { signInAs } from './sign-in-as'
import { expect, test } from './strict-test'

const headline = 'Lighthouse of Wexmoor is to be painted green'
const section = `Coast ${randomUUID().slice(0, 4)}`

async function create(page: Page, collection: string, data: object) {
  const answer = await page.request.post(`/api/${collection}?depth=0`, { data })
  expect(answer.ok(), await answer.text()).toBe(true)
  return (await answer.json()).doc as { id: string }
}

const queueOf = (page: Page) => page.getByRole('region', { name: 'Review queue' })
const entry = (page: Page, title: string) =>
  queueOf(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: title }) })

test('an editor works through the queue', async ({ page, expectConsoleError }) => {
  await login(page)
  const person = await create(page, 'people', { name: 'Orla Tennant' })
  const article = await create(page, 'articles?draft=true', {
    headline,
    language: 'en',
    section,
    review: [
      { code: 'unsure-kind', message: 'A caption, or a paragraph?', line: 14 },
      { code: 'no-title', message: 'No line of the page looks like its title.' },
    ],
    people: [{ person: person.id, relation: 'quoted', nameAsWritten: 'Orla Tennant' }],
  })
  await create(page, 'images', { caption: 'The lighthouse of Wexmoor at low tide' })
  const queue = queueOf(page)

  await test.step('what waits stands above the collections, with how much of it there is', async () => {
    await page.goto('/admin')
    await expect(queue.getByRole('button', { name: /^Open doubts\W+\d+ waiting/ })).toBeVisible()
    await expect(queue.getByRole('button', { name: /^Imports\W+\d/ })).toBeVisible()
    await expect(entry(page, headline)).toContainText('Line 14: A caption, or a paragraph?')
    await expectAccessible(page, '.review')
  })

  await test.step('what cannot be counted is said, and a late answer takes no counts away', async () => {
    expectConsoleError(/status of 503 .*\/api\/review\/counts/)
    const counts = /\/api\/review\/counts\?/
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    // The one that is registered last answers first: it fails, and the next one waits.
    await page.route(counts, (route) => held.then(() => route.continue()), { times: 1 })
    await page.route(counts, (route) => route.fulfill({ status: 503, json: {} }), { times: 1 })
    await page.reload()
    await expect(queue.getByRole('alert')).toContainText('How much waits could not be counted.')
    const late = page.waitForResponse(/\/api\/review\/counts\?.*mine=false/)
    await queue.getByRole('button', { name: 'Try again' }).click()
    await queue.getByLabel('Only mine').click()
    const counted = queue.getByRole('button', { name: /^Open doubts\W+\d+ waiting/ })
    await expect(counted).toBeVisible()
    release()
    await (await late).finished()
    await page.evaluate(() => new Promise(requestAnimationFrame))
    await expect(counted).toBeVisible()
    await page.goto('/admin')
  })

  await test.step('narrowed to a section it has that article only, also when one comes back', async () => {
    await queue.getByLabel('Section').selectOption(section)
    await expect(
      queue.getByRole('listitem').filter({ has: page.getByRole('heading') }),
    ).toHaveCount(1)
    await page.reload()
    await expect(queue.getByLabel('Section')).toHaveValue(section)
    await expect(entry(page, headline)).toBeVisible()
    await screenshots(page, 'queue', () => expect(entry(page, headline)).toBeVisible())
  })

  await test.step('by keyboard: to the entry, and to the doubts in its article', async () => {
    await queue.getByRole('button', { name: /^Open doubts/ }).focus()
    await page.keyboard.press('j')
    await expect(queue.getByRole('link', { name: headline })).toBeFocused()
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/articles/${article.id}#field-review`)
    await expect(page.locator('#field-review')).toBeFocused()
    await expect(page.locator('#field-review')).toBeInViewport()
  })

  await test.step('settled in a draft, it waits no longer', async () => {
    const { review } = await (
      await page.request.get(`/api/articles/${article.id}?draft=true`)
    ).json()
    await page.request.patch(`/api/articles/${article.id}?draft=true`, {
      data: { review: review.map((doubt: object) => ({ ...doubt, resolved: true })) },
    })
    await page.goto(`/admin?section=${encodeURIComponent(section)}`)
    await expect(queue.getByText('Nothing here.')).toBeVisible()
    await queue.getByRole('button', { name: /^Unconfirmed people\W+1 waiting/ }).click()
    await expect(entry(page, headline)).toContainText('Orla Tennant')
    await entry(page, headline).getByRole('link').click()
    await page.waitForURL(`**/articles/${article.id}#field-people`)
    await expect(page.locator('#field-people')).toBeInViewport()
  })

  await test.step('pictures without a file, in German', async () => {
    const language = { name: 'payload-lng', url: new URL('/', page.url()).href }
    await page.context().addCookies([{ ...language, value: 'de' }])
    await page.goto('/admin?kind=files')
    const german = page.getByRole('region', { name: 'Prüfliste' })
    await expect(german.getByRole('heading', { name: 'Bilder ohne Datei' })).toBeVisible()
    await expect(german.getByRole('link', { name: /^The lighthouse of Wexmoor/ })).toBeVisible()
    await page.context().addCookies([{ ...language, value: 'en' }])
  })
})

test('an editor takes an import back, and sees before what that does', async ({ page }) => {
  await login(page)
  const { id } = await (
    await page.request.post('/api/imports', {
      data: {
        documents: ['Tram of Hollin', 'Ferry of Hollin'].map((what) => ({
          sourceKey: `e2e/queue/${what}`,
          text: `${what} runs again\n\nThe ${what} is to run every hour from Monday on, the town said in the evening.`,
        })),
      },
    })
  ).json()
  const queue = queueOf(page)
  const run = queue.getByRole('listitem').filter({ has: page.locator(`a[href$="/imports/${id}"]`) })

  await test.step('it runs, and its entry keeps up by itself', async () => {
    await page.goto('/admin?kind=imports')
    await expect(run.getByText('Done')).toBeVisible({ timeout: 60_000 })
    await expectAccessible(page, '.review')
  })

  await test.step('somebody edits one of the articles', async () => {
    const where = `where[headline][equals]=${encodeURIComponent('Tram of Hollin runs again')}`
    const { docs } = await (
      await page.request.get(`/api/articles?draft=true&depth=0&${where}`)
    ).json()
    const standfirst = 'It is to be painted red.'
    await page.request.patch(`/api/articles/${docs[0].id}?draft=true`, { data: { standfirst } })
  })

  await test.step('what taking it back would do is told first, with what stays and why', async () => {
    await run.getByRole('button', { name: 'Take back…' }).click()
    await expect(run.getByRole('heading', { name: 'Taking this import back' })).toBeFocused()
    await expect(run.getByText(/^It would remove \d+/)).toBeVisible()
    await expect(run.getByText(/changed since the import: standfirst/)).toBeVisible()
    await expectAccessible(page, '.review')
  })

  await test.step('then it is done', async () => {
    await run.getByRole('button', { name: 'Take it back now' }).click()
    await expect(run.getByText(/documents are removed/)).toBeVisible()
    await expect(run.getByText('Undone')).toBeVisible()
    await run.getByRole('button', { name: 'Close' }).click()
    await expect(run.getByRole('link').first()).toBeFocused()
  })
})

test('an author sees what is theirs first, and nothing that only editors settle', async ({
  page,
}) => {
  await signInAs(page, 'author')
  const mine = `Author’s own harbour ${randomUUID().slice(0, 4)}`
  await page.goto('/admin')
  const queue = queueOf(page)
  await expect(queue.getByText('All done. Nothing waits for you.')).toBeVisible()
  await create(page, 'articles?draft=true', {
    headline: mine,
    language: 'en',
    review: [{ code: 'no-title', message: 'No line of the page looks like its title.' }],
  })
  await page.reload()
  await expect(queue.getByLabel('Only mine')).toBeChecked()
  await expect(entry(page, mine)).toBeVisible()
  await expect(queue.getByRole('button', { name: /^(Conflicts|Imports)/ })).toHaveCount(0)
})
