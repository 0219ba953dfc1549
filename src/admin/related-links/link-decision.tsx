'use client'

import { Button } from '@payloadcms/ui'
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { isTyped } from '../lib/is-typed'
import { useTexts } from '../lib/use-texts'
import { CandidateRow } from './candidate-row'
import { decisionOfKey, decisions } from './decisions'
import './link-decision.css'
import type { Decision, LinkInQuestion } from './link-in-question'
import { OtherTarget } from './other-target'
import { StatusPill } from './status-pill'
import { WhereItLeads } from './where-it-leads'

interface LinkDecisionProps {
  link: LinkInQuestion
  /** Saves a decision, and tells whether that went well; null for who may only look. */
  onDecide: ((decision: Decision) => Promise<boolean>) | null
  /** Until the article that it leads to was looked up, it is not taken for one that is gone. */
  isLookedUp: boolean
  /** What stands above it: the title of the link. */
  children?: ReactNode
}

/** Where a link leads, what it may mean, and a button and a key for each way to decide. */
export function LinkDecision({ link, onDecide, isLookedUp, children }: LinkDecisionProps) {
  const { t } = useTexts()
  const [isBusy, setBusy] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const state = useRef<HTMLDivElement>(null)
  const otherId = useId()

  async function decide(decision: Decision) {
    if (isBusy || !onDecide) return
    setBusy(true)
    const isSaved = await onDecide(decision)
    setBusy(false)
    if (isSaved) setOpen(false)
    // The button that was pressed may be gone, and lost the focus in any case; an address is still being typed.
    if (isSaved || document.activeElement === document.body) state.current?.focus()
  }

  function press(event: KeyboardEvent) {
    const decision = isTyped(event) ? null : decisionOfKey(event.key.toLowerCase(), link)
    if (!decision || !onDecide) return
    event.preventDefault()
    void decide(decision)
  }

  return (
    <div className="link-decision" onKeyDown={press}>
      {children}
      <div className="link-decision__state" ref={state} tabIndex={-1}>
        <StatusPill status={link.status} />
        <WhereItLeads link={link} isLookedUp={isLookedUp} />
      </div>
      {link.candidates.length > 0 && (
        <ol className="link-decision__candidates" aria-label={t('links:candidates')}>
          {link.candidates.map((candidate) => (
            <CandidateRow
              key={candidate.id}
              candidate={candidate}
              title={link.title}
              isChosen={link.article?.id === candidate.id}
              isDisabled={isBusy}
              onAccept={onDecide && (() => void decide(decisions.accept(candidate.id)))}
              onRefuse={onDecide && (() => void decide(decisions.refuse(candidate.id)))}
            />
          ))}
        </ol>
      )}
      {onDecide && (
        <div className="link-decision__buttons">
          {link.status !== 'rejected' && (
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              margin={false}
              onClick={() => void decide(decisions.leave())}
              size="small"
            >
              {t('links:leave')}
            </Button>
          )}
          <Button
            buttonStyle="secondary"
            extraButtonProps={{ 'aria-expanded': isOpen, 'aria-controls': otherId }}
            margin={false}
            onClick={() => setOpen(!isOpen)}
            size="small"
          >
            {t('links:other')}
          </Button>
          {link.isDecided && (
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              margin={false}
              onClick={() => void decide(decisions.undo())}
              size="small"
            >
              {t('links:undo')}
            </Button>
          )}
        </div>
      )}
      <div id={otherId}>
        {isOpen && (
          <OtherTarget isDisabled={isBusy} onDecide={(decision) => void decide(decision)} />
        )}
      </div>
    </div>
  )
}
