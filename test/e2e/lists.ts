import type { Page } from '@playwright/test'

/**
 * Opens the list of a collection in the admin, and waits until it can be clicked on: once it runs, Payload's list writes
 * its query into the address (`ListQueryProvider`), and Next drops a navigation that was begun just before.
 */
export async function openList(page: Page, collection: string): Promise<void> {
  await page.goto(`/admin/collections/${collection}`)
  await settled(page)
}

/** Waits until a list has written its query into the address. */
export const settled = (page: Page): Promise<void> => page.waitForURL(/[?&]limit=/)
