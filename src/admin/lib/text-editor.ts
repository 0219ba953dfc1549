/** The element whose children are the paragraphs and blocks of an article's text; null while its tab is not drawn. */
export const textEditor = (): HTMLElement | null =>
  document.querySelector('[data-lexical-editor="true"]')
