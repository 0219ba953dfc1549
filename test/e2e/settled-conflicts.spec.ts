import type { Page } from '@playwright/test'
import { slugline } from '../helpers/cli'
import { expectAccessible } from './accessible'
import { openDocument } from './documents'
import { dataDir } from './data-dir'
import { screenshots } from './screenshots'
import { signInAs } from './sign-in-as'
import { expect, test } from './strict-test'

const mine = 'Norstad is open again'
const theirs = 'Harbour of Norstad opens again after the great storm'
const caption = 'Ferries in the harbour of Norstad on Monday.'

const story = {
  headline: 'Harbour opens again after the great storm',
  caption,
  ferries: 'The ferries go as often as they used to, by day and by night.',
}

/** Imports the story as its source has it. */
async function importStory(changes: Partial<typeof story> = {}) {
  const { headline, caption, ferries } = { ...story, ...changes }
  const text = [
    headline,
    'The harbour of Norstad is open again after the storm, the town said on Monday morning.',
    caption,
    'Photo: Jane Doe/Reuters',
    ferries,
  ].join('\n\n')
  const { stdout } = await slugline(['import', '-', '--json'], {
    input: `${JSON.stringify({ id: 'e2e/harbour', text })}\n`,
    env: { DATA_DIR: dataDir, MONGODB_URI: '' },
  })
  return JSON.parse(stdout).counts
}

async function find(page: Page, query: string) {
  return (await (await page.request.get(`/api/${query}`)).json()).docs[0]
}

test('an editor settles what the source and the newsroom both changed', async ({ page }) => {
  await test.step('both change a headline, a paragraph and a caption', async () => {
    expect(await importStory()).toMatchObject({ failed: 0, conflicts: 0 })
    await signInAs(page, 'editor')
    const where = `where[headline][equals]=${encodeURIComponent(story.headline)}`
    const article = await find(page, `articles?draft=true&depth=0&${where}`)
    const body = JSON.parse(
      JSON.stringify(article.body).replace('as often as they used to', 'hourly'),
    )
    await page.request.patch(`/api/articles/${article.id}?draft=true`, {
      data: { headline: mine, body },
    })
    await page.request.patch(`/api/images/${article.images[0]}`, { data: { caption: 'Ferries' } })
    const counts = await importStory({
      headline: theirs,
      caption: 'Ferries in the harbour of Norstad on Tuesday.',
      ferries: story.ferries.replace('as often as they used to', 'less often'),
    })
    expect(counts).toMatchObject({ failed: 0, conflicts: 2 })
    await openDocument(page, 'articles', article.id)
    await page.getByRole('button', { name: 'Provenance' }).click()
  })

  const conflicts = page.getByRole('region', { name: 'Conflicts with the source' })
  const entry = (name: string) => conflicts.getByRole('listitem', { name })

  await test.step('both sides stand beside each other, in the article also those of its picture', async () => {
    await expect(entry('Headline')).toContainText(mine)
    await expect(entry('Headline')).toContainText(theirs)
    await expect(entry('Text, part')).toContainText('less often')
    await expect(entry('Caption')).toContainText('on Tuesday')
    await expectAccessible(page, '.conflicts')
    await screenshots(page, 'conflicts', () => expect(entry('Headline')).toBeVisible())
  })

  await test.step('in German, too', async () => {
    const lng = { name: 'payload-lng', url: page.url() }
    await page.context().addCookies([{ ...lng, value: 'de' }])
    await page.reload()
    const german = page.getByRole('region', { name: 'Konflikte mit der Quelle' })
    await expect(german.getByRole('button', { name: /^Meine behalten: Schlagzeile/ })).toBeVisible()
    await expect(
      german.getByRole('button', { name: /^Die der Quelle nehmen: Text, Teil/ }),
    ).toBeVisible()
    await page.context().addCookies([{ ...lng, value: 'en' }])
    await page.reload()
  })

  await test.step('with the keyboard: mine stays', async () => {
    await entry('Headline').getByRole('button', { name: 'Keep mine' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText('Yours stays.')).toBeVisible()
    await expect(entry('Headline')).toHaveCount(0)
    await expect(page.getByRole('heading', { name: 'Conflicts with the source' })).toBeFocused()
  })

  await test.step('with the mouse: the source’s comes in, in the text and in the form', async () => {
    await entry('Text, part').getByRole('button', { name: 'Take the source’s' }).click()
    await expect(entry('Text, part')).toHaveCount(0)
    await expect(entry('Caption')).toBeVisible()
    await page.getByRole('button', { name: 'Content', exact: true }).click()
    await expect(page.locator('#field-headline')).toHaveValue(mine)
    await expect(page.locator('[data-lexical-editor="true"]')).toContainText(
      'The ferries go less often',
    )
  })

  await test.step('on the picture itself, and only when its form is saved', async () => {
    await page.getByRole('button', { name: 'Provenance' }).click()
    await entry('Caption').getByRole('link', { name: 'Ferries' }).click()
    const take = page.getByRole('button', { name: 'Take the source’s: Caption' })
    await expect(take).toBeEnabled()
    await page.locator('#field-alt').fill('Two ferries')
    await expect(take).toBeDisabled()
    await expect(conflicts.getByText('Save your changes first.')).toBeVisible()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Updated successfully.')).toBeVisible()
    await take.click()
    await expect(page.locator('#field-caption')).toHaveValue(/on Tuesday/)
    await expect(conflicts).toHaveCount(0)
    await expect(page.locator('#field-alt')).toHaveValue('Two ferries')
  })
})
