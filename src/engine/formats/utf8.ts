/**
 * Where bytes stop being UTF-8, as table 3-7 of the Unicode Standard defines well-formed sequences.
 *
 * @returns offset of the first byte of the first ill-formed sequence, -1 where there is none
 */
export function invalidUtf8At(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length;) {
    const lead = bytes[i] ?? 0
    if (lead < 0x80) {
      i++
      continue
    }
    const length = lengthOf(lead)
    if (length === 0) return i
    const [low, high] = secondByte(lead)
    const second = bytes[i + 1] ?? 0
    if (second < low || second > high) return i
    for (let k = 2; k < length; k++) {
      if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return i
    }
    i += length
  }
  return -1
}

function lengthOf(lead: number): 0 | 2 | 3 | 4 {
  if (lead >= 0xc2 && lead <= 0xdf) return 2
  if (lead >= 0xe0 && lead <= 0xef) return 3
  if (lead >= 0xf0 && lead <= 0xf4) return 4
  return 0
}

/** Range of the second byte: it excludes overlong forms, surrogates and what lies beyond U+10FFFF. */
function secondByte(lead: number): readonly [low: number, high: number] {
  if (lead === 0xe0) return [0xa0, 0xbf]
  if (lead === 0xed) return [0x80, 0x9f]
  if (lead === 0xf0) return [0x90, 0xbf]
  if (lead === 0xf4) return [0x80, 0x8f]
  return [0x80, 0xbf]
}
