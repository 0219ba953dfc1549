/** One wording of a headline, description or body. */
export interface Wording {
  role: string
  contentType: 'text/plain' | 'text/html'
  charCount?: number
  wordCount?: number
  value: string
}

interface Named {
  name: string
  rel?: string
  literal?: string
}

export interface Rendition {
  name: string
  href: string
  contentType?: string
  width?: number
  height?: number
  sizeInBytes?: number
}

/** What an item of ninjs 3.1 has that Slugline writes: https://iptc.org/standards/ninjs/ */
export interface NinjsItem {
  uri: string
  type: 'composite' | 'text' | 'picture'
  standard?: { name: 'ninjs'; version: string; schema: string }
  profile?: string
  representationType?: 'full'
  firstCreated?: string
  versionCreated?: string
  contentCreated?: string
  embargoedUntil?: string
  pubStatus?: 'usable' | 'withheld'
  language?: string
  headlines?: Wording[]
  descriptions?: Wording[]
  bodies?: Wording[]
  by?: string
  located?: string
  people?: Named[]
  subjects?: Named[]
  infoSources?: { name: string }[]
  edNote?: string
  copyrightNotice?: string
  usageTerms?: string
  rightsInfo?: { linkedRights: string }
  renditions?: Rendition[]
  associations?: Association[]
  altIds?: { role: string; value: string }[]
}

/** An item that belongs to another one. `name` is what the text of that one calls it. */
export interface Association extends NinjsItem {
  name: string
  rel: string
}
