import fs from 'node:fs'
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { docxOf, wordDocument, wordParagraph } from '../helpers/docx'
import { expectAccessible } from './accessible'
import { openList } from './lists'
import { screenshots } from './screenshots'
import { signInAs } from './sign-in-as'
import { expect, test } from './strict-test'

const seed = fs.readFileSync('seed/documents/000_bf31db83c1188618.txt', 'utf8')

/** To publish takes a busy machine its time, in milliseconds. */
const SAVING = 60_000

/** Clicks, keys, texts and files from the clipboard to a published article. */
const MOST_ACTIONS = 15

/** How often a page is left at once after something was taken off the desk: not each time was it too late. */
const LAST_MOMENTS = 4

/** What the clipboard gives to whoever presses Ctrl and V. */
async function paste(page: Page, text: string, html = '') {
  await page.getByLabel('Paste or write a text').evaluate(
    (box, { text, html }) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      if (html) clipboardData.setData('text/html', html)
      box.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    },
    { text, html },
  )
}

async function openDesk(page: Page) {
  await page.goto('/admin/import')
  await expect(page.getByRole('button', { name: 'Choose files' })).toBeEnabled()
}

const blocks = (page: Page) => page.getByRole('grid', { name: 'Blocks of the source' })
/** By its first line, whatever it is. */
const blockAt = (page: Page, line: number) =>
  blocks(page)
    .getByRole('row')
    .filter({ has: page.getByLabel(`Kind of line ${line}`, { exact: true }) })
const kindAt = (page: Page, line: number) =>
  page.getByLabel(`Kind of line ${line}`, { exact: true })
const article = (page: Page) => page.getByRole('region', { name: 'Article' })

/** What the desk keeps in the browser, in JSON. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const opened = indexedDB.open('slugline-desk')
        opened.onsuccess = () => {
          const all = opened.result.transaction('drafts').objectStore('drafts').getAll()
          all.onsuccess = () => {
            opened.result.close()
            resolve(JSON.stringify(all.result))
          }
        }
      }),
  )

/** Takes the only document off the desk. */
async function removeIt(page: Page) {
  await page.getByRole('button', { name: 'Add documents' }).click()
  await page.getByRole('button', { name: /^Remove/ }).click()
  // What was pressed is gone; the focus is where the next text goes.
  await expect(page.getByLabel('Paste or write a text')).toBeFocused()
}

