import type { LoadedDocument } from '../ingest/types'

/** The same documents, said to be in a language; undefined leaves it to the engine. */
export async function* inLanguage(
  documents: AsyncIterable<LoadedDocument>,
  language: string | undefined,
): AsyncGenerator<LoadedDocument> {
  for await (const incoming of documents) {
    yield 'problem' in incoming || language === undefined ? incoming : { ...incoming, language }
  }
}
