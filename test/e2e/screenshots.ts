import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'

const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url))

/**
 * Takes the screenshots of a view that the documentation shows: two widths, light and dark.
 *
 * They go to docs/screenshots when SCREENSHOTS=1, else to the folder of test results: a test run leaves the
 * work tree as it was.
 */
export async function screenshots(page: Page, name: string): Promise<void> {
  const to = process.env.SCREENSHOTS === '1' ? folder : '.cache/screenshots/'
  const before = page.viewportSize()
  for (const width of [1440, 768]) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.waitForTimeout(300) // transitions of the admin
      await page.screenshot({ path: `${to}${name}-${width}-${colorScheme}.png` })
    }
  }
  await page.emulateMedia({ colorScheme: 'light' })
  if (before) await page.setViewportSize(before)
}
