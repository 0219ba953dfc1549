import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { openDocument } from './documents'
import { openList } from './lists'
import { screenshots } from './screenshots'
import { signInAs } from './sign-in-as'
import { expect, test } from './strict-test'

async function create(page: Page, collection: string, data: object): Promise<string> {
  const answer = await page.request.post(`/api/${collection}`, { data })
  expect(answer.ok(), await answer.text()).toBe(true)
  return (await answer.json()).doc.id
}

const read = async (page: Page, path: string) =>
  await (await page.request.get(`/api/${path}`)).json()

test('two entries of one person become one, and two again', async ({ page, browser }) => {
  await signInAs(page, 'editor')
  const kept = await create(page, 'people', { name: 'Solveig Hauge', jobTitle: 'Mayor' })
  const other = await create(page, 'people', { name: 'S. Hauge', jobTitle: 'Mayor of Norstad' })
  const namesake = await create(page, 'people', { name: 'Solveig B. Hauge' })
  const articles: string[] = []
  for (let n = 1; n <= 12; n++) {
    const mention = { person: other, relation: 'quoted', roleAsStated: `mayor, term ${n}` }
    const data = { headline: `Hauge speaks, part ${n}`, people: [mention], _status: 'draft' }
    articles.push(await create(page, 'articles?draft=true', data))
  }
  await create(page, 'credits', { line: 'Foto: S. Hauge', photographer: other })
  const suggested = page.getByRole('region', { name: 'Likely the same person' })
  const drawer = page.getByRole('dialog').filter({ hasText: 'What moves' })

  await test.step('the page of one suggests the other, and a namesake', async () => {
    await openDocument(page, 'people', kept)
    await expect(suggested.getByRole('listitem')).toHaveCount(2)
    await expectAccessible(page, '.duplicates')
  })

  await test.step('a namesake is not suggested again', async () => {
    await suggested.getByRole('button', { name: 'Solveig B. Hauge: not the same' }).click()
    await expect(page.getByText('Solveig B. Hauge will not be suggested again.')).toBeVisible()
    await expect(suggested.getByRole('listitem')).toHaveCount(1)
    await expect(page.getByRole('heading', { name: 'Likely the same person' })).toBeFocused()
  })

  await test.step('with the keyboard: what moves is shown first', async () => {
    await screenshots(page, 'person', () => expect(suggested.getByRole('listitem')).toHaveCount(1))
    await suggested.getByRole('button', { name: 'Merge with S. Hauge…' }).focus()
    await page.keyboard.press('Enter')
    await expect(drawer).toContainText('Mentioned in 12 articles')
    await expect(drawer).toContainText('Named in one credit line: “Foto: S. Hauge”')
    await expectAccessible(page, '.merge-drawer')
    await page.screenshot({ path: '.cache/screenshots/merge.png', animations: 'disabled' })
  })

  await test.step('one of two job titles is chosen, and the merge is done', async () => {
    await drawer.getByRole('radio', { name: 'Mayor of Norstad' }).focus()
    await page.keyboard.press('Space')
    await drawer.getByRole('button', { name: 'Merge', exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText('“S. Hauge” is merged.')).toBeVisible()
    await expect(page.getByLabel('Job title')).toHaveValue('Mayor of Norstad')
    expect((await read(page, `articles/${articles[0]}?draft=true&depth=0`)).people[0].person).toBe(
      kept,
    )
  })

  await test.step('taken back from the toast, everything is as before', async () => {
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText('The merge is taken back.')).toBeVisible()
    await expect(page.getByLabel('Job title')).toHaveValue('Mayor')
    await expect(suggested).toContainText('S. Hauge, Mayor of Norstad')
    expect((await read(page, `articles/${articles[0]}?draft=true&depth=0`)).people[0].person).toBe(
      other,
    )
  })

  await test.step('with the mouse, from the list of all people', async () => {
    await suggested.getByRole('button', { name: 'Merge with…' }).click()
    const list = page.getByRole('dialog')
    await list.getByPlaceholder(/Search by/).fill('S. Hauge')
    await list.getByRole('button', { name: 'S. Hauge', exact: true }).click()
    await drawer.getByRole('button', { name: 'Merge', exact: true }).click()
    await expect(page.getByText('“S. Hauge” is merged.')).toBeVisible()
  })

  await test.step('the page shows every mention, with the role as stated, ten at a time', async () => {
    const mentions = page.getByRole('region', { name: 'Articles that mention this person' })
    await expect(mentions).toContainText('Page 1 of 2, 12 articles')
    await expect(mentions.getByRole('row')).toHaveCount(11)
    const next = mentions.getByRole('button', { name: 'Next page' })
    await next.press('Enter')
    await expect(mentions).toContainText('mayor, term 1,')
    await expect(next, 'on the last page, too').toBeFocused()
    await expectAccessible(page, '.mentions')
  })

  await test.step('taken back from the list of merges, but for what was changed since', async () => {
    const answer = await page.request.patch(`/api/articles/${articles[1]}?draft=true`, {
      data: { people: [{ person: namesake, relation: 'mentioned' }] },
    })
    expect(answer.ok()).toBe(true)
    await openList(page, 'merges')
    await page.getByRole('link', { name: 'S. Hauge' }).first().click()
    await page.getByRole('button', { name: 'Take this merge back' }).click()
    await expect(page.getByText('This merge is taken back.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Hauge speaks, part 2' })).toBeVisible()
    await expectAccessible(page, '.merge-drawer')
  })

  await test.step('an author sees the mentions, and nothing to merge with', async () => {
    const author = await (await browser.newContext()).newPage()
    await signInAs(author, 'author')
    await openDocument(author, 'people', other)
    await expect(author.getByText('11 articles')).toBeVisible()
    await expect(author.getByRole('button', { name: 'Merge with…' })).toHaveCount(0)
    await author.context().close()
  })
})

