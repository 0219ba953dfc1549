import '../styles.css'
import type { ReactNode } from 'react'
import { env } from '../../../lib/env'
import { directionOf } from '../../../outputs/direction'

interface PageDocumentProps {
  /** BCP 47, of what the page says. */
  language: string
  children: ReactNode
}

/** The whole document around a reading page: one <html>, so that its language is the article's. */
export function PageDocument({ language, children }: PageDocumentProps) {
  return (
    <html lang={language} dir={directionOf(language)}>
      <body>
        <a className="skip-link" href="#content" lang="en">
          Skip to content
        </a>
        <header className="masthead">
          <a className="masthead-name" href="/">
            {env.SITE_NAME}
          </a>
        </header>
        <main id="content">{children}</main>
      </body>
    </html>
  )
}
