'use client'

import { Button } from '@payloadcms/ui'
import { useState, type ReactNode } from 'react'
import { useTexts } from '../lib/use-texts'

interface ShownProps<T> {
  items: readonly T[]
  /** So many more with every click. */
  step: number
  /** What the button stands in, where that cannot be a div: a row of a table. */
  frame?: (more: ReactNode) => ReactNode
  children: (item: T, index: number) => ReactNode
}

/** The first of many items, and a button for more: a page of a megabyte is not drawn at once. */
export function Shown<T>({ items, step, frame = inDiv, children }: ShownProps<T>) {
  const { t } = useTexts()
  const [most, setMost] = useState(step)
  const more = Math.min(step, items.length - most)
  return (
    <>
      {items.slice(0, most).map(children)}
      {more > 0 &&
        frame(
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => setMost(most + step)}
            size="small"
          >
            {t('importDesk:showMore', { count: more })}
          </Button>,
        )}
    </>
  )
}

const inDiv = (more: ReactNode) => <div className="import-more">{more}</div>