test('a credit line is taken apart into chips, and the line stays as it is', async ({
  page,
  expectConsoleError,
}) => {
  await signInAs(page, 'editor')
  const line = 'Foto: Norstadpress/Reuters/Kari Nordmann (Pool)'
  const id = await create(page, 'credits', { line })
  await openDocument(page, 'credits', id)
  const chips = page.getByRole('region', { name: 'What the line says' })
  const names = chips.locator('.credit-chip__name')
  const save = page.getByRole('button', { name: 'Save', exact: true })

  await test.step('taken apart by the engine', async () => {
    await chips.getByRole('button', { name: 'Take the line apart again' }).click()
    await expect(names).toHaveText(['Norstadpress', 'Reuters', 'Kari Nordmann', 'pool'])
    await expectAccessible(page, '.credit-chips')
    await save.click()
    await expect(page.getByText('Updated successfully.').first()).toBeVisible()
    await screenshots(page, 'credit', () => expect(names).toHaveCount(4))
  })

  await test.step('with the keyboard: another order, and an agency is a person', async () => {
    await chips.getByRole('button', { name: 'Move “Reuters” forward' }).focus()
    await page.keyboard.press('Enter')
    await expect(names).toHaveText(['Reuters', 'Norstadpress', 'Kari Nordmann', 'pool'])
    await chips.getByLabel('What “Norstadpress” is').selectOption('Photographer')
    await expect(names).toHaveText(['Reuters', 'Norstadpress', 'pool', 'with Kari Nordmann'])
    await chips.getByLabel('What “Norstadpress” is').selectOption('Agency')
    await chips.getByLabel('What “with Kari Nordmann” is').selectOption('Photographer')
    await expect(names).toHaveText(['Reuters', 'Norstadpress', 'Kari Nordmann', 'pool'])
  })

  await test.step('a name that could not be added is not lost', async () => {
    expectConsoleError(/status of 503 .*\/api\/credits\/who-is/)
    const whoIs = '**/api/credits/who-is'
    await page.route(whoIs, (route) => route.fulfill({ status: 503, json: {} }))
    const name = chips.getByLabel('Name or note to add')
    await name.fill('Nordfoto')
    await page.keyboard.press('Enter')
    await expect(page.getByText('The server answers with an error (503).')).toBeVisible()
    await expect(name).toHaveValue('Nordfoto')
    await page.unroute(whoIs)
    await page.keyboard.press('Enter')
    await expect(names).toHaveText(['Reuters', 'Norstadpress', 'Nordfoto', 'Kari Nordmann', 'pool'])
    await expect(name).toHaveValue('')
    await expect(name).toBeFocused()
    await chips.getByRole('button', { name: 'Remove “Nordfoto”' }).click()
  })

  await test.step('one goes, one comes, and the line is as it was', async () => {
    await chips.getByRole('button', { name: 'Remove “Norstadpress”' }).click()
    await chips.getByLabel('What it is').selectOption('Note')
    await chips.getByLabel('Name or note to add').fill('Handout')
    await page.keyboard.press('Enter')
    await expect(names).toHaveText(['Reuters', 'Kari Nordmann', 'pool', 'Handout'])
    await save.click()
    await expect(page.getByText('Updated successfully.').first()).toBeVisible()
    const stored = await read(page, `credits/${id}?depth=1`)
    expect(stored).toMatchObject({
      line,
      agencies: [{ name: 'Reuters' }],
      photographer: { name: 'Kari Nordmann' },
      notes: 'pool, Handout',
    })
  })
})
