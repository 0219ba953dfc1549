'use client'

import { useTexts } from '../../lib/use-texts'

interface LimitedProps {
  /** Of the field. */
  id: string
  /** What was written into it; undefined: nothing yet. */
  edited: string | undefined
  /** The longest it may be, in characters. */
  most: number
}

const isOver = ({ edited, most }: LimitedProps) => edited !== undefined && edited.length > most

/** What a field says of itself; what is written into it is a step of the desk, and can be undone. */
export const limited = (props: LimitedProps) => ({
  id: props.id,
  'data-step': true,
  ...(isOver(props) && { 'aria-invalid': true, 'aria-describedby': `${props.id}-long` }),
})

/** Below the field, once its text is too long. Nothing is cut: whoever pasted it sees what to leave out. */
export function TooLong(props: LimitedProps) {
  const { t } = useTexts()
  if (!isOver(props)) return null
  return (
    <p className="import-too-long" id={`${props.id}-long`}>
      {t('importDesk:textTooLong', { most: props.most, length: props.edited?.length ?? 0 })}
    </p>
  )
}
