'use client'

import { Button, useAuth, useListDrawerContext, useListQuery } from '@payloadcms/ui'
import { useEffect, useMemo, useRef } from 'react'
import type { User } from '../../payload-types'
import { useTexts } from '../lib/use-texts'
import './lists.css'

/** Above the list of articles: one's own or all. Who only writes finds their own first. */
export function MineOrAll() {
  const { t } = useTexts()
  const { user } = useAuth<User>()
  const { isInDrawer } = useListDrawerContext()
  const { query, handleWhereChange } = useListQuery()
  const isAuthor = user?.roles.every((role) => role === 'author') ?? false
  const mine = useMemo(() => user && { createdBy: { equals: user.id } }, [user])
  const isMine = JSON.stringify(query.where ?? {}).includes('"createdBy"')
  const isUnasked = useRef<boolean | null>(null)

  useEffect(() => {
    // The address of the navigation asks for nothing; every choice that is made here stands in the address.
    isUnasked.current ??= isAuthor && !isInDrawer && window.location.search === ''
    // Payload's list writes its own query into the address first and would drop ours.
    if (!isUnasked.current || !mine || window.location.search === '') return
    isUnasked.current = false
    void handleWhereChange?.(mine)
  }, [handleWhereChange, isAuthor, isInDrawer, mine, query])

  if (!mine) return null
  const choices = [
    { label: t('lists:mine'), isChosen: isMine, where: mine },
    { label: t('lists:all'), isChosen: !isMine, where: {} },
  ]
  return (
    <div className="mine-or-all" role="group" aria-label={t('lists:whose')}>
      {choices.map(({ label, isChosen, where }) => (
        <Button
          key={label}
          buttonStyle="tab"
          className={isChosen ? 'mine-or-all__chosen' : ''}
          extraButtonProps={{ 'aria-pressed': isChosen }}
          margin={false}
          onClick={() => void handleWhereChange?.(where)}
          size="small"
        >
          {label}
        </Button>
      ))}
    </div>
  )
}
