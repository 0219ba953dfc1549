/** Attributes in which authors of templates name what an element is. */
const naming = ['class', 'id', 'itemprop', 'rel', 'role', 'data-testid', 'data-component']
const signatures = new WeakMap<Element, string>()

/** The words of an element's class, id and semantic attributes in lower case, set apart by hyphens. */
export function signatureOf(element: Element): string {
  const known = signatures.get(element)
  if (known !== undefined) return known
  const signature = naming
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-zäöüßéè]+/g, '-')
  signatures.set(element, signature)
  return signature
}

/** Finds the nearest element, from one upwards and below a root, that passes a test. */
export function nearest(
  element: Element | null,
  root: Element | null,
  test: (element: Element) => boolean,
): Element | null {
  for (let at = element; at && at !== root; at = at.parentElement) if (test(at)) return at
  return null
}

export const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || /display:\s*none/i.test(element.getAttribute('style') ?? '')
