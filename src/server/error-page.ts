import { escapeHtml } from '../outputs/escape-html'

const style = `
  :root { color-scheme: light dark; font: 106.25%/1.6 Charter, 'Iowan Old Style', Cambria, Georgia, serif }
  main { max-width: 36rem; margin: 15vh auto; padding: 0 1.5rem }`

/**
 * A page for when there is no Next to make one: no file, no script, no database.
 *
 * @param nonce of the answer; undefined for one that has no policy yet
 */
export function errorPage(message: string, nonce: string | undefined): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Slugline</title>
<style${nonce === undefined ? '' : ` nonce="${escapeHtml(nonce)}"`}>${style}</style>
</head>
<body>
<main>
<h1>This page cannot be shown</h1>
<p>${escapeHtml(message)}</p>
<p><a href="/">Back to the front page</a></p>
</main>
</body>
</html>
`
}
