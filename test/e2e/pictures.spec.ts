import sharp from 'sharp'
import { expectAccessible } from './accessible'
import { openList, settled } from './lists'
import { agencyPicture, drop } from './picture-file'
import { screenshots } from './screenshots'
import { signInAs } from './sign-in-as'
import { expect, test } from './strict-test'

const caption = 'Cranes of Norstad in the evening light'
const headline = 'Norstad gets new cranes'

/** A small file that unfolds to 151 million pixels. */
const bomb = () =>
  sharp({
    create: { width: 12_300, height: 12_300, channels: 3, background: 'white' },
    limitInputPixels: false,
  })
    .png({ compressionLevel: 9 })
    .toBuffer()

test('an imported picture gets its file, and a file in use is not replaced unawares', async ({
  page,
  expectConsoleError,
}) => {
  await signInAs(page, 'editor')
  const create = async (collection: string, data: object) => {
    const answer = await page.request.post(`/api/${collection}`, { data })
    expect(answer.ok()).toBe(true)
    return (await answer.json()).doc.id as string
  }
  const picture = await create('images', { caption })
  const block = { blockType: 'figure', id: '6b0c8492def45797c3406a27', image: picture }
  const paragraph = { type: 'block', version: 2, format: '', fields: block }
  const root = { type: 'root', version: 1, format: '', indent: 0, direction: null }
  await create('articles?draft=true', {
    headline,
    _status: 'draft',
    body: { root: { ...root, children: [paragraph] } },
  })
  const file = page.locator('.picture-file')
  const words = (label: string) => page.getByLabel(label, { exact: true })
  const save = page.getByRole('button', { name: 'Save', exact: true })

  await test.step('the list says which have no file, and finds them with one click', async () => {
    await openList(page, 'images')
    await page.getByRole('link', { name: 'Without a file' }).click()
    const row = page.getByRole('row', { name: caption })
    await expect(row).toContainText('No file')
    await expect(row.getByRole('link', { name: 'One article' })).toBeVisible()
    await page.getByRole('link', { name: 'Without alt text' }).click()
    await expect(page.getByRole('link', { name: 'Without alt text' })).toHaveAttribute(
      'aria-current',
      'page',
    )
    await settled(page)
    await row.getByRole('link', { name: caption }).click()
    await expect(words('Caption')).toHaveValue(caption)
  })

  await test.step('what is no picture is refused at once, and what was typed stays', async () => {
    await expect(file).toContainText('The words below stay.')
    await screenshots(page, 'picture', () => expect(words('Caption')).toBeVisible())
    const text = { name: 'notes.txt', type: 'text/plain', bytes: Buffer.from('no picture') }
    await drop(page, '.picture-file .dropzone', text)
    await expect(file.getByRole('alert')).toContainText('“notes.txt” is not a picture')
    await expectAccessible(page, '.picture-file')
  })

  await test.step('a picture that unfolds to a huge one is refused with the reason', async () => {
    expectConsoleError(/status of 400/)
    await words('Caption').fill(`${caption}, seen from the ferry`)
    await drop(page, '.picture-file .dropzone', {
      name: 'bomb.png',
      type: 'image/png',
      bytes: await bomb(),
    })
    await save.click()
    await expect(page.getByText('more than 150 million pixels').first()).toBeVisible()
    await expect(words('Caption')).toHaveValue(`${caption}, seen from the ferry`)
    await page.reload()
  })

  await test.step('dropped on its place, the file is in, and fills what is empty', async () => {
    await expect(words('Caption')).toHaveValue(caption)
    await drop(page, '.picture-file .dropzone', {
      name: 'cranes.jpg',
      type: 'image/jpeg',
      bytes: await agencyPicture(),
    })
    await save.click()
    const filled = file.getByRole('status')
    await expect(filled).toContainText('Filled from the file: Alt text, Credit')
    await expect(filled).not.toContainText('Caption')
    await expect(words('Caption')).toHaveValue(caption)
    await expect(words('Alt text')).toHaveValue('Two cranes above a harbour')
    await expect(page.getByText('Example Pictures/Nina Holm').first()).toBeVisible()
    await expectAccessible(page, '.picture-file [role="status"]')
  })

  await test.step('its focal point is set', async () => {
    await page.getByRole('button', { name: 'Edit Image' }).click()
    await page.locator('input[name="X %"]').fill('20')
    await page.getByRole('button', { name: 'Apply Changes' }).click()
    await save.click()
    const focal = async () =>
      (await (await page.request.get(`/api/images/${picture}?depth=0`)).json()).focalX
    await expect.poll(focal).toBe(20)
    await expect(file.getByRole('alert')).toHaveCount(0)
  })

  await test.step('who replaces the file sees first where it is used', async () => {
    await page.locator('.file-details__remove').click()
    const note = file.getByRole('alert')
    await expect(note).toContainText('This picture is used in one article.')
    await expect(note.getByRole('link', { name: headline })).toBeVisible()
    await expectAccessible(page, '.picture-file__note')
  })

  await test.step('the list shows it', async () => {
    await openList(page, 'images')
    await expect(page.getByRole('row', { name: caption }).getByRole('img')).toBeVisible()
    await expectAccessible(page, '.picture-filters')
    await expectAccessible(page, '.picture-cell')
    await screenshots(page, 'pictures', () =>
      expect(page.getByRole('row', { name: caption })).toBeVisible(),
    )
  })
})
