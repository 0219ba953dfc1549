/** Sections of the admin's navigation, in the order of a newsroom's day. */
export const groups = {
  newsroom: { en: 'Newsroom', de: 'Redaktion' },
  pictures: { en: 'Pictures', de: 'Bilder' },
  imports: { en: 'Imports', de: 'Importe' },
  administration: { en: 'Administration', de: 'Verwaltung' },
} as const
