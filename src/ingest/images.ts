import { documentId } from '../lib/ids'
import type { Figure } from '../engine/types'
import type { Identities } from './match'
import type { Base } from './types'

interface KnownImage {
  id: string
  fields: Record<string, unknown>
}

/** What an import says of a picture, with the credit as an id. */
interface PictureWords {
  alt: string | null
  caption: string | null
  credit: string | null
}

/**
 * Recognises the pictures of a document in a new version of it, so that a corrected caption or a picture
 * put in between changes one image and makes no new ones.
 *
 * Strict to loose: the same words; then the most words in common, the credit and the caption counting more
 * than the alt text; then, where as many pictures are left over as before, their order. What is left is new.
 *
 * @param pictures the figures of the new reading, in order
 * @param base the source's documents as last imported
 * @returns an id for every figure
 */
export function recogniseImages(sourceKey: string, pictures: PictureWords[], base: Base): string[] {
  const known = new Map<string, KnownImage>()
  for (const [key, fields] of Object.entries(base)) {
    const [collection, id] = key.split('/')
    if (collection === 'images' && id !== undefined) known.set(id, { id, fields })
  }

  const ids = new Array<string | undefined>(pictures.length)
  const take = (index: number, id: string) => {
    ids[index] = id
    known.delete(id)
  }

  for (const enough of [5, 3, 2, 1]) {
    pictures.forEach((picture, index) => {
      if (ids[index] !== undefined) return
      const match = [...known.values()].find(({ fields }) => likeness(picture, fields) >= enough)
      if (match) take(index, match.id)
    })
  }

  const open = pictures.flatMap((_, index) => (ids[index] === undefined ? [index] : []))
  if (open.length === known.size) {
    for (const [position, id] of [...known.keys()].entries()) take(open[position] as number, id)
  }

  const used = new Set([...ids, ...known.keys()])
  return pictures.map((picture, index) => {
    const id = ids[index] ?? newId(sourceKey, picture, used)
    used.add(id)
    return id
  })
}

/** 2 for the credit, 2 for the caption, 1 for the alt text; nothing on both sides says nothing, but agrees. */
function likeness(picture: PictureWords, fields: Record<string, unknown>): number {
  const agree = (field: keyof PictureWords) => (picture[field] ?? null) === (fields[field] ?? null)
  const says = (field: keyof PictureWords) => picture[field] !== null
  const all = (['alt', 'caption', 'credit'] as const).every(agree)
  if (all) return 5
  const points = { credit: 2, caption: 2, alt: 1 } as const
  return (['credit', 'caption', 'alt'] as const)
    .filter((field) => says(field) && agree(field))
    .reduce((sum, field) => sum + points[field], 0)
}

/** The same words twice in one document are two pictures. */
function newId(
  sourceKey: string,
  picture: PictureWords,
  used: ReadonlySet<string | undefined>,
): string {
  const words = [picture.alt, picture.caption, picture.credit].map((part) => part ?? '')
  for (let occurrence = 0; ; occurrence++) {
    const id = documentId('images', sourceKey, ...words, String(occurrence))
    if (!used.has(id)) return id
  }
}

/** What an import says of a picture: its words, whose it is and whom it shows. */
export const wordsOf = (figure: Figure, identities: Pick<Identities, 'credit' | 'person'>) => ({
  alt: figure.alt,
  caption: figure.caption,
  credit: figure.credit === null ? null : identities.credit(figure.credit),
  personsShown: figure.depicts.map(identities.person),
})
