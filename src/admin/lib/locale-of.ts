/** The locale in which the admin writes dates in a language: English ones as the texts of this admin are, British. */
export const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language)
