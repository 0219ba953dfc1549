import { Parser } from 'htmlparser2'

/** Nothing of what an editor writes or a picture says becomes one of these. */
const elements = new Set([
  'script',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'form',
  'input',
  'button',
  'base',
  'meta',
  'link',
  'style',
  'template',
  'video',
  'audio',
])

/** Their values are addresses. */
const addresses = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'poster',
  'data',
  'srcset',
  'xlink:href',
])

const allowed = /^(https?:|mailto:|\/|#|[\w.-]*$)/i

/** What of a piece of HTML could run, as "element attribute=value"; empty for what is inert. */
export function dangersInHtml(html: string): string[] {
  const dangers: string[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      if (elements.has(name)) dangers.push(name)
      for (const [attribute, value] of Object.entries(attributes)) {
        // As a browser reads an address: without spaces around it and control characters within.
        // eslint-disable-next-line no-control-regex
        const address = value.replace(/[\u0000-\u0020]+/g, '')
        const isBad = addresses.has(attribute)
          ? !allowed.test(address)
          : /^(on|style$|srcdoc$)/i.test(attribute)
        if (isBad) dangers.push(`${name} ${attribute}=${value}`)
      }
    },
  })
  parser.end(html)
  return dangers
}
