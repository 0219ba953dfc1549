import { Parser } from 'htmlparser2'

/** Word nests a few dozen elements; libraries that read XML call themselves for each level. */
const deepest = 256

/** Whether elements of an XML document are nested too deep to be read. */
export function isTooDeep(xml: Uint8Array): boolean {
  let depth = 0
  let tooDeep = false
  const parser = new Parser(
    {
      onopentagname() {
        depth++
        if (depth <= deepest) return
        tooDeep = true
        parser.pause()
      },
      onclosetag() {
        depth--
      },
    },
    { xmlMode: true },
  )
  parser.write(new TextDecoder().decode(xml))
  return tooDeep
}
