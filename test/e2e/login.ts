import type { Page } from '@playwright/test'
import { expect } from './strict-test'

/** Logs in with what the server printed when it was ready. */
export async function login(page: Page): Promise<void> {
  await page.goto('/admin')
  await page.getByLabel('Email').fill(process.env.SLUGLINE_USER ?? '')
  await page.getByLabel('Password').fill(process.env.SLUGLINE_PASSWORD ?? '')
  await page.getByRole('button', { name: 'Login' }).click()
  await expect(page.getByRole('heading', { name: 'Newsroom' })).toBeVisible()
}
