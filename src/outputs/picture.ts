import type { Image } from '../payload-types'
import { asWritten, type Address } from './address'

/** An image file as an <img> wants it. */
export interface Picture {
  src: string
  width: number | null
  height: number | null
  /** Every size there is, by width: the browser takes what fits. */
  srcset: string
}

/**
 * The file behind an image.
 *
 * @param at writes its addresses
 * @returns null while the image has words only and no file
 */
export function pictureOf(image: Image | null, at: Address = asWritten): Picture | null {
  if (!image?.url || !image.filename) return null
  const sizes = Object.values(image.sizes ?? {}).filter((size) => sameShape(size, image))
  const sources = new Map<number, string>()
  for (const size of [...sizes, image])
    if (size?.url && size.width) sources.set(size.width, size.url)
  return {
    src: at(image.url),
    width: image.width ?? null,
    height: image.height ?? null,
    srcset: [...sources]
      .sort(([a], [b]) => a - b)
      .map(([width, url]) => `${at(url)} ${width}w`)
      .join(', '),
  }
}

interface Size {
  width?: number | null
  height?: number | null
}

/** Whether a size shows all of the picture: a browser that picks by width must not get a crop. */
const sameShape = (size: Size, image: Size): boolean =>
  Math.abs(shapeOf(size) / shapeOf(image) - 1) < 0.02

const shapeOf = ({ width, height }: Size): number => (width ?? 0) / (height ?? 0)
