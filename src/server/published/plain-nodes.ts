/** What texts are made of, as BSON numbers it (bsonspec.org, 1.1). */
const DOUBLE = 0x01
const STRING = 0x02
const OBJECT = 0x03
const ARRAY = 0x04
const BOOLEAN = 0x08
const NULL = 0x0a
const INT32 = 0x10

/** How many bytes of JSON one byte of BSON makes at the most: a control character is `\u001f`. */
const MOST_GROWTH = 6

/** Room to write in: what is written is copied out of it at once. */
const room = Buffer.allocUnsafe(256 * 1024)

/** Where something has been met that is not plain. */
const NOT_PLAIN = -1

/** The nodes of a text from its first on. */
interface PlainNodes {
  /** One after the other, with commas between them. */
  json: Buffer
  count: number
}

/**
 * Writes nodes of a text as JSON, straight from what MongoDB has sent: that takes a fifth of the time that it takes to make objects of them
 * and JSON of the objects, and leaves no garbage behind. A text is most of what a reader gets.
 *
 * @param nodes in BSON; objects are not plain
 * @param from the index of the first
 * @param special the types of those that have fields, in which something may be left to do
 * @returns those before the first that is, or has in it, one of them, or a value that texts do not have
 */
export function plainNodes(
  nodes: readonly unknown[],
  from: number,
  special: ReadonlySet<string>,
): PlainNodes {
  let at = 0
  let index = from
  let out = room
  for (; index < nodes.length; index++) {
    const bson = nodes[index]
    if (!Buffer.isBuffer(bson)) break
    const needed = at + 1 + bson.length * MOST_GROWTH
    // What does not fit is another part of the answer; what never does has room of its own.
    if (needed > out.length && at > 0) break
    if (needed > out.length) out = Buffer.allocUnsafe(needed)
    if (at > 0) out[at] = COMMA
    const end = writeLevel({ bson, out, special }, 0, at > 0 ? at + 1 : at, false)
    if (end === NOT_PLAIN) break
    at = end
  }
  return { json: Buffer.from(out.subarray(0, at)), count: index - from }
}

interface Writing {
  bson: Buffer
  out: Buffer
  special: ReadonlySet<string>
}

/** What JSON has of its own, in ASCII. */
const QUOTE = 0x22
const COMMA = 0x2c
const COLON = 0x3a
const BACKSLASH = 0x5c
const LIST = [0x5b, 0x5d] as const
const RECORD = [0x7b, 0x7d] as const

/**
 * @param read where an object or array begins in the BSON
 * @param at where its JSON is to begin
 * @returns where that ends, or NOT_PLAIN
 */
function writeLevel(writing: Writing, read: number, at: number, isArray: boolean): number {
  const { bson, out } = writing
  const end = read + bson.readInt32LE(read) - 1
  const [open, close] = isArray ? LIST : RECORD
  out[at++] = open
  read += 4
  for (let isFirst = true; read < end; isFirst = false) {
    const kind = bson[read++] ?? 0
    const name = read
    while (bson[read] !== 0) read++
    if (!isFirst) out[at++] = COMMA
    if (!isArray) {
      at = writeString(bson, name, read, out, at)
      out[at++] = COLON
      if (kind === STRING && isSpecial(writing, name, read + 1)) return NOT_PLAIN
    }
    read++
    at = writeValue(writing, kind, read, at)
    if (at === NOT_PLAIN) return NOT_PLAIN
    read += sizeOf(bson, kind, read)
  }
  out[at++] = close
  return at
}

const TYPE = Buffer.from('type').readUInt32LE()

/** Whether a string is the type of a node that has fields. */
function isSpecial({ bson, special }: Writing, name: number, value: number): boolean {
  if (bson.readUInt32LE(name) !== TYPE || bson[name + 4] !== 0) return false
  return special.has(bson.toString('latin1', value + 4, value + 3 + bson.readInt32LE(value)))
}

function writeValue(writing: Writing, kind: number, read: number, at: number): number {
  const { bson, out } = writing
  switch (kind) {
    case STRING:
      return writeString(bson, read + 4, read + sizeOf(bson, kind, read) - 1, out, at)
    case OBJECT:
    case ARRAY:
      return writeLevel(writing, read, at, kind === ARRAY)
    case INT32:
      return write(out, at, String(bson.readInt32LE(read)))
    case DOUBLE:
      // Infinity and what is no number are null.
      return write(out, at, JSON.stringify(bson.readDoubleLE(read)))
    case BOOLEAN:
      return write(out, at, bson[read] === 0 ? 'false' : 'true')
    case NULL:
      return write(out, at, 'null')
    default:
      return NOT_PLAIN
  }
}

function sizeOf(bson: Buffer, kind: number, read: number): number {
  switch (kind) {
    case STRING:
      return 4 + bson.readInt32LE(read)
    case OBJECT:
    case ARRAY:
      return bson.readInt32LE(read)
    case DOUBLE:
      return 8
    case INT32:
      return 4
    case BOOLEAN:
      return 1
    default:
      return 0
  }
}

/** Below it are the control characters. */
const SPACE = 0x20

/** Both have strings in UTF-8: what needs no escape is copied. */
function writeString(bson: Buffer, from: number, to: number, out: Buffer, at: number): number {
  out[at++] = QUOTE
  for (let read = from; read < to; read++) {
    const byte = bson[read] as number
    if (byte < SPACE) {
      at = write(out, at, JSON.stringify(String.fromCharCode(byte)).slice(1, -1))
      continue
    }
    if (byte === QUOTE || byte === BACKSLASH) out[at++] = BACKSLASH
    out[at++] = byte
  }
  out[at++] = QUOTE
  return at
}

/** @param text of ASCII only */
function write(out: Buffer, at: number, text: string): number {
  for (let index = 0; index < text.length; index++) out[at++] = text.charCodeAt(index)
  return at
}
