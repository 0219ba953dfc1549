import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'

const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url))

/**
 * Takes the screenshots of a view that the documentation shows, into docs/screenshots: two widths, light and dark. Only
 * with SCREENSHOTS=1: they take a third of the time, and whoever asks for them looks at them.
 *
 * The page is loaded anew, so nothing unsaved may stand on it.
 *
 * @param settled waits until the view is complete
 */
export async function screenshots(
  page: Page,
  name: string,
  settled: () => Promise<void>,
): Promise<void> {
  if (process.env.SCREENSHOTS !== '1') return
  const before = page.viewportSize()
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    await page
      .context()
      .addCookies([{ name: 'payload-theme', value: colorScheme, url: page.url() }])
    for (const width of [768, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await page.reload()
      await settled()
      await page.screenshot({
        path: `${folder}${name}-${width}-${colorScheme}.png`,
        animations: 'disabled',
      })
    }
  }
  if (before) await page.setViewportSize(before)
}
