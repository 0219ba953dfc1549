import fs from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import sharp from 'sharp'

/** A JPEG that says of itself what agencies write. */
export function agencyPicture(): Promise<Buffer> {
  const xmp = fs.readFileSync(path.join(import.meta.dirname, '../helpers/metadata.xmp'), 'utf8')
  return sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#468' } })
    .withXmp(xmp)
    .jpeg()
    .toBuffer()
}

/** Drops a file on a part of the page, as from the desktop. */
export async function drop(
  page: Page,
  selector: string,
  file: { name: string; type: string; bytes: Buffer },
): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name, type, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
      const transfer = new DataTransfer()
      transfer.items.add(new File([bytes], name, { type }))
      return transfer
    },
    { name: file.name, type: file.type, base64: file.bytes.toString('base64') },
  )
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent(selector, type, { dataTransfer: transfer })
}
