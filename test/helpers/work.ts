type Method = (this: unknown, ...args: unknown[]) => unknown
type Owner = Record<PropertyKey, unknown>

/** What one call of a built-in method costs, in steps; `result` is what it gave. */
type Cost = (self: unknown, args: readonly unknown[], result: unknown) => number

const one: Cost = () => 1
const ownLength: Cost = (self) => (self as { length: number }).length + 1
const resultLength: Cost = (_self, _args, result) => (result as { length: number }).length + 1
/** A search goes from where it is told to start to where it finds something, or else to the end. */
const upToFound: Cost = (self, args, result) => {
  const end = (result as number) < 0 ? (self as { length: number }).length : (result as number)
  return Math.max(end - Number(args[1] ?? 0), 0) + 1
}
/** A regular expression goes from its `lastIndex` to the end of what it finds; a sticky one tries one place. */
const scanned =
  (before: () => number): Cost =>
  (self, args, result) => {
    const match = result as RegExpExecArray | null
    if (match) return Math.max(match.index + match[0].length - before(), 0) + 1
    return (self as RegExp).sticky ? 1 : Math.max(String(args[0]).length - before(), 0) + 1
  }

const iteratorOf = (iterable: Iterable<unknown>) =>
  Object.getPrototypeOf(iterable[Symbol.iterator]()) as Owner

/** `includes` stops like `indexOf`, but does not tell where. */
const untilIncluded: Cost = (self, args) => {
  const { indexOf } = typeof self === 'string' ? untouched.string : untouched.array
  return upToFound(self, args, Reflect.apply(indexOf, self, args))
}
const untouched = {
  string: { indexOf: String.prototype.indexOf },
  array: { indexOf: Array.prototype.indexOf },
}

/** Methods that go over their whole text or list, as far as the engine uses any. */
const whole: readonly [owner: object, names: readonly string[]][] = [
  [
    String.prototype,
    ['toLowerCase', 'toUpperCase', 'trim', 'trimStart', 'trimEnd', 'normalize', 'repeat'],
  ],
  [String.prototype, ['replaceAll', 'split']],
  [Array.prototype, ['join', 'splice', 'reverse', 'sort', 'toSorted', 'flat']],
]
/** Methods that call back for each item, as often as they need to. */
const callingBack = [
  'map',
  'filter',
  'flatMap',
  'some',
  'every',
  'find',
  'findIndex',
  'findLast',
  'findLastIndex',
  'reduce',
  'forEach',
]
const single: readonly [owner: object, names: readonly string[]][] = [
  [String.prototype, ['charCodeAt', 'charAt', 'codePointAt', 'slice', 'startsWith', 'endsWith']],
  [Map.prototype, ['get', 'has', 'set']],
  [Set.prototype, ['has', 'add']],
  [Array.prototype, ['push', 'at']],
  [iteratorOf([]), ['next']],
  [iteratorOf(new Map()), ['next']],
  [iteratorOf(new Set()), ['next']],
]

/**
 * Counts the steps that a synchronous function makes: characters that texts and regular expressions go over,
 * items that lists go over, look-ups. The same function on the same input always makes the same number, on
 * any machine, so that growth can be tested without a clock.
 *
 * What it does not see is how often a regular expression goes back over the same characters: the benchmark
 * times that, on texts made for it.
 */
export function workOf(run: () => void): number {
  let steps = 0
  const undo: (() => void)[] = []
  const replace = (owner: object, name: string, make: (original: Method) => Method) => {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name)
    if (!descriptor) return
    Object.defineProperty(owner, name, { ...descriptor, value: make(descriptor.value as Method) })
    undo.push(() => Object.defineProperty(owner, name, descriptor))
  }
  const counted = (cost: Cost) => (original: Method) =>
    function (this: unknown, ...args: unknown[]) {
      const result = Reflect.apply(original, this, args)
      steps += cost(this, args, result)
      return result
    }
  for (const [owner, names] of whole)
    for (const name of names) replace(owner, name, counted(ownLength))
  for (const [owner, names] of single) for (const name of names) replace(owner, name, counted(one))
  for (const owner of [String.prototype, Array.prototype]) {
    replace(owner, 'indexOf', counted(upToFound))
    replace(owner, 'includes', counted(untilIncluded))
    replace(owner, 'lastIndexOf', counted(one))
  }
  for (const name of ['slice', 'concat']) replace(Array.prototype, name, counted(resultLength))
  for (const name of callingBack) {
    replace(
      Array.prototype,
      name,
      (original) =>
        function (this: unknown, callback: unknown, ...rest: unknown[]) {
          const counting = function (this: unknown, ...args: unknown[]) {
            steps++
            return Reflect.apply(callback as Method, this, args)
          }
          rest.unshift(counting)
          return Reflect.apply(original, this, rest)
        },
    )
  }
  let from = 0
  replace(
    RegExp.prototype,
    'exec',
    (original) =>
      function (this: unknown, ...args: unknown[]) {
        const expression = this as RegExp
        from = expression.global || expression.sticky ? expression.lastIndex : 0
        return Reflect.apply(counted(scanned(() => from))(original), this, args)
      },
  )
  try {
    run()
  } finally {
    for (const restore of undo) restore()
  }
  return steps
}
