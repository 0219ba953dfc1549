'use client'

import { Button, FieldLabel, useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { JoinFieldClientComponent } from 'payload'
import { useEffect, useState, type ReactNode } from 'react'
import type { MentionsPage } from '../../ingest/duplicates/mentions'
import { RequestError, useRequest } from '../lib/use-request'
import { useTexts } from '../lib/use-texts'
import './mentions.css'

/** The articles that mention the person at hand, with the role that each states; a page at a time. */
export const Mentions: JoinFieldClientComponent = ({ field, path }) => {
  const { t } = useTexts()
  const ask = useRequest()
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const [page, setPage] = useState(1)
  const [mentions, setMentions] = useState<MentionsPage | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  useEffect(() => {
    if (!id) return
    const leaving = new AbortController()
    const signal = leaving.signal
    ask<MentionsPage>(`/api/people/${id}/mentions?page=${page}`, { signal }).then(
      (answer) => {
        setMentions(answer)
        setProblem(null)
      },
      (error: unknown) => {
        if (signal.aborted) return
        if (!(error instanceof RequestError)) throw error
        setProblem(error.message)
      },
    )
    return () => leaving.abort()
  }, [ask, id, page])

  if (!id) return null
  return (
    <section className="field-type mentions" aria-label={t('people:mentionsOf')}>
      <FieldLabel as="span" label={field.label} path={path} />
      {problem !== null && <p role="alert">{problem}</p>}
      {mentions?.total === 0 && <p className="mentions__none">{t('people:noMentions')}</p>}
      {mentions !== null && mentions.total > 0 && (
        <>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('people:article')}</th>
                <th scope="col">{t('people:role')}</th>
                <th scope="col">{t('people:status')}</th>
              </tr>
            </thead>
            <tbody>
              {mentions.docs.map(({ id: article, headline, role, name, ...mention }) => (
                <tr key={article}>
                  <td>
                    <a href={`${config.routes.admin}/collections/articles/${article}`}>
                      {headline}
                    </a>
                  </td>
                  <td>
                    {[
                      name,
                      role,
                      mention.relation === 'quoted' && t('people:quoted'),
                      !mention.confirmed && t('people:unconfirmed'),
                    ]
                      .filter(Boolean)
                      .join(', ')}
                  </td>
                  <td>{t(mention.isPublished ? 'people:published' : 'people:draft')}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <div className="mentions__pages">
            <span aria-live="polite">
              {t('people:page', {
                page: mentions.page,
                pages: mentions.pages,
                total: mentions.total,
              })}
            </span>
            {mentions.pages > 1 && (
              <>
                <PageButton isOff={page === 1} onTurn={() => setPage(page - 1)}>
                  {t('people:previous')}
                </PageButton>
                <PageButton isOff={page >= mentions.pages} onTurn={() => setPage(page + 1)}>
                  {t('people:next')}
                </PageButton>
              </>
            )}
          </div>
        </>
      )}
    </section>
  )
}

interface PageButtonProps {
  /** There is no such page. */
  isOff: boolean
  onTurn: () => void
  children: ReactNode
}

/** Turns the page; on the last one it keeps the focus, which it would lose if it were disabled. */
function PageButton({ isOff, onTurn, children }: PageButtonProps) {
  return (
    <Button
      buttonStyle="secondary"
      className={isOff ? 'btn--disabled' : ''}
      extraButtonProps={{ 'aria-disabled': isOff }}
      margin={false}
      onClick={() => isOff || onTurn()}
      size="small"
    >
      {children}
    </Button>
  )
}
