/** So many numbers are made at once. */
const slab = 1 << 14

let room = new Int32Array(slab)
let used = 0

/**
 * A copy of the first numbers of a list. Many of them stand in one piece of memory: a typed array of its own takes longer
 * to make than to fill.
 */
export function kept(numbers: Int32Array, length: number): Int32Array {
  if (length > slab) return numbers.slice(0, length)
  if (used + length > slab) {
    room = new Int32Array(slab)
    used = 0
  }
  const from = used
  used += length
  for (let i = 0; i < length; i++) room[from + i] = numbers[i] as number
  return room.subarray(from, used)
}
