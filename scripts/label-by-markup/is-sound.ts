import type { GoldBlock } from '../train-blocks/pages'

/** Sources of articles of any kind. News among them shows who wrote it, when, or what somebody said. */
const general: ReadonlySet<string> = new Set(['web-content-extraction-benchmark'])
const limits = {
  news: { paragraphs: 5, blocks: 220 },
  general: { paragraphs: 8, blocks: 120 },
}
/** A page whose markup says less than this share of its blocks teaches little. */
const leastLabelled = 0.55
/** Share of the letters in Latin script: the engine's languages are written in it. */
const leastLatin = 0.99
/** Templates that were never filled in, and scripts that were taken for text. */
const code = /\{\{|<%|\[\[|function ?\(/
/** Bytes read in the wrong encoding: replacement characters, C1 controls, UTF-8 read as windows-1252. */
const garbled = /[\ufffd\u0080-\u009f]|Â[\s\u00a0]|â€|Ã[©¨¼¶¤]/

/** Whether a labelled page is an article worth learning from. */
export function isSound(source: string, blocks: readonly GoldBlock[]): boolean {
  const isGeneral = general.has(source)
  const { paragraphs, blocks: most } = isGeneral ? limits.general : limits.news
  const count = (...labels: GoldBlock['label'][]) =>
    blocks.filter(({ label }) => labels.includes(label)).length
  const text = blocks.map((block) => block.text).join('\n')
  return (
    count('title') === 1 &&
    count('paragraph') >= paragraphs &&
    blocks.length <= most &&
    blocks.length - count(null) >= leastLabelled * blocks.length &&
    (!isGeneral || count('byline', 'dateline', 'quote') > 0) &&
    isLatin(text) &&
    !code.test(text) &&
    !garbled.test(text)
  )
}

function isLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  return (
    letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length >=
    leastLatin * letters.length
  )
}
