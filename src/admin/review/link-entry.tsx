'use client'

import { toast, useAuth } from '@payloadcms/ui'
import { useState } from 'react'
import { idOf } from '../../lib/id-of'
import type { RelatedLink, User } from '../../payload-types'
import { isEditor } from '../lib/is-editor'
import { RequestError, useRequest } from '../lib/use-request'
import { LinkDecision } from '../related-links/link-decision'
import { inQuestion, type Decision } from '../related-links/link-in-question'
import { EntryLink } from './entry-link'

interface LinkEntryProps {
  /** As the queue has found it. */
  found: RelatedLink
  onSettled: () => Promise<void>
}

/** A link with suggestions, decided where it stands. Once it is, it stays to be looked at, and to take the decision back. */
export function LinkEntry({ found, onSettled }: LinkEntryProps) {
  const ask = useRequest()
  const { user } = useAuth<User>()
  const [link, setLink] = useState(found)
  const may = isEditor(user) || idOf(link.createdBy) === user?.id

  async function decide(decision: Decision) {
    try {
      const { doc } = await ask<{ doc: RelatedLink }>(`/api/related-links/${link.id}?depth=1`, {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(decision),
      })
      setLink(doc)
      // The counts may follow: who decides with the keyboard is not kept waiting for them.
      void onSettled()
      return true
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      toast.error(error.message)
      return false
    }
  }

  return (
    <LinkDecision link={inQuestion(link)} isLookedUp onDecide={may ? decide : null}>
      <EntryLink title={link.title} collection="related-links" id={link.id} />
      {link.label && <p className="review__facts">{link.label}</p>}
    </LinkDecision>
  )
}
