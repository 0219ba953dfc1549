import { escapeHtml } from '../../outputs/escape-html'

/** Swagger UI has dark colours, for whoever asks for them: the script below does. */
const style = `
  :root { color-scheme: light dark }
  body { margin: 0; background: light-dark(#fff, #1c2022) }
  .swagger-ui textarea.body-param__text { min-height: 9rem }
  noscript { display: block; max-width: 36rem; margin: 15vh auto; padding: 0 1.5rem; font: 106.25%/1.6 system-ui }`

interface Options {
  /** Path of the files of Swagger UI. */
  assets: string
  /** None before there is a policy: then nothing in the page runs. */
  nonce: string | undefined
}

/** The page that shows `/api/openapi.json` to people: Swagger UI, without any other host. */
export function docsPage({ assets, nonce }: Options): string {
  const attribute = `nonce="${escapeHtml(nonce ?? '')}"`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API – Slugline</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="${assets}/swagger-ui.css">
<style ${attribute}>${style}</style>
</head>
<body>
<div id="docs"></div>
<noscript>This page needs scripts. All that it shows is in <a href="/api/openapi.json">openapi.json</a>.</noscript>
<script src="${assets}/swagger-ui-bundle.js"></script>
<script ${attribute}>
const dark = matchMedia('(prefers-color-scheme: dark)')
const follow = () => document.documentElement.classList.toggle('dark-mode', dark.matches)
dark.addEventListener('change', follow)
follow()
SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#docs',
  deepLinking: true,
  docExpansion: 'none',
  filter: true,
  defaultModelsExpandDepth: 0,
  persistAuthorization: false,
  // It would be asked of another host.
  validatorUrl: null,
})
</script>
</body>
</html>
`
}
