/** It comes without types. */
declare module '@adobe/structured-data-validator' {
  export default class Validator {
    /** @param data items by their type, for each notation, as web-auto-extractor finds them in a page */
    validate(
      data: Record<'jsonld' | 'microdata' | 'rdfa', Record<string, object[]>>,
    ): Promise<{ severity: 'ERROR' | 'WARNING'; issueMessage: string }[]>
  }
}
