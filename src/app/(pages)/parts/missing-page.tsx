import { Message } from './message'

/** What stands at an address where nothing is published. */
export function MissingPage() {
  return (
    <Message title="This page does not exist">
      <p>The address may be mistyped, or the article was withdrawn.</p>
      <p>
        <a href="/">See what is published</a>
      </p>
    </Message>
  )
}
