import { documentId } from '../lib/ids'
import { matchKey } from '../lib/match-key'
import type { Figure } from '../engine/types'
import type { Identities } from './match'
import type { Base } from './types'

type KnownWords = Partial<PictureWords>

interface KnownImage {
  id: string
  fields: KnownWords
}

/** What an import says of a picture, with the credit as an id. */
interface PictureWords {
  alt: string | null
  caption: string | null
  credit: string | null
}

/**
 * Recognises the pictures of a document in a new version of it, so that a corrected caption or a picture put in
 * between changes one image and makes no new ones.
 *
 * Strict to loose: the same words; the same caption or alt text; the same credit with words much alike. A picture
 * with all new words is a new picture, even in the same place: an editor may have given the old one its file.
 *
 * @param pictures the figures of the new reading, in order
 * @param base the source's documents as last imported
 * @returns an id for every figure
 */
export function recogniseImages(sourceKey: string, pictures: PictureWords[], base: Base): string[] {
  const known = new Map<string, KnownImage>()
  for (const [key, fields] of Object.entries(base)) {
    const [collection, id] = key.split('/')
    if (collection === 'images' && id !== undefined)
      known.set(id, { id, fields: fields as KnownWords })
  }
  const used = new Set(known.keys())
  const ids = new Array<string | undefined>(pictures.length)

  for (const agree of [sameWords, sameText, muchAlike]) {
    pictures.forEach((picture, index) => {
      if (ids[index] !== undefined) return
      const match = [...known.values()].find(({ fields }) => agree(picture, fields))
      if (match === undefined) return
      ids[index] = match.id
      known.delete(match.id)
    })
  }

  return pictures.map((picture, index) => {
    const id = ids[index] ?? newId(sourceKey, picture, used)
    used.add(id)
    return id
  })
}

type Rule = (picture: PictureWords, known: KnownWords) => boolean

const agree = (field: keyof PictureWords, picture: PictureWords, known: KnownWords) =>
  (picture[field] ?? null) === (known[field] ?? null)

const sameWords: Rule = (picture, known) =>
  (['alt', 'caption', 'credit'] as const).every((field) => agree(field, picture, known))

/** A reading may take for the caption what another took for the alt text. */
const sameText: Rule = (picture, known) =>
  textsOf(picture).some((text) => textsOf(known).includes(text))

const textsOf = ({ alt, caption }: KnownWords) => [alt, caption].filter((text) => text)

const muchAlike: Rule = (picture, known) =>
  agree('credit', picture, known) &&
  (['caption', 'alt'] as const).some(
    (field) => overlap(picture[field], known[field]) >= ENOUGH_WORDS,
  )

/** A correction leaves most words of a caption; another caption under the same credit shares names and articles. */
const ENOUGH_WORDS = 0.6

/** The share of words that two texts have in common, of the longer one's. */
function overlap(a: string | null, b: string | null | undefined): number {
  const [ours, theirs] = [a, b].map(
    (text) =>
      new Set(
        matchKey(text ?? '')
          .split(' ')
          .filter(Boolean),
      ),
  )
  if (!ours?.size || !theirs?.size) return 0
  const shared = [...ours].filter((word) => theirs.has(word)).length
  return shared / Math.max(ours.size, theirs.size)
}

/** The same words twice in one document are two pictures. */
function newId(sourceKey: string, picture: PictureWords, used: ReadonlySet<string>): string {
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
