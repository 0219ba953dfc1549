'use client'

import { Button, useAuth, useListDrawerContext, useListQuery } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { User } from '../../payload-types'
import { useTexts } from '../lib/use-texts'
import './lists.css'

/** Above the list of articles: one's own or all. Who only writes finds their own first. */
export function MineOrAll() {
  const { t } = useTexts()
  const { user } = useAuth<User>()
  const { isInDrawer } = useListDrawerContext()
  const { query, handleWhereChange } = useListQuery()
  // The address of the navigation asks for nothing; every choice that is made here stands in the address.
  const [isUnasked, setUnasked] = useState(
    () => typeof window !== 'undefined' && window.location.search === '',
  )
  const isAuthor = user?.roles.every((role) => role === 'author') ?? false
  const mine = user && { createdBy: { equals: user.id } }
  const isMine = JSON.stringify(query.where ?? {}).includes('"createdBy"')
  const startsWithMine = isUnasked && isAuthor && !isInDrawer

  useEffect(() => {
    // Payload's list writes its own query into the address first and would drop ours.
    if (!startsWithMine || !mine || window.location.search === '') return
    setUnasked(false)
    void handleWhereChange?.(mine)
  }, [handleWhereChange, mine, query, startsWithMine])

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
          aria-pressed={isChosen}
          buttonStyle="tab"
          className={isChosen ? 'mine-or-all__chosen' : ''}
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
