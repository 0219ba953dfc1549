import fs from 'node:fs'
import type { Page } from '@playwright/test'
import { slugline } from '../helpers/cli'
import { htmlProblems } from '../helpers/html-problems'
import { dataDir } from './data-dir'
import { openList } from './lists'
import { login } from './login'
import { screenshots } from './screenshots'
import { expect, test } from './strict-test'

const headline = 'Attacks in Russia too: US signals arms return to Kiev'
const slug = 'attacks-in-russia-too-us-signals-arms-return-to-kiev'
const sourceKey = 'seed/documents/000_bf31db83c1188618.txt'
const imported = 'NATO Secretary General Stoltenberg wants more commitments from the alliance'
const edited = 'Jens Stoltenberg in Prague, where he asked the allies for longer commitments'
const alt = 'Jens Stoltenberg at a lectern, in front of flags'

/** The command line beside the running server, on the same data. */
const cli = (args: string[], input?: string) =>
  slugline(args, { input, env: { DATA_DIR: dataDir, MONGODB_URI: '' } })

/** What anybody is given of the story: an article, or none. */
const publishedArticles = async (page: Page) => {
  const where = `depth=2&where[slug][equals]=${slug}`
  return (
    await (await page.request.get(`/api/articles?${where}`, { headers: { cookie: '' } })).json()
  ).docs
}

const text = (page: Page) => page.locator('[data-lexical-editor="true"]')

async function openArticle(page: Page) {
  await openList(page, 'articles')
  await page.getByRole('link', { name: headline }).click()
  // The admin opens the tab where one was last.
  await page.getByRole('button', { name: 'Content', exact: true }).click()
  await expect(page.locator('#field-headline')).toHaveValue(headline)
  await expect(text(page)).toContainText('A two-day meeting of NATO foreign ministers')
}

test('the imported story goes from draft to page, and the next import leaves the edit alone', async ({
  page,
  browser,
  expectConsoleError,
}) => {
  const anonymous = await (await browser.newContext()).newPage()

  await test.step('before: the draft is nobody’s business', async () => {
    expect(await publishedArticles(anonymous)).toEqual([])
    expect((await anonymous.request.get(`/articles/${slug}`)).status()).toBe(404)
  })

  await test.step('log in and open the article', async () => {
    await login(page)
    await openArticle(page)
    await page.getByRole('button', { name: 'Provenance' }).click()
    await expect(page.getByText('13: “Words by Tarasil Blinken” looks like a byline')).toBeVisible()
  })

  await test.step('see where it came from, line by line', async () => {
    await openList(page, 'sources')
    await page.getByRole('link', { name: sourceKey }).click()
    const caption = page.getByRole('row', { name: imported })
    await expect(caption.getByRole('link', { name: 'image-caption' })).toBeVisible()
    await expect(page.getByRole('row', { name: 'Leave a Reply' })).toContainText('boilerplate')
    await screenshots(page, 'source', () => expect(caption).toBeVisible())
    await openArticle(page)
  })

  await test.step('publishing is refused while a picture has no alt text, with the reason', async () => {
    expectConsoleError(/status of 400 .*\/api\/articles\//)
    await page.getByRole('button', { name: 'Publish changes' }).click()
    await expect(page.getByText(/Figure 1 .* has no alt text/).first()).toBeVisible()
    expect(await publishedArticles(anonymous)).toEqual([])
  })

  await test.step('write the alt text, change the caption', async () => {
    await openList(page, 'images')
    await page.getByRole('row', { name: imported }).getByRole('link').first().click()
    await expect(page.locator('#field-caption')).toHaveValue(imported)
    await page.locator('#field-alt').fill(alt)
    await page.locator('#field-caption').fill(edited)
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Updated successfully.')).toBeVisible()
  })

  await test.step('publish', async () => {
    await openArticle(page)
    await page.getByRole('button', { name: 'Publish changes' }).click()
    await expect(page.getByText('Status: Published')).toBeVisible()
    await screenshots(page, 'article', () =>
      expect(text(page)).toContainText('A two-day meeting of NATO foreign ministers'),
    )
  })

  await test.step('the page shows the new caption', async () => {
    await anonymous.goto(`/articles/${slug}`)
    await expect(anonymous.getByRole('heading', { level: 1, name: headline })).toBeVisible()
    await expect(anonymous.getByText(edited)).toBeVisible()
    await expect(anonymous.getByText('IMAGO/CTK Photo/Michal Kamaryt')).toBeVisible()
    for (const address of ['/', `/articles/${slug}`]) {
      const html = await (await anonymous.request.get(address)).text()
      expect(await htmlProblems(html), address).toEqual([])
    }
    await screenshots(anonymous, 'page', () => expect(anonymous.getByText(edited)).toBeVisible())
  })

  await test.step('so does REST, with pictures, credits, people and the link that waits for its article', async () => {
    const [article] = await publishedArticles(anonymous)
    expect(article).toMatchObject({ headline, slug, _status: 'published' })
    expect(article.images.map((image: { caption: string }) => image.caption)).toContain(edited)
    expect(
      article.people.map(
        ({ person, roleAsStated }: { person: { name: string }; roleAsStated: string }) => [
          person.name,
          roleAsStated,
        ],
      ),
    ).toContainEqual(['Antony Blinken', 'U.S. Secretary of State'])
    expect(article.relatedLinks).toMatchObject([{ status: 'unresolved' }])
    expect(article.review ?? [], 'the doubts are for editors').toEqual([])
    expect(article).not.toHaveProperty('source')
  })

  await test.step('the same document again: nothing changes', async () => {
    const again = await cli(['seed', '--json'])
    expect(again.code).toBe(0)
    expect(JSON.parse(again.stdout).counts).toEqual({
      created: 0,
      updated: 0,
      unchanged: 22,
      conflicts: 0,
      failed: 0,
    })
  })

  await test.step('a document whose source changed the same caption: the editor’s stays, and is reported', async () => {
    const text = fs.readFileSync(sourceKey, 'utf8').replace(imported, `${imported} in Prague`)
    const changed = await cli(
      ['import', '-', '--json'],
      `${JSON.stringify({ id: sourceKey, text })}\n`,
    )
    const { counts, problems } = JSON.parse(changed.stdout)
    expect(counts).toMatchObject({ created: 0, conflicts: 1, failed: 0 })
    expect(problems).toContainEqual(expect.objectContaining({ code: 'conflict' }))

    await anonymous.reload()
    await expect(anonymous.getByText(edited)).toBeVisible()
    const [article] = await publishedArticles(anonymous)
    expect(article.images.map((image: { caption: string }) => image.caption)).toContain(edited)
  })

  await anonymous.context().close()
})
