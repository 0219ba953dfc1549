import sharp from 'sharp'
import type { FrameLocator, Page } from '@playwright/test'
import { body, figure, paragraph, relatedLink } from '../helpers/body'
import { expectAccessible } from './accessible'
import { openDocument } from './documents'
import { create, createImage, newest } from './newsroom-data'
import { screenshots } from './screenshots'
import { signInAs } from './sign-in-as'
import { expect, test } from './strict-test'

const desk = (page: Page) => page.getByRole('region', { name: 'State of the article' })
const editor = (page: Page) => page.locator('[data-lexical-editor="true"]').first()

/** Writes at the end of the first paragraph that has some words. */
async function write(page: Page, after: string, text: string) {
  await editor(page).getByText(after).click()
  await page.keyboard.press('End')
  await page.keyboard.type(text)
}

const saved = (page: Page, id: string, words: string) =>
  expect
    .poll(async () => JSON.stringify((await newest(page, id)).body), { timeout: 20_000 })
    .toContain(words)

test('an editor sees what readers will see, what is missing, and publishes', async ({
  page,
  browser,
  expectConsoleError,
}) => {
  const file = await sharp({
    create: { width: 900, height: 600, channels: 3, background: '#4a7c94' },
  })
    .png()
    .toBuffer()
  await signInAs(page, 'editor')
  const credit = await create(page, 'credits', { line: 'Hafenfoto/Mira Quell' })
  const shown = await createImage(page, file, {
    alt: 'Cranes over a quay at dusk',
    caption: 'The quay of Brunsmark on Sunday.',
    credit: credit.id,
  })
  const bare = await create(page, 'images', { caption: 'The pilot boat of Brunsmark' })
  const link = await create(page, 'related-links', {
    title: 'Why the quay of Brunsmark sinks',
    label: 'See also',
    url: 'https://brunsmark.example/quay',
  })
  const { id } = await create(page, 'articles', {
    headline: 'Brunsmark lifts its quay',
    language: 'en',
    body: body(
      paragraph('The quay of Brunsmark is being lifted.'),
      figure(shown.id, { caption: 'A quay that sinks.' }),
      figure(bare.id),
      relatedLink(link.id),
    ),
  })
  const figures = page.locator('.text-block--figure')

  await test.step('figures and links stand in the text as they will appear', async () => {
    await openDocument(page, 'articles', id)
    await expect(figures.nth(0).getByRole('img')).toHaveAttribute(
      'alt',
      'Cranes over a quay at dusk',
    )
    await expect(figures.nth(0)).toContainText('A quay that sinks.')
    await expect(figures.nth(0)).toContainText('written for this article')
    await expect(figures.nth(0)).toContainText('Hafenfoto/Mira Quell')
    await expect(figures.nth(1)).toContainText('No picture file yet')
    await expect(figures.nth(1)).toContainText('nobody has described the picture yet')
    await expect(page.locator('.text-block').last()).toContainText(
      'Leads to https://brunsmark.example/quay',
    )
    await screenshots(page, 'article-desk', () => expect(figures.nth(1)).toBeVisible())
    await expectAccessible(page, '.article-head')
    await expectAccessible(page, '.text-block')
  })

  await test.step('“Go there” leads to a figure without an image, also from another tab', async () => {
    const other = await create(page, 'articles', {
      headline: 'Brunsmark has a figure without an image',
      language: 'en',
      body: body(paragraph('What it looks like.'), figure(shown.id), figure('', { image: null })),
    })
    await openDocument(page, 'articles', other.id)
    await expect(desk(page)).toContainText('Figure 2 has no image.')
    await page.getByRole('button', { name: 'Provenance', exact: true }).click()
    await expect(editor(page)).toHaveCount(0)
    await desk(page).getByRole('button', { name: 'Go there: Figure 2' }).press('Enter')
    const empty = editor(page).locator('.LexicalEditorTheme__block-figure').nth(1)
    await expect(empty).toContainText('No image chosen yet.')
    await expect(empty.locator('.LexicalEditorTheme__block__editButton')).toBeFocused()
    await expect(empty).toBeInViewport()
    await openDocument(page, 'articles', id)
  })

  await test.step('“Ready” is not said before the pictures were looked at, nor when that fails', async () => {
    expectConsoleError(/status of 503 .*\/api\/images\?/)
    const looking = /\/api\/images\?where.*limit=\d+&depth=0$/
    await page.route(looking, (route) => route.fulfill({ status: 503, json: {} }))
    await page.reload()
    await expect(desk(page)).toContainText('Whether this is ready to publish cannot be checked')
    await expect(desk(page)).not.toContainText('Ready to publish')
    await page.unroute(looking)
    await page.reload()
    await expect(desk(page).getByRole('heading', { name: '1 thing is missing' })).toBeVisible()
  })

  await test.step('a text of one’s own goes, and the image’s is back', async () => {
    await figures.nth(0).getByRole('button', { name: 'Use the image’s again: Caption' }).click()
    await expect(figures.nth(0)).toContainText('The quay of Brunsmark on Sunday.')
    await expect(figures.nth(0)).not.toContainText('written for this article')
  })

  await test.step('the length is counted while one writes', async () => {
    const counts = desk(page).getByRole('list', { name: 'Length of the text' })
    await expect(counts).toContainText('7 words')
    await write(page, 'is being lifted.', ' It takes two years.')
    await expect(counts).toContainText('11 words')
    await expect(counts).toContainText('58 characters')
    await expect(counts).toContainText('1 min read')
    await saved(page, id, 'It takes two years.')
  })

  await test.step('publishing is refused with the list, and the focus is there', async () => {
    expectConsoleError(/status of 400 .*\/api\/articles\//)
    await page.getByRole('button', { name: 'Publish changes' }).click()
    const heading = desk(page).getByRole('heading', { name: '1 thing is missing' })
    await expect(heading).toBeFocused()
    await expect(desk(page)).toContainText(
      'Figure 2 (“The pilot boat of Brunsmark”) has no alt text.',
    )
    expect((await newest(page, id))._status).toBe('draft')
  })

  await test.step('what is missing is one click away, and shows in the text at once', async () => {
    await desk(page)
      .getByRole('button', { name: /^Describe the picture/ })
      .click()
    const drawer = page.locator('.doc-drawer')
    await drawer.locator('input[name="alt"]').fill('A small boat beside a freighter')
    await drawer.getByRole('button', { name: 'Save' }).click()
    await expect(desk(page).getByRole('heading', { name: 'Ready to publish' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(drawer).toHaveCount(0)
    await expect(figures.nth(1)).toContainText('A small boat beside a freighter')
  })

  await test.step('the reading page stands beside the form and follows it', async () => {
    await page.locator('#live-preview-toggler').click()
    const preview: FrameLocator = page.frameLocator('#live-preview-iframe')
    await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Brunsmark lifts its quay')
    await expect(preview.getByText('Draft preview')).toBeVisible()
    await page.locator('#field-headline').fill('Brunsmark lifts its sinking quay')
    await expect(preview.getByRole('heading', { level: 1 })).toHaveText(
      'Brunsmark lifts its sinking quay',
    )
    await screenshots(page, 'article-live-preview', () =>
      expect(preview.getByRole('heading', { level: 1 })).toBeVisible(),
    )
    await page.locator('#live-preview-toggler').click()
  })

  await test.step('a link shows the draft to somebody without an account', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await desk(page).getByRole('button', { name: 'Copy preview link' }).click()
    await expect(desk(page)).toContainText('Whoever has this link sees the draft until')
    const address = await desk(page).getByLabel('Preview link').inputValue()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address)
    await expectAccessible(page, '.article-head')
    // What an import leaves of a correction that names no day.
    await page.request.patch(`/api/articles/${id}?draft=true`, {
      data: { corrections: [{ type: 'correction', text: 'It was the other quay.', date: null }] },
    })
    const reader = await (await browser.newContext()).newPage()
    await reader.goto(address)
    await expect(reader.getByText('Draft preview')).toBeVisible()
    await expect(reader.getByText('It was the other quay.')).toBeVisible()
    await expect(reader.getByText('It takes two years.')).toBeVisible()
    await expectAccessible(reader, 'main')
    await screenshots(reader, 'draft-preview', () =>
      expect(reader.getByText('Draft preview')).toBeVisible(),
    )
    expect((await reader.request.get(address.replace(/.$/, '_'))).status()).toBe(404)
    await reader.context().close()
  })

  const plan = async (day: string) => {
    await page.locator('.form-submit .popup-button').click()
    await page.locator('#schedule-publish').click()
    const drawer = page.locator('.schedule-publish')
    await drawer.locator('.react-datepicker__input-container input').fill(day)
    await page.keyboard.press('Tab')
    await drawer.locator('#scheduled-publish-save').click()
    return drawer
  }

  await test.step('nothing is planned for a time under embargo, and after it is', async () => {
    const year = new Date().getFullYear() + 1
    await page.request.patch(`/api/articles/${id}?draft=true`, {
      data: { embargo: { until: `${year}-06-15T12:00:00.000Z` }, corrections: [] },
    })
    await page.reload()
    await expect(desk(page)).toContainText('Under embargo until 15 June')
    expectConsoleError(/Under embargo until/)
    let drawer = await plan(`06/01/${year} 10:00 AM`)
    await expect(page.getByText(/Under embargo until 15 June/).last()).toBeVisible()
    await expect(drawer).toContainText('No upcoming events')
    await drawer.locator('.close-modal-button, .drawer-close-button').first().click()
    drawer = await plan(`06/20/${year} 10:00 AM`)
    await expect(drawer.getByRole('table')).toContainText('Publish')
    await page.keyboard.press('Escape')
    await page.request.patch(`/api/articles/${id}?draft=true`, {
      data: { embargo: { until: null } },
    })
    await page.reload()
  })

  await test.step('published by keyboard, it keeps its readers when its address changes', async () => {
    await expect(desk(page).getByRole('heading', { name: 'Ready to publish' })).toBeVisible()
    // The form is not there for anybody before its text is.
    await expect(editor(page)).toContainText('It takes two years.')
    await page.getByRole('button', { name: 'Publish changes' }).press('Enter')
    await expect(page.getByText('Status: Published')).toBeVisible()
    const { slug } = await newest(page, id)
    await page.locator('#field-slug').fill('quay-of-brunsmark')
    await page.getByRole('button', { name: 'Publish changes' }).click()
    await expect
      .poll(async () => (await page.request.get(`/articles/${slug}`)).url())
      .toContain('/articles/quay-of-brunsmark')
  })
})

test('what is written is not lost: network away, signed out, closed, two tabs', async ({
  page,
  context,
  expectConsoleError,
}) => {
  // Every request that fails is in the console, by the browser and by Payload.
  expectConsoleError(/console: /)
  await signInAs(page, 'author')
  const { id } = await create(page, 'articles', {
    headline: 'Lighthouse of Vinnersund',
    language: 'en',
    body: body(paragraph('The lighthouse is lit.')),
  })
  const notice = (of: Page) => of.getByRole('alert', { name: 'Unsaved text' })
  await openDocument(page, 'articles', id)
  await expect(editor(page)).toContainText('The lighthouse is lit.')

  await test.step('the network is away: it says so, and saves when it is back', async () => {
    await context.setOffline(true)
    await write(page, 'The lighthouse is lit.', ' Offline words.')
    await expect(notice(page)).toContainText('The server cannot be reached.')
    await expect(notice(page)).toContainText('kept in this browser')
    await expectAccessible(page, '.safekeeping')
    await context.setOffline(false)
    await saved(page, id, 'Offline words.')
    await expect(notice(page)).toBeEmpty()
  })

  await test.step('the session has ended: it says so, and saves after signing in again', async () => {
    const session = await context.cookies()
    await context.clearCookies()
    await write(page, 'Offline words.', ' Words of nobody.')
    await expect(notice(page)).toContainText('You are signed out.')
    await context.addCookies(session)
    await saved(page, id, 'Words of nobody.')
    await expect(notice(page)).toBeEmpty()
  })

  await test.step('the window is closed before anything could be saved: the next one offers it', async () => {
    await page.goto('/admin')
    const closed = await context.newPage()
    await openDocument(closed, 'articles', id)
    await context.setOffline(true)
    await write(closed, 'Words of nobody.', ' Closed words.')
    await expect(notice(closed)).toContainText('Not saved.')
    await closed.close()
    await context.setOffline(false)
    await openDocument(page, 'articles', id)
    await expect(notice(page)).toContainText('was never saved')
    await expect(editor(page)).not.toContainText('Closed words.')
    await screenshots(page, 'article-unsaved', () =>
      expect(notice(page)).toContainText('was never saved'),
    )
    await notice(page).getByRole('button', { name: 'Bring it back' }).click()
    await expect(editor(page)).toContainText('Closed words.')
    await saved(page, id, 'Closed words.')
    await page.reload()
    await expect(editor(page)).toContainText('Closed words.')
    await expect(notice(page)).toBeEmpty()
  })

  await test.step('a second tab: the one that is behind saves no more', async () => {
    const second = await context.newPage()
    await openDocument(second, 'articles', id)
    await expect(editor(second)).toContainText('Closed words.')
    await write(page, 'Closed words.', ' First tab.')
    await saved(page, id, 'First tab.')
    await expect(notice(second)).toContainText('saved elsewhere')
    await expect(second.locator('#field-headline')).toBeDisabled()
    await notice(second).getByRole('button', { name: 'Load the newest version' }).click()
    await expect(editor(second)).toContainText('First tab.')
    await write(second, 'First tab.', ' Second tab.')
    await saved(page, id, 'Second tab.')
    await expect(notice(page)).toContainText('saved elsewhere')
    await second.close()
  })
})
