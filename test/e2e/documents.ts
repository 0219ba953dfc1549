import type { Page } from '@playwright/test'

/**
 * Opens a document in the admin, and waits until its form can be written in: what is typed into the server's HTML before
 * React has taken it over is lost, and no autosave follows.
 */
export async function openDocument(page: Page, collection: string, id: string): Promise<void> {
  await page.goto(`/admin/collections/${collection}/${id}`)
  await page.waitForFunction(() => {
    const fields = document.querySelector('.document-fields')
    return fields !== null && Object.keys(fields).some((key) => key.startsWith('__react'))
  })
}
