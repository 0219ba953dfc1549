import { expect, it } from 'vitest'
import { highlight } from '../../src/server/search/highlight'
import { stemsOf } from '../../src/server/search/stems'

const shown = (text: string, wanted: string, language = 'english') =>
  highlight(text, language, stemsOf(wanted, language))

it.each([
  ['running', 'He runs', 'english', 'He <mark>runs</mark>'],
  ['haus', 'Alte Häuser', 'german', 'Alte <mark>Häuser</mark>'],
  ['eleve', 'Un élève', 'french', 'Un <mark>élève</mark>'],
  ['選挙', '東京都知事選挙', 'none', '東京都知事<mark>選挙</mark>'],
  ['a<b', '<b>&"', 'none', '&lt;<mark>b</mark>&gt;&amp;&quot;'],
])('%s is marked in %s', (wanted, text, language, html) => {
  expect(shown(text, wanted, language)).toEqual([html])
})

it('a long text comes by three passages, cut between words and characters', () => {
  const text = `${'😀 word '.repeat(60)}bridge `.repeat(5)
  const passages = shown(text, 'bridge')
  expect(passages).toHaveLength(3)
  for (const passage of passages) {
    expect(passage).toMatch(/^….*<mark>bridge<\/mark>.*…$/)
    // Half a character would be replaced on its way through UTF-8.
    expect(Buffer.from(passage).toString()).toBe(passage)
    expect(passage.length).toBeLessThan(300)
  }
})

it('every mark is closed, and nothing else of HTML gets in, whatever the text', () => {
  const text = '<mark>x</mark><script>bridge</script> '.repeat(50)
  for (const passage of shown(text, 'bridge script mark'))
    expect(passage.replace(/<mark>\w+<\/mark>/g, '')).not.toMatch(/[<>]/)
})
