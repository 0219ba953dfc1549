import path from 'node:path'
import type { Page } from '@playwright/test'
import { build, type Rollup } from 'vite'
import { createImage } from './newsroom-data'
import { agencyPicture } from './picture-file'
import { signInAs } from './sign-in-as'
import { expect, test } from './strict-test'
import { body, figure, paragraph } from '../helpers/body'

/** Where the front end is, in CORS_ORIGINS of newsroom-server.ts. Nothing listens there: the test itself answers. */
const FRONT_END = 'http://localhost:5173'

/** Builds the example for a server, and answers its origin with it, as a web server does. */
async function serveFrontEnd(page: Page, slugline: string) {
  const { NODE_ENV } = process.env
  const built = await build({
    configFile: path.join(import.meta.dirname, '../../examples/front-end/vite.config.ts'),
    logLevel: 'error',
    define: { 'import.meta.env.SLUGLINE_URL': JSON.stringify(slugline) },
    build: { write: false },
  })
  // Vite has made it "production", which all that later tests of this worker start would take over.
  if (NODE_ENV === undefined) Reflect.deleteProperty(process.env, 'NODE_ENV')
  else Object.assign(process.env, { NODE_ENV })
  const { output } = [built].flat()[0] as Rollup.RollupOutput
  const files = new Map(
    output.map((file) => [`/${file.fileName}`, file.type === 'asset' ? file.source : file.code]),
  )
  const types = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' }
  await page.route(`${FRONT_END}/**`, (route) => {
    const { pathname } = new URL(route.request().url())
    const name = files.has(pathname) ? pathname : '/index.html'
    const contentType = types[path.extname(name) as keyof typeof types]
    return route.fulfill({ body: Buffer.from(files.get(name) ?? ''), contentType })
  })
}

test('the example front end reads from another origin what is published', async ({
  page,
  baseURL,
  expectConsoleError,
}) => {
  expectConsoleError(/^other host: http:\/\/localhost:5173\//)
  await signInAs(page, 'editor')
  const image = await createImage(page, await agencyPicture(), { alt: 'A crane beside the lock' })
  const headline = 'Ferry of Tarasil sails again'
  const data = {
    headline,
    standfirst: 'The first one left at <b>noon</b>.',
    language: 'en',
    body: body(paragraph('The ferry sails again.'), figure(image.id)),
    _status: 'published',
  }
  expect((await page.request.post('/api/articles', { data })).status()).toBe(201)
  await page.context().clearCookies()
  await serveFrontEnd(page, baseURL ?? '')
  // Pages that the network never saw may not ask this machine unless somebody lets them.
  await page.context().grantPermissions(['local-network-access'], { origin: FRONT_END })

  await test.step('from the list to an article with its picture and credit', async () => {
    await page.goto(FRONT_END)
    await expect(page.getByText('The first one left at <b>noon</b>.')).toBeVisible()
    await page.getByRole('link', { name: headline }).click()
    await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
    await expect(page.getByText('The ferry sails again.')).toBeVisible()
    const picture = page.getByRole('img', { name: 'A crane beside the lock' })
    await expect(picture).toHaveJSProperty('complete', true)
    expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
  })

  await test.step('an address of nothing says so', async () => {
    await page.goto(`${FRONT_END}/articles/no-such-story`)
    await expect(page.getByRole('heading', { name: 'Not found' })).toBeVisible()
  })

  await test.step('an address that is none is no page that loads for ever', async () => {
    await page.goto(`${FRONT_END}/articles/%E0%A4%A`)
    await expect(page.getByRole('alert')).toBeVisible()
  })

  await test.step('what goes wrong is said, and can be tried again', async () => {
    expectConsoleError(/ERR_FAILED/)
    await page.route('**/api/articles?*', (route) => route.abort())
    await page.goto(FRONT_END)
    await expect(page.getByRole('alert')).toBeVisible()
    await page.unroute('**/api/articles?*')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('link', { name: headline })).toBeVisible()
  })
})
