import { articlePage } from './article-page'
import { element } from './element'
import { frontPage } from './front-page'

const main = document.querySelector('main')
if (!main) throw new Error('index.html has no <main>.')

const message = (heading: string, words: string) => [
  element('h1', {}, heading),
  element('p', {}, words),
]

/** What an address shows; null where nothing is. */
async function pageAt({ pathname, searchParams }: URL): Promise<Node[] | null> {
  const [, slug] = /^\/articles\/([^/]+)\/?$/.exec(pathname) ?? []
  if (slug) return articlePage(decodeURIComponent(slug))
  if (pathname !== '/') return null
  return frontPage(Math.max(1, Math.trunc(Number(searchParams.get('page'))) || 1))
}

async function show(): Promise<void> {
  if (!main) return
  main.setAttribute('aria-busy', 'true')
  main.replaceChildren(element('p', { role: 'status' }, 'Loading …'))
  const nodes = await pageAt(new URL(location.href)).catch((error: unknown) => {
    const retry = element('button', { type: 'button' }, 'Try again')
    retry.addEventListener('click', () => void show())
    const [heading, words] = message('This page cannot be shown', String((error as Error).message))
    return [heading, element('div', { role: 'alert' }, words ?? ''), retry] as Node[]
  })
  main.replaceChildren(...(nodes ?? message('Not found', 'There is no such article.')))
  main.setAttribute('aria-busy', 'false')
  document.title = main.querySelector('h1')?.textContent ?? 'The news'
}

void show()
