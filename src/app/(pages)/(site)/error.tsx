'use client'

import { Message } from '../parts/message'

/** What a reader sees when a page could not be made; the log has the reason. */
export default function PageError() {
  return (
    <Message title="Something went wrong">
      <p>The page could not be shown. Please try again in a moment.</p>
    </Message>
  )
}
