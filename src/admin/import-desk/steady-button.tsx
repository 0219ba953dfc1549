'use client'

import { Button } from '@payloadcms/ui'
import type { ComponentProps } from 'react'

type SteadyButtonProps = ComponentProps<typeof Button> & {
  /** The key that does the same, as `aria-keyshortcuts` has it. */
  shortcut?: string
}

/** Payload's button, which keeps the focus when it can do nothing for the moment. */
export function SteadyButton({ disabled = false, shortcut, ...props }: SteadyButtonProps) {
  const { className = '', extraButtonProps, onClick } = props
  return (
    <Button
      {...props}
      className={disabled ? `${className} btn--disabled` : className}
      // Payload passes nothing else on to the element.
      extraButtonProps={{
        ...(extraButtonProps as object),
        'aria-disabled': disabled,
        'aria-keyshortcuts': shortcut,
      }}
      onClick={disabled ? () => undefined : onClick}
    />
  )
}