test('the seed document by hand: from the clipboard to the page', async ({ page }) => {
  await signInAs(page, 'editor')
  // A text of its own: other stories import the seed document, too.
  const headline = 'Attacks in Russia: US signals arms return to Kiev, by hand'
  const text = seed.replace('Attacks in Russia too: US signals arms return to Kiev', headline)
  const began = Date.now()
  let actions = 0
  /** A click, a key, a text that is written or a file that is chosen. */
  const act = async (done: Promise<unknown>) => {
    actions++
    await done
  }
  const click = (name: string | RegExp) => act(page.getByRole('button', { name }).first().click())

  await openList(page, 'articles')

  await test.step('from the list of articles to the desk, and paste', async () => {
    await act(page.locator('.collection-list').getByRole('link', { name: 'Import texts' }).click())
    await expect(page.getByRole('button', { name: 'Choose files' })).toBeEnabled()
    await act(page.getByLabel('Paste or write a text').click())
    await act(paste(page, text))
    await expect(article(page).getByLabel('Headline')).toHaveValue(headline)
    await expect(blockAt(page, 19)).toContainText('Reuters/Peter David Josek')
  })

  await test.step('the doubt leads to its line, where one key settles it', async () => {
    await expect(article(page)).toContainText('“Words by Tarasil Blinken” looks like a byline')
    await click('Go to line 13')
    await expect(blocks(page)).toBeFocused()
    await expect(blockAt(page, 13)).toHaveAttribute('aria-selected', 'true')
    await act(page.keyboard.press('h'))
    await expect(article(page)).not.toContainText('looks like a byline')
  })

  await test.step('create the draft', async () => {
    await click('Create draft')
    await page.waitForURL(/\/collections\/articles\/[\da-f]{24}/)
    await expect(page.locator('#field-headline')).toHaveValue(headline)
  })

  const head = page.locator('.article-head')

  await test.step('a picture file and its alt text, over the article', async () => {
    const png = await sharp({
      create: { width: 1200, height: 800, channels: 3, background: '#557799' },
    })
      .png()
      .toBuffer()
    await click(/^Describe the picture/)
    const drawer = page.locator('.doc-drawer')
    const file = { name: 'prague.png', mimeType: 'image/png', buffer: png }
    await act(drawer.locator('input[type="file"]').setInputFiles(file))
    await act(drawer.locator('input[name="alt"]').fill('Jens Stoltenberg at a lectern'))
    await act(drawer.getByRole('button', { name: 'Save' }).click())
    await expect(head.getByRole('heading', { name: 'Ready to publish', exact: true })).toBeVisible()
    await act(page.keyboard.press('Escape'))
    await expect(drawer).toHaveCount(0)
  })

  await test.step('publish', async () => {
    await click(/Publish changes/)
    await expect(page.getByText('Status: Published')).toBeVisible({ timeout: SAVING })
  })
  const seconds = ((Date.now() - began) / 1000).toFixed(1)

  await test.step('the page has it all', async () => {
    const id = page.url().split('/').at(-1)?.split('?')[0] ?? ''
    const { slug } = await (await page.request.get(`/api/articles/${id}?depth=0`)).json()
    await page.goto(`/articles/${slug}`)
    await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
    await expect(page.getByRole('img', { name: 'Jens Stoltenberg at a lectern' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Words by Tarasil Blinken' })).toBeVisible()
  })

  test.info().annotations.push({ type: 'by hand', description: `${actions} actions, ${seconds} s` })
  expect(actions).toBeLessThanOrEqual(MOST_ACTIONS)
})

const story = `Ferries sail again from Oststad

The ferries of Oststad sail again after the storm, the mayor of Oststad, Ulla Ekborg, said on Monday. Photo: Jane Doe/Reuters

“We are glad of it,” Ekborg said. The town had waited for its ferries for a whole week.

See also: Storm closes the harbour of Oststad`

test('an editor corrects by keyboard and by mouse, and loses nothing', async ({ page }) => {
  await signInAs(page, 'editor')
  await openDesk(page)
  await paste(page, story)
  await expect(blockAt(page, 7)).toContainText('See also')

  await test.step('why a block is what it is stands below, for the selected one and for that under the mouse', async () => {
    await blocks(page).focus()
    await page.keyboard.press('Home')
    const detail = page.locator('.import-detail')
    await expect(detail).toContainText('Line 1: Headline')
    await expect(detail).toContainText('% sure')
    await blockAt(page, 5).hover()
    await expect(detail).toContainText('Line 5')
  })

  await test.step('split with S, the arrows and Enter; say what the parts are', async () => {
    await page.keyboard.press('ArrowDown')
    await expect(blockAt(page, 3)).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('s')
    const place = page.getByRole('slider')
    await expect(place).toBeFocused()
    while ((await place.getAttribute('aria-valuetext')) !== 'Begin a block at “Photo:”')
      await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(blockAt(page, 3)).toHaveCount(2)
    await expect(blocks(page)).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('g')
    await expect(article(page).getByText('Picture 1')).toBeVisible()
    await expect(article(page).getByRole('figure')).toContainText('Reuters')
  })

  await test.step('a menu does the same', async () => {
    await kindAt(page, 5).selectOption('quote')
    await expect(article(page).getByRole('blockquote')).toContainText('We are glad of it')
  })

  await test.step('from a paragraph of the article to its line, on a narrow screen, too', async () => {
    const before = page.viewportSize()
    await page.setViewportSize({ width: 800, height: 900 })
    await page
      .locator('.import-tabs')
      .getByRole('button', { name: /^Article/ })
      .click()
    await article(page)
      .locator('.import-preview')
      .getByRole('button', { name: 'Go to line 5', exact: true })
      .press('Enter')
    await expect(blocks(page)).toBeFocused()
    await expect(blockAt(page, 5)).toHaveAttribute('aria-selected', 'true')
    if (before) await page.setViewportSize(before)
  })

  await test.step('join with J, take back with Ctrl and Z; leave out with Delete, restore with E', async () => {
    await blockAt(page, 5).click()
    await page.keyboard.press('j')
    await expect(blockAt(page, 7)).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(blockAt(page, 7)).toHaveCount(1)
    await page.keyboard.press('Delete')
    await expect(kindAt(page, 5)).toHaveValue('boilerplate')
    await expect(article(page)).not.toContainText('We are glad of it')
    await page.keyboard.press('e')
    await expect(kindAt(page, 5)).toHaveValue('paragraph')
  })

  await test.step('edit people, credits and links', async () => {
    const people = article(page).locator('.import-people')
    const name = people.getByLabel('Name', { exact: true })
    await name.fill('U'.repeat(500))
    await expect(name).toHaveValue('U'.repeat(500))
    await expect(name).toHaveAttribute('aria-invalid', 'true')
    await expect(name).toHaveAccessibleDescription(/longer than 300 characters/)
    const create = page.getByRole('button', { name: 'Create draft' })
    await expect(create).toHaveAttribute('aria-disabled', 'true')
    await expectAccessible(page, '.import-people')
    await people.getByLabel('Name', { exact: true }).fill('Ulla M. Ekborg')
    await expect(create).toHaveAttribute('aria-disabled', 'false')
    await people.getByLabel('Role').fill('mayor of Oststad')
    const credits = article(page).locator('.import-credits')
    await credits.getByLabel('Photographer').fill('Jane Q. Doe')
    await credits.getByLabel('Add an agency').fill('Oststad Press')
    await page.keyboard.press('Enter')
    const links = article(page).locator('.import-links')
    await links.getByLabel('Address').fill('https://example.org/storm')
    await article(page).getByLabel('Headline').fill('Oststad has its ferries back')
    await expectAccessible(page, '.import-desk')
  })

  await test.step('all of it is there after a reload', async () => {
    // What is typed is kept when it pauses.
    await expect.poll(() => kept(page)).toContain('Oststad has its ferries back')
    await page.reload()
    await expect(page.getByText('Not created yet')).toBeVisible()
    await expect(article(page).getByLabel('Headline')).toHaveValue('Oststad has its ferries back')
    await expect(blockAt(page, 3)).toHaveCount(2)
    await expect(article(page).getByLabel('Role')).toHaveValue('mayor of Oststad')
    await screenshots(page, 'import-desk', async () => {
      await expect(page.getByText('Not created yet')).toBeVisible()
      await expect(page.locator('.import-panes')).toBeVisible()
    })
  })

  await test.step('what is not fit to be published is a draft, with the reasons', async () => {
    await page.getByRole('button', { name: 'Create and publish' }).click()
    const notice = page.locator('.import-notice').filter({ hasText: 'not published yet' })
    await expect(notice).toContainText('has no alt text')
    await expect(notice.getByRole('link', { name: 'Open the article' })).toBeVisible()
  })

  await test.step('what is corrected after that is not lost: it updates the draft', async () => {
    await article(page).getByLabel('Role').fill('mayor of Oststad since May')
    await page.getByRole('button', { name: 'Update draft' }).click()
    await page.waitForURL(/\/collections\/articles\/[\da-f]{24}/)
    await expect(page.locator('#field-headline')).toHaveValue('Oststad has its ferries back')
    const where = 'where[headline][equals]=Oststad has its ferries back&draft=true&depth=2'
    const { docs } = await (await page.request.get(`/api/articles?${where}`)).json()
    expect(docs[0].people).toMatchObject([
      { person: { name: 'Ulla M. Ekborg' }, roleAsStated: 'mayor of Oststad since May' },
    ])
    expect(docs[0].relatedLinks).toMatchObject([{ url: 'https://example.org/storm' }])
    expect(docs[0].images).toMatchObject([{ credit: { photographer: { name: 'Jane Q. Doe' } } }])
  })

  await test.step('imported again, it says so before and has the corrections', async () => {
    await openDesk(page)
    await paste(page, story)
    await expect(page.getByText(/imported before.*Oststad has its ferries back/)).toBeVisible()
    await expect(blockAt(page, 3)).toHaveCount(2)
    await expect(page.getByRole('button', { name: 'Update draft' })).toBeVisible()
    await removeIt(page)
  })
})

const ferry = [
  'Oststad buys a ferry',
  'The new ferry of Oststad is to come in May, the town said on Monday.',
]

test('whatever is pasted or dropped: a clear word, nothing lost, nothing executed', async ({
  page,
  expectConsoleError,
}) => {
  await signInAs(page, 'author')
  await openDesk(page)
  const filesField = page.locator('input[type="file"]')

  await test.step('many files, each with its state; what cannot be read says why', async () => {
    await filesField.setInputFiles([
      { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
      { name: 'photo.txt', mimeType: 'text/plain', buffer: Buffer.from([0x50, 0, 1, 2]) },
      { name: 'huge.txt', mimeType: 'text/plain', buffer: Buffer.alloc(10_500_000, 'a ') },
      {
        name: 'stories.ndjson',
        mimeType: 'application/x-ndjson',
        buffer: Buffer.from(
          [
            {
              id: 'desk/one',
              text: 'Oststad builds a mole\n\nThe mole of Oststad is to be built this year, the town said on Monday.',
            },
            {
              id: 'desk/two',
              text: 'Oststad paints its ferries\n\nThe ferries of Oststad are to be painted red, the town said on Monday.',
            },
          ]
            .map((line) => JSON.stringify(line))
            .join('\n'),
        ),
      },
      {
        name: 'ferry.docx',
        mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        buffer: Buffer.from(
          docxOf({ 'word/document.xml': wordDocument(ferry.map(wordParagraph).join('')) }),
        ),
      },
      {
        name: 'page.html',
        mimeType: 'text/html',
        buffer: Buffer.from(
          '<h1>Oststad sells a ferry</h1><p>The oldest ferry of Oststad is to be sold, the town said on Monday.</p>',
        ),
      },
    ])
    const rows = page.locator('.import-files tbody tr')
    await expect(rows).toHaveCount(7)
    await expect(rows.filter({ hasText: 'empty.txt' })).toContainText('The document is empty')
    await expect(rows.filter({ hasText: 'photo.txt' })).toContainText('this is not text')
    await expect(rows.filter({ hasText: 'huge.txt' })).toContainText('larger than 10 MB')
    await expect(rows.filter({ hasText: 'Oststad builds a mole' })).toContainText('Read')
    await expect(rows.filter({ hasText: 'Oststad sells a ferry' })).toContainText('Read')
    await expectAccessible(page, '.import-desk')
    // What had nothing to be kept does not come back with the page.
    await screenshots(page, 'import-desk-files', async () => {
      await expect(rows).toHaveCount(5)
      await expect(rows.filter({ hasText: 'Reading' })).toHaveCount(0)
    })
  })

  await test.step('all drafts at once; an author publishes none', async () => {
    await page.getByRole('button', { name: /^Create 4 drafts/ }).click()
    await expect(page.locator('[data-status="saved"]')).toHaveCount(4)
  })

  await test.step('what is left can be discarded', async () => {
    await openDesk(page)
    await page.getByRole('button', { name: 'Discard everything' }).click()
    await page.getByRole('button', { name: 'Discard', exact: true }).click()
    await expect(page.locator('.import-files')).toHaveCount(0)
    await expect(page.getByLabel('Paste or write a text')).toBeFocused()
  })

  await test.step('a script in a caption, right to left, emoji: text', async () => {
    const text = [
      'عودة العبارات إلى أوستشتاد 🚢',
      'تبحر العبارات من جديد بعد العاصفة التي أغلقت الميناء أسبوعا كاملا، كما قالت البلدية يوم الاثنين.',
      '<script>document.title = "executed"</script><img src=x onerror="document.title=\'executed\'">',
      'Photo: Jane Doe/Reuters',
    ].join('\n\n')
    await paste(page, text)
    // This one was not left: it is new.
    await expect(page.getByText('Not created yet')).toHaveCount(0)
    await kindAt(page, 5).selectOption('image-caption')
    await expect(article(page).getByRole('figure')).toContainText('<script>document.title')
    await expect(page).not.toHaveTitle(/executed/)
    await expect(page.getByRole('button', { name: 'Create and publish' })).toHaveCount(0)
  })

  await test.step('the network goes while it is saved: it says so, and everything is still there', async () => {
    expectConsoleError(/ERR_INTERNET_DISCONNECTED|Failed to load resource/)
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Create draft' }).click()
    await expect(page.getByText('The server cannot be reached. Nothing is lost')).toBeVisible()
    await page.context().setOffline(false)
    await expect(kindAt(page, 5)).toHaveValue('image-caption')
  })

  await test.step('so it does when the session is over, and when the server answers nothing but 503', async () => {
    expectConsoleError(/status of (401|503)/)
    for (const [status, says] of [
      [401, 'You are signed out'],
      [503, 'The server answers with an error (503)'],
    ] as const) {
      await page.route('**/api/imports/desk', (route) => route.fulfill({ status }))
      await page.getByRole('button', { name: 'Create draft' }).click()
      await expect(page.getByText(says)).toBeVisible()
      await page.unroute('**/api/imports/desk')
    }
    await page.getByRole('button', { name: 'Create draft' }).click()
    await page.waitForURL(/\/collections\/articles\/[\da-f]{24}/)
  })

  await test.step('formatting on the clipboard is offered, and read only when it is wanted', async () => {
    await openDesk(page)
    await paste(
      page,
      'Oststad has a new mole\n\nThe mole stands.',
      '<h1>Oststad has a new mole</h1><p>The mole stands.</p><h2 onclick="document.title=\'executed\'">What it cost</h2><p>Nobody says what it cost.</p>',
    )
    await expect(blocks(page).getByRole('row')).toHaveCount(2)
    await page.getByRole('button', { name: 'Read as HTML' }).click()
    // The button went with the text.
    await expect(page.getByRole('heading', { level: 1, name: 'Pasted text' })).toBeFocused()
    await expect(article(page).getByRole('heading', { name: 'What it cost' })).toBeVisible()
    await page.getByRole('button', { name: 'Read as plain text' }).click()
    await expect(blocks(page).getByRole('row')).toHaveCount(2)
    await removeIt(page)
  })

  await test.step('5 MB of text are read, and can be worked on', async () => {
    const line = 'The ferries of Oststad sail again after the storm, the town said on Monday.\n\n'
    await filesField.setInputFiles({
      name: 'long.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(`Oststad, a long story\n\n${line.repeat(65_000)}`),
    })
    await expect(article(page)).toContainText('longer than any article')
    await blocks(page).focus()
    await page.keyboard.press('End')
    await page.keyboard.press('x')
    await expect(blocks(page).locator('[aria-selected="true"]')).toHaveAttribute(
      'data-kind',
      'boilerplate',
    )
    await removeIt(page)
  })

  await test.step('what is taken off the desk as the page goes does not come back', async () => {
    for (let time = 0; time < LAST_MOMENTS; time++) {
      await openDesk(page)
      await paste(page, `Oststad paints mole ${time}\n\nIt is to be red.`)
      await expect(blocks(page).getByRole('row')).toHaveCount(2)
      await expect.poll(() => kept(page)).toContain('"filename":null')
      await removeIt(page)
    }
    await openDesk(page)
    await expect(page.locator('.import-files')).toHaveCount(0)
  })

  await test.step('in German, too', async () => {
    await page.context().addCookies([{ name: 'payload-lng', value: 'de', url: page.url() }])
    await page.reload()
    await expect(page.getByLabel('Text einfügen oder schreiben')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Texte importieren' })).toBeVisible()
  })
})

test('who is not signed in comes to the login', async ({ page }) => {
  await page.goto('/admin/import')
  await expect(page.getByLabel('Password')).toBeVisible()
})
