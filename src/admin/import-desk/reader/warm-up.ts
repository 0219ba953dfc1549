import { read } from '../../../engine'
import { parseText } from '../../../engine/formats'

/** A page with something of everything that a page has. */
const PAGE = `Ferries sail again from Oststad

By Mira Quell

OSTSTAD, May 4, 2026 – The ferries of Oststad sail again after the storm, the mayor of Oststad, Ulla Ekborg, said on Monday.

A ferry leaves the harbour of Oststad

Photo: Jane Doe/Reuters

The first ferry on Monday morning

“We are glad of it,” Transport Minister Karl Nyman told reporters in the harbour. The town had waited for a whole week.

What it cost

Nobody knows yet what the storm cost: 2.5 million euros, says the port; less, says the government of Norway.

See also: Storm closes the harbour of Oststad

Share this article

Leave a Reply

Your email address will not be published.`

/** Until the browser has compiled what reads: by then a page takes a tenth of what the first one took. */
const TIMES = 40

/**
 * Reads a page again and again before anybody asks for one: the first document that an editor pastes would take the time
 * that it takes to compile the engine. Between two readings, questions are answered.
 */
export function warmUp(times = TIMES): void {
  read(parseText(PAGE))
  if (times > 1) setTimeout(() => warmUp(times - 1))
}
