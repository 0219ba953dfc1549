import { words } from './words'

/** Words that go with people, by language: one close to a capitalised word speaks for a person. */
export const personalWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: words`he she his her him who whose himself herself wife husband son daughter born father mother brother sister`,
    de: words`er sie sein seine seiner seinen seinem ihre ihrer ihren ihrem ihm ihn frau mann sohn tochter vater mutter
      bruder schwester geboren geborene selbst`,
    fr: words`il elle lui son sa ses qui épouse mari femme fils fille père mère frère sœur né née`,
    es: words`él ella su sus quien esposa esposo marido hijo hija padre madre hermano hermana nacido nacida nació`,
    it: words`lui lei suo sua suoi sue chi moglie marito figlio figlia padre madre fratello sorella nato nata`,
    nl: words`hij zij ze zijn haar hem die wie vrouw man zoon dochter vader moeder broer zus geboren`,
  }).map(([tag, list]) => [tag, new Set(list)]),
)
