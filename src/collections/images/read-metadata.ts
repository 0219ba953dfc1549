import exifr from 'exifr'

/** What a picture file says of itself, as far as a newsroom needs it. */
export interface PictureMetadata {
  alt: string | null
  caption: string | null
  creditLine: string | null
  copyrightNotice: string | null
  usageTerms: string | null
  licenseUrl: string | null
  dateCreated: string | null
}

type Segments = Record<string, Record<string, unknown> | undefined>

const OPTIONS = {
  tiff: true,
  exif: true,
  iptc: true,
  xmp: true,
  gps: false,
  interop: false,
  mergeOutput: false,
}

/**
 * Reads IPTC, XMP and EXIF metadata, in the order of the IPTC Photo Metadata Standard: XMP is what current
 * software writes, IIM what agencies' older systems write, EXIF what the camera wrote.
 *
 * @param file a JPEG or PNG; WebP, AVIF and GIF files say nothing that exifr understands
 * @throws Error when the file or its metadata cannot be read
 */
export async function readMetadata(file: Buffer): Promise<PictureMetadata> {
  const segments: Segments = (await exifr.parse(file, OPTIONS)) ?? {}
  const { dc, photoshop, xmpRights, Iptc4xmpCore, iptc, ifd0, exif } = segments
  const url = plain(xmpRights?.WebStatement)
  return {
    alt: plain(Iptc4xmpCore?.AltTextAccessibility),
    caption: plain(dc?.description) ?? plain(iptc?.Caption) ?? plain(ifd0?.ImageDescription),
    // The credit line is what the supplier wants printed; who took the picture stands in for one.
    creditLine:
      plain(photoshop?.Credit) ??
      plain(iptc?.Credit) ??
      plain(dc?.creator) ??
      plain(iptc?.Byline) ??
      plain(ifd0?.Artist),
    copyrightNotice: plain(dc?.rights) ?? plain(iptc?.CopyrightNotice) ?? plain(ifd0?.Copyright),
    usageTerms: plain(xmpRights?.UsageTerms),
    licenseUrl: url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null,
    dateCreated: date(photoshop?.DateCreated) ?? date(exif?.DateTimeOriginal),
  }
}

/** The text of a value: the default one of several languages, several names in one line. */
function plain(value: unknown): string | null {
  if (typeof value === 'string') return decodeEntities(value).trim() || null
  if (Array.isArray(value)) {
    const parts = value.flatMap((part) => plain(part) ?? [])
    const languages = value.some((part) => typeof part === 'object')
    return (languages ? parts[0] : parts.join(', ')) || null
  }
  if (typeof value !== 'object' || value === null || !('value' in value)) return null
  return plain(value.value)
}

function date(value: unknown): string | null {
  const parsed = value instanceof Date ? value : new Date(plain(value) ?? NaN)
  return Number.isNaN(parsed.getTime()) ? null : parsed.toISOString()
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** XMP is XML, and exifr leaves its five entities as they are. */
const decodeEntities = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '')
