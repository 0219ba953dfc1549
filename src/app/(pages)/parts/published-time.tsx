interface PublishedTimeProps {
  /** ISO 8601. */
  date: string
  language: string
  /** Hours and minutes as well. */
  exact?: boolean
}

/** A date as readers of a language write it; UTC, since a server knows no reader's clock. */
export function PublishedTime({ date, language, exact }: PublishedTimeProps) {
  const format = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
    ...(exact && { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' }),
  })
  return <time dateTime={date}>{format.format(new Date(date))}</time>
}
