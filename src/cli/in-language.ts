import type { IncomingDocument, UnreadableDocument } from '../ingest/types'

type Loaded = IncomingDocument | UnreadableDocument

/** The same documents, said to be in a language; undefined leaves it to the engine. */
export async function* inLanguage(
  documents: AsyncIterable<Loaded>,
  language: string | undefined,
): AsyncGenerator<Loaded> {
  for await (const incoming of documents) {
    yield 'problem' in incoming || language === undefined ? incoming : { ...incoming, language }
  }
}
