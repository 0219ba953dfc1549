import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { Role } from '../../src/access/has-role'
import { expect } from './strict-test'

/**
 * Signs in somebody new who has a role, past the login form.
 *
 * @returns the address of the account
 */
export async function signInAs(page: Page, role: Exclude<Role, 'service'>): Promise<string> {
  const boss = { email: process.env.SLUGLINE_USER, password: process.env.SLUGLINE_PASSWORD }
  expect((await page.request.post('/api/users/login', { data: boss })).ok()).toBe(true)
  const email = `${role}-${randomUUID().slice(0, 8)}@example.org`
  const account = { email, password: randomUUID(), name: `Some ${role}`, roles: [role] }
  expect((await page.request.post('/api/users', { data: account })).ok()).toBe(true)
  await page.context().clearCookies()
  expect((await page.request.post('/api/users/login', { data: account })).ok()).toBe(true)
  return email
}
