import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { expect } from './strict-test'

/** The rules of WCAG 2.2, levels A and AA, and of the versions before it. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * Holds a part of the page against WCAG 2.2 AA, in light and in dark.
 *
 * @param part selector of what is ours to answer for: Payload's own parts of the page are not
 */
export async function expectAccessible(page: Page, part: string): Promise<void> {
  await page.evaluate(axe.source)
  for (const theme of ['dark', 'light']) {
    const found = await page.evaluate(
      async ({ theme, part, rules }) => {
        document.documentElement.dataset.theme = theme
        // Halfway from one theme to the other no contrast is right.
        for (const animation of document.getAnimations())
          if (animation instanceof CSSTransition) animation.finish()
        const { violations } = await window.axe.run(part, { runOnly: rules })
        return violations.map(({ id, help, nodes }) => ({
          id,
          help,
          where: nodes.map(({ html }) => html),
        }))
      },
      { theme, part, rules: RULES },
    )
    expect(found, theme).toEqual([])
  }
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
