import type { Page } from '@playwright/test'
import { expect } from './strict-test'

/** Creates a document as who is signed in, by REST: what a story needs before it begins. */
export async function create<T extends { id: string }>(
  page: Page,
  collection: string,
  data: object,
): Promise<T> {
  const answer = await page.request.post(`/api/${collection}?draft=true&depth=0`, { data })
  expect(answer.status(), await answer.text()).toBe(201)
  return ((await answer.json()) as { doc: T }).doc
}

/** Creates an image that has its file, with its words. */
export async function createImage(page: Page, file: Buffer, data: object): Promise<{ id: string }> {
  const answer = await page.request.post('/api/images?depth=0', {
    multipart: {
      _payload: JSON.stringify(data),
      file: { name: 'harbour.png', mimeType: 'image/png', buffer: file },
    },
  })
  expect(answer.status(), await answer.text()).toBe(201)
  return ((await answer.json()) as { doc: { id: string } }).doc
}

/** The newest draft of an article, as who is signed in reads it. */
export async function newest(page: Page, id: string) {
  return (await page.request.get(`/api/articles/${id}?draft=true&depth=0`)).json()
}
