import type { Agency, Credit, Image, Person } from '../../payload-types'
import type { Address } from '../address'
import { effectiveFigure } from '../figure'
import type { PictureUse } from '../figures'
import { populated } from '../populated'
import { listOf, textOr } from '../without-empty'
import type { Association, Rendition, Wording } from './item'

const plain = (role: string, value: string | null): Wording | null =>
  value === null ? null : { role, contentType: 'text/plain', value }

/**
 * A picture with its words as the article shows it. A decorative one has an empty alt text, one that nobody has described
 * has none.
 */
export function pictureItem(use: PictureUse, name: string, at: Address): Association {
  const { image, block, isHero } = use
  const { alt, caption, credit } = effectiveFigure(block)
  const line = populated<Credit>(image.credit)
  return {
    name,
    rel: isHero ? 'hero' : 'figure',
    uri: at(`/api/images/${image.id}`),
    type: 'picture',
    contentCreated: image.dateCreated ?? undefined,
    descriptions: listOf([
      plain('caption', caption),
      plain('alt', alt === '' && !block.decorative ? null : alt),
      plain('creditline', credit),
    ]),
    by: populated<Person>(line?.photographer)?.name,
    people: listOf(
      (image.personsShown ?? []).map((person) => {
        const name = populated<Person>(person)?.name
        return name ? { name, rel: 'shows' } : null
      }),
    ),
    infoSources: listOf(
      (line?.agencies ?? []).map((agency) => {
        const name = populated<Agency>(agency)?.name
        return name ? { name } : null
      }),
    ),
    copyrightNotice: textOr(image.copyrightNotice),
    usageTerms: textOr(image.usageTerms),
    rightsInfo: image.licenseUrl ? { linkedRights: image.licenseUrl } : undefined,
    renditions: renditionsOf(image, at),
  }
}

interface ImageFile {
  url?: string | null
  width?: number | null
  height?: number | null
  mimeType?: string | null
  filesize?: number | null
}

/** The file as it was uploaded, and in other sizes; undefined while it is missing. */
function renditionsOf(image: Image, at: Address): Rendition[] | undefined {
  const files: [string, ImageFile | undefined][] = [
    ['original', image],
    ...Object.entries(image.sizes ?? {}),
  ]
  return listOf(
    files.map(([name, file]) =>
      file?.url
        ? {
            name,
            href: at(file.url),
            contentType: file.mimeType ?? undefined,
            width: file.width ?? undefined,
            height: file.height ?? undefined,
            sizeInBytes: file.filesize ?? undefined,
          }
        : null,
    ),
  )
}
