/** One transaction writes a batch: of so many documents … */
const MOST_DOCUMENTS = 100
/**
 * … and so many characters of text. What is stored of a text takes some six times its bytes (source, reading, article,
 * version), and MongoDB 4.0 has all of a transaction in one entry of its log of at most 16 MB.
 */
const MOST_CHARACTERS = 1_500_000

interface Keyed {
  sourceKey: string
  document?: { text: string }
}

/**
 * Puts documents together that can be written at once: no two of one source, in their order. Only one batch is in
 * memory at a time, and it is handed out as soon as it is full: the next document may be long in coming.
 *
 * @param most documents of a batch
 */
export async function* batchesOf<T extends Keyed>(
  documents: AsyncIterable<T>,
  most = MOST_DOCUMENTS,
): AsyncGenerator<T[]> {
  let batch: T[] = []
  let keys = new Set<string>()
  let characters = 0
  const taken = () => {
    const full = batch
    batch = []
    keys = new Set()
    characters = 0
    return full
  }
  for await (const one of documents) {
    const length = one.document?.text.length ?? 0
    const isTooMuch = characters + length > MOST_CHARACTERS || keys.has(one.sourceKey)
    if (batch.length > 0 && isTooMuch) yield taken()
    batch.push(one)
    keys.add(one.sourceKey)
    characters += length
    if (batch.length >= most) yield taken()
  }
  if (batch.length > 0) yield taken()
}
