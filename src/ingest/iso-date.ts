/** A day ("2024-12-04") or a time as a date field has it; null where there is none. */
export const isoDate = (day: string | null): string | null =>
  day === null ? null : new Date(day.includes('T') ? day : `${day}T00:00:00.000Z`).toISOString()
