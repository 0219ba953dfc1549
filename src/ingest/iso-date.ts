/** A day ("2024-12-04") as a date field has it; null where there is none. */
export const isoDate = (day: string | null): string | null =>
  day === null ? null : new Date(`${day}T00:00:00.000Z`).toISOString()
