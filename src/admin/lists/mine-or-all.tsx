'use client'

import { Button, useAuth, useListDrawerContext, useListQuery } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { User } from '../../payload-types'
import { useTexts } from '../lib/use-texts'
import './lists.css'
import { ofOne } from './of-one'

/** Above the list of articles: one's own or all. Who only writes finds their own first. */
export function MineOrAll() {
  const { t } = useTexts()
  const { user } = useAuth<User>()
  const { isInDrawer } = useListDrawerContext()
  const { query, handleWhereChange } = useListQuery()
  const isAuthor = user?.roles.every((role) => role === 'author') ?? false
  const me = user?.id
  const isMine = JSON.stringify(query.where ?? {}).includes('"createdBy"')
  const isUnasked = useRef<boolean | null>(null)

  useEffect(() => {
    // The address of the navigation asks for nothing; every choice that is made here stands in the address.
    isUnasked.current ??= isAuthor && !isInDrawer && window.location.search === ''
    // Payload's list writes its own query into the address first and would drop ours.
    if (!isUnasked.current || !me || window.location.search === '') return
    isUnasked.current = false
    void handleWhereChange?.(ofOne(query.where ?? {}, me))
  }, [handleWhereChange, isAuthor, isInDrawer, me, query])

  if (!me) return null
  const choices = [
    { label: t('lists:mine'), isChosen: isMine, owner: me },
    { label: t('lists:all'), isChosen: !isMine, owner: null },
  ]
  return (
    <div className="mine-or-all" role="group" aria-label={t('lists:whose')}>
      {choices.map(({ label, isChosen, owner }) => (
        <Button
          key={label}
          buttonStyle="tab"
          className={isChosen ? 'mine-or-all__chosen' : ''}
          extraButtonProps={{ 'aria-pressed': isChosen }}
          margin={false}
          onClick={() => void handleWhereChange?.(ofOne(query.where ?? {}, owner))}
          size="small"
        >
          {label}
        </Button>
      ))}
    </div>
  )
}
