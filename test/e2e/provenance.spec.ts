import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { openDocument } from './documents'
import { screenshots } from './screenshots'
import { signInAs } from './sign-in-as'
import { expect, test } from './strict-test'

const headline = 'Lock of Skarvik opens to ships again after ten years'
const keeper =
  'The keeper Marit Ekeland said that nobody will have to wait for longer than an hour.'
const mayor =
  'The town paid for the work by itself, and has no debts that it did not have before, its mayor said.'

const text = [
  headline,
  'The lock of Skarvik is open again after ten years, the port said on Monday morning, and the first ships went through it at noon.',
  'A crane beside the lock of Skarvik',
  'Photo: Jane Doe/Zyxograph Pictures',
  'Workers beside the lock of Skarvik on Monday',
  keeper,
  'Words by Tarasil Ekeland',
  mayor,
].join('\n\n')

const kinds = {
  1: 'title',
  3: 'paragraph',
  5: 'image-alt',
  7: 'image-credit',
  9: 'image-caption',
  11: 'paragraph',
  15: 'paragraph',
}

/** Imports the page as its source has it, and finds what became of it. */
async function importLock(page: Page) {
  const documents = [{ sourceKey: 'e2e/lock', text, kinds }]
  const sent = await page.request.post('/api/imports', { data: { documents } })
  const { url } = await sent.json()
  const status = async () => (await (await page.request.get(url)).json()).status
  await expect.poll(status, { timeout: 60_000 }).toBe('done')
  const where = `where[headline][equals]=${encodeURIComponent(headline)}`
  const found = await page.request.get(`/api/articles?draft=true&depth=0&${where}`)
  return (await found.json()).docs[0]
}

test('an editor sees where each line came from, and puts back what was imported', async ({
  page,
}) => {
  const panel = page.getByRole('region', { name: 'Where this comes from' })
  const line = (number: number) => panel.locator(`[data-line="${number}"]`)
  const paragraph = (words: string) =>
    page.locator('[data-lexical-editor="true"] > *').filter({ hasText: words })
  const change = (name: string) => panel.getByRole('listitem', { name })
  const headlineField = page.locator('#field-headline')

  await signInAs(page, 'editor')
  const article = await importLock(page)
  const [image] = article.images

  await test.step('a paragraph under the pointer, or with the cursor in it, lights its line', async () => {
    await openDocument(page, 'articles', article.id)
    await expect(line(15)).toContainText('The town paid')
    await expect(panel.getByText('Nothing: all is as it was imported.')).toBeVisible()
    await paragraph('nobody will have to wait').hover()
    await expect(line(11)).toHaveAttribute('aria-current', 'true')
    await paragraph('The town paid').click()
    await expect(line(15)).toHaveAttribute('aria-current', 'true')
    await expect(line(11)).not.toHaveAttribute('aria-current')
    await screenshots(page, 'provenance', async () => {
      await paragraph('nobody will have to wait').scrollIntoViewIfNeeded()
      await paragraph('nobody will have to wait').hover()
      await expect(line(11)).toHaveAttribute('aria-current', 'true')
    })
    await expectAccessible(page, '.provenance')
  })

  await test.step('from a line to its paragraph, with the keyboard', async () => {
    await panel.getByRole('button', { name: /^Line 3, go to its paragraph/ }).focus()
    for (const number of [5, 7, 9, 11]) {
      await page.keyboard.press('ArrowDown')
      await expect(
        panel.getByRole('button', { name: new RegExp(`^Line ${number}, go to`) }),
      ).toBeFocused()
    }
    await page.keyboard.press('Enter')
    const anchor = () => page.evaluate(() => window.getSelection()?.anchorNode?.textContent)
    await expect.poll(anchor).toBe(keeper)
  })

  await test.step('from a line to its doubt and back', async () => {
    await line(7)
      .getByRole('button', { name: /^Line 7, doubt/ })
      .click()
    const doubt = panel.getByRole('listitem').filter({ hasText: '“Zyxograph Pictures” in this' })
    await expect(doubt).toBeFocused()
    await doubt.getByRole('button', { name: 'Line 7' }).press('Enter')
    await expect(line(7)).toBeFocused()
    await expect(line(7)).toHaveAttribute('aria-current', 'true')
  })

  await test.step('what an editor changed is told, also in German', async () => {
    const body = JSON.parse(
      JSON.stringify(article.body).replace('longer than an hour', 'longer than a day'),
    )
    const data = { headline: 'Skarvik has its lock again', body }
    await page.request.patch(`/api/articles/${article.id}?draft=true`, { data })
    await page.reload()
    await expect(change('Headline')).toContainText(headline)
    await expect(change('Headline')).toContainText('Skarvik has its lock again')
    await expect(change('Text, part 3')).toContainText('longer than an hour')
    await expectAccessible(page, '.provenance')
    const lng = { name: 'payload-lng', url: page.url() }
    await page.context().addCookies([{ ...lng, value: 'de' }])
    await page.reload()
    const german = page.getByRole('region', { name: 'Woher das kommt' })
    await expect(german.getByRole('button', { name: 'Zurücksetzen: Schlagzeile' })).toBeVisible()
    await page.context().addCookies([{ ...lng, value: 'en' }])
    await page.reload()
  })

  await test.step('a field is put back with the keyboard, and that is undone', async () => {
    await panel.getByRole('button', { name: 'Put back: Headline' }).press('Enter')
    await expect(headlineField).toHaveValue(headline)
    await expect(panel.getByRole('heading', { name: 'Changed since import' })).toBeFocused()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(headlineField).toHaveValue('Skarvik has its lock again')
    await expect(change('Headline')).toBeVisible()
  })

  await test.step('a paragraph is put back by itself', async () => {
    await panel.getByRole('button', { name: 'Put back: Text, part 3' }).click()
    await expect(paragraph('longer than an hour')).toBeVisible()
    await expect(change('Text, part 3')).toHaveCount(0)
    await expect(change('Headline')).toBeVisible()
  })

  await test.step('a picture has its lines; its form is saved first', async () => {
    await page.request.patch(`/api/images/${image}`, { data: { caption: 'Workers' } })
    await openDocument(page, 'images', image)
    await expect(line(9)).toHaveClass(/--lit/)
    const back = panel.getByRole('button', { name: 'Put back: Caption' })
    await expect(back).toBeEnabled()
    await page.locator('#field-alt').fill('A crane')
    await expect(back).toBeDisabled()
    await expect(panel.getByText('Save your changes first.')).toBeVisible()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(change('Alt text')).toBeVisible()
    await back.click()
    await expect(page.locator('#field-caption')).toHaveValue(/Workers beside the lock/)
    await expect(page.locator('#field-alt')).toHaveValue('A crane')
  })

  await test.step('a person has the lines that name them', async () => {
    const [{ person }] = article.people
    await openDocument(page, 'people', person)
    await expect(line(11)).toHaveClass(/--lit/)
    await expect(line(9)).not.toHaveClass(/--lit/)
    await expectAccessible(page, '.provenance')
  })

  await test.step('what was made here says so, and an author is told whose source it is', async () => {
    const data = { headline: 'Made at the desk', language: 'en' }
    const made = await (await page.request.post('/api/articles?draft=true', { data })).json()
    await openDocument(page, 'articles', made.doc.id)
    await expect(panel.getByText('This was not imported')).toBeVisible()
    await signInAs(page, 'author')
    await openDocument(page, 'articles', article.id)
    await expect(panel.getByText('Somebody else imported this.')).toBeVisible()
    await expect(panel.getByRole('button')).toHaveCount(0)
  })
})
