'use client'

import { Button, toast, useDocumentInfo } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { RequestError, useRequest } from '../lib/use-request'
import { useTexts } from '../lib/use-texts'
import { AddChip } from './add-chip'
import { ChipEntry } from './chip-entry'
import {
  chipsOf,
  moved,
  nameIn,
  turned,
  valuesOf,
  type Chip,
  type CreditValues,
  type Kind,
} from './chips'
import './credit-chips.css'
import { useCreditValues } from './use-credit-values'
import { useNames } from './use-names'

/** What stands behind a credit line, as chips: agencies, who took the picture, notes. The line itself stays as it is. */
export function CreditChips() {
  const { t } = useTexts()
  const ask = useRequest()
  const { hasSavePermission } = useDocumentInfo()
  const { line, values, setValues } = useCreditValues()
  const { names, areLookedUp, problem } = useNames(values)
  const [isBusy, setBusy] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const chips = chipsOf(values, names)
  const mayEdit = hasSavePermission ?? false
  // A chip that becomes a note takes its name along.
  const isDisabled = isBusy || !areLookedUp

  const post = <T,>(address: string, body: object) =>
    ask<T>(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })

  /** Does what needs the server, and says why where that does not work. */
  async function withServer(work: () => Promise<void>): Promise<boolean> {
    setBusy(true)
    try {
      await work()
      return true
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      toast.error(error.message)
      return false
    } finally {
      setBusy(false)
    }
  }

  async function chipOf(kind: Kind, name: string): Promise<Chip> {
    if (kind === 'note') return { kind, id: null, name }
    const as = kind === 'agency' ? 'agencies' : 'people'
    const { id } = await post<{ id: string }>('/api/credits/who-is', { as, name })
    return { kind, id, name }
  }

  const turn = (at: number, kind: Kind) =>
    withServer(async () => {
      const chip = chips[at]
      if (!chip) return
      setValues(valuesOf(turned(chips, at, await chipOf(kind, nameIn(chip)))))
      // What had it is another chip now.
      list.current?.focus()
    })

  const add = (kind: Kind, name: string) =>
    withServer(async () => setValues(valuesOf([...chips, await chipOf(kind, name)])))

  const takeApart = () =>
    withServer(async () => {
      setValues(await post<CreditValues>('/api/credits/take-apart', { line }))
      toast.success(t('credits:takenApart'))
    })

  function remove(at: number) {
    setValues(valuesOf(chips.toSpliced(at, 1)))
    // The button that was pressed is gone with its chip.
    list.current?.focus()
  }

  return (
    <section className="field-type credit-chips" aria-labelledby="credit-chips-heading">
      <h3 id="credit-chips-heading">{t('credits:heading')}</h3>
      <p>{t('credits:help')}</p>
      {problem !== null && <p role="alert">{problem}</p>}
      {chips.length === 0 && <p className="credit-chips__none">{t('credits:nothing')}</p>}
      <ul ref={list} tabIndex={-1} aria-labelledby="credit-chips-heading">
        {chips.map((chip, at) => (
          <ChipEntry
            key={`${chip.kind} ${chip.id ?? chip.name}`}
            chip={chip}
            isDisabled={isDisabled}
            isFirst={moved(chips, at, -1) === chips}
            isLast={moved(chips, at, 1) === chips}
            mayEdit={mayEdit}
            onMove={(by) => setValues(valuesOf(moved(chips, at, by)))}
            onRemove={() => remove(at)}
            onTurn={(kind) => void turn(at, kind)}
          />
        ))}
      </ul>
      {mayEdit && (
        <div className="credit-chips__row">
          <AddChip isDisabled={isDisabled} onAdd={add} />
          <Button
            buttonStyle="secondary"
            disabled={isDisabled || line.trim() === ''}
            margin={false}
            onClick={() => void takeApart()}
            size="small"
          >
            {t('credits:takeApart')}
          </Button>
        </div>
      )}
    </section>
  )
}
