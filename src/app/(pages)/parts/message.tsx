import type { ReactNode } from 'react'

interface MessageProps {
  title: string
  children: ReactNode
}

/** A page that has only something to say: nothing found, nothing there yet, something broken. */
export function Message({ title, children }: MessageProps) {
  return (
    <div className="message" lang="en">
      <h1>{title}</h1>
      {children}
    </div>
  )
}
