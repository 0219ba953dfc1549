import type { Express } from 'express'

/** What Express keeps of a router: its routes, and the routers within it. */
interface Layer {
  route?: {
    path: string | string[]
    methods: Record<string, boolean>
    stack: { method?: string }[]
  }
  handle: { stack?: Layer[] }
}

/** Every route of an app as "GET /api/articles/:id", in the order in which they are tried. */
export function routesOf(app: Express): string[] {
  return routesIn((app as unknown as { router: { stack: Layer[] } }).router.stack)
}

const routesIn = (stack: Layer[]): string[] =>
  stack.flatMap(({ route, handle }) => {
    if (!route) return routesIn(handle.stack ?? [])
    const methods = route.methods._all ? ['all'] : Object.keys(route.methods)
    return methods.flatMap((method) =>
      [route.path].flat().map((path) => `${method.toUpperCase()} ${path}`),
    )
  })
