import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { median } from '../lib/median'
import { MEGABYTE } from '../../src/lib/megabyte'

/** What the import desk takes, in milliseconds. */
export interface DeskFigures {
  /** From the paste of the seed document until its article is painted: the first one after the desk was opened. */
  firstPasteToPreviewMs: number
  /** The same once the desk is in use. */
  pasteToPreviewMs: number
  /** From the key that gives a block another kind until the article shows it. */
  changeKindMs: number
  /** The longest that the page was busy, and answered nobody, with a document of a megabyte: pasted, scrolled to its end and corrected. */
  longestTaskMs: number
}

/** How often everything that is quick is done; the middle one counts. */
const ROUNDS = 7

/** What an editor takes at least to reach for the keys; a page that was loaded, and a text that was pasted, are done with by then. */
const MOMENT_MS = 1_000

const SEED = 'seed/documents/000_bf31db83c1188618.txt'

/**
 * Measures the import desk in a browser.
 *
 * @param page signed in as an editor, of a production build; what is on its desk is discarded
 */
export async function measureDesk(page: Page): Promise<DeskFigures> {
  const seed = await readFile(SEED, 'utf8')
  const pastes: number[] = []
  const changes: number[] = []
  // The helper with which tsx names functions is not there in the browser.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(`globalThis.painted = ${painted}`)
  await page.goto('/admin/import')
  for (let round = 0; round <= ROUNDS; round++) {
    await emptyDesk(page)
    await page.waitForTimeout(MOMENT_MS)
    pastes.push(await pasteToPreview(page, seed))
    await page.waitForTimeout(MOMENT_MS)
    if (round > 0) changes.push(await changeKind(page))
  }
  await emptyDesk(page)
  const longestTaskMs = await longestTask(page, longDocument(seed))
  await emptyDesk(page)
  const [first = NaN, ...others] = pastes
  return {
    firstPasteToPreviewMs: first,
    pasteToPreviewMs: median(others),
    changeKindMs: median(changes),
    longestTaskMs,
  }
}

/** In the browser: called in a frame, ends when that frame is painted, since a message comes behind it. */
const painted = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve()
    port2.postMessage(null)
  })

async function emptyDesk(page: Page): Promise<void> {
  const add = page.getByRole('button', { name: 'Add documents' })
  await page.locator('.import-desk').waitFor()
  if (await add.isVisible()) {
    await add.click()
    await page.getByRole('button', { name: /^Remove/ }).click()
  }
  await page.getByRole('button', { name: 'Choose files', disabled: false }).waitFor()
}

/** Pastes, as the browser tells the box of it, and waits for the last paragraph of the article on the screen. */
const pasteToPreview = (page: Page, text: string): Promise<number> =>
  page.evaluate(async (text) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    const began = performance.now()
    document.querySelector('#import-text')?.dispatchEvent(paste)
    while (!document.querySelector('.import-article .import-preview__link')) await frame()
    await painted()
    return performance.now() - began
  }, text)

/** Makes a quotation of the second block, and a paragraph again. */
const changeKind = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const grid = document.querySelector<HTMLElement>('.import-source__grid')
    const press = (key: string) =>
      grid?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    const quotations = () => document.querySelectorAll('.import-preview blockquote').length
    press('Home')
    press('ArrowDown')
    await frame()
    const before = quotations()
    const began = performance.now()
    press('q')
    while (quotations() === before) await frame()
    await painted()
    const time = performance.now() - began
    press('p')
    while (quotations() !== before) await frame()
    return time
  })

const longestTask = (page: Page, text: string): Promise<number> =>
  page.evaluate(async (text) => {
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
    let longest = 0
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
    })
    observer.observe({ type: 'longtask' })
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.querySelector('#import-text')?.dispatchEvent(paste)
    let grid: HTMLElement | null = null
    while (!grid) {
      await pause(20)
      grid = document.querySelector('.import-source__grid')
    }
    for (const key of ['End', 'Home', 'ArrowDown', 'q', 'PageDown', 'x']) {
      grid.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
      await pause(400)
    }
    observer.disconnect()
    return longest
  }, text)

/** The seed document, again and again, until it is a megabyte. */
function longDocument(seed: string): string {
  const [title = '', ...rest] = seed.split('\n')
  const body = rest.join('\n')
  return `${title}\n${body.repeat(Math.ceil(MEGABYTE / body.length))}`.slice(0, MEGABYTE)
}
