import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { labelPage } from '../../scripts/label-by-markup/label-page'

const sentences = [
  'The old ferry had crossed the sound twice a day for sixty years before anybody thought of counting its passengers.',
  'When the harbour office did so last winter, it found that more bicycles than people had bought a ticket in January.',
  'Nobody in the village was surprised, because the baker sends his bread across on two of them every single morning.',
  'The council now wants to know whether a smaller boat would do, and has asked three shipyards to send in their plans.',
  'Two of them answered within a week, while the third one wrote that it had stopped building wooden boats long ago.',
  'Until a decision is made the old ferry keeps sailing, at seven in the morning and again at half past four at night.',
  'Its engine is younger than its hull, since the first one was lent to a fishing boat in a hard winter and never returned.',
  'The captain, who has the key to the only ticket machine, counts by hand and writes the figures on the back of a chart.',
  'He would like a larger deck, a kettle that boils before the far shore is reached, and a bell that can be heard in fog.',
]
const headline = 'Ferry carries more bicycles than people'
const description = 'A winter of counting has shown the harbour office who really uses the boat'

const page = (title = headline, paragraphs = sentences) => `<!doctype html>
<html lang="en"><head>
  <title>${title} | The Sound</title>
  <link rel="canonical" href="https://www.sound.example/ferry">
  <meta name="description" content="${description}">
  <script type="application/ld+json">
    {"@type": "NewsArticle", "headline": "${title}", "author": {"name": "Ada Holm"}}
  </script>
</head><body>
  <nav><a href="/">Home</a> <a href="/news">News</a></nav>
  <article>
    <h1>${title}</h1>
    <p class="standfirst">${description}</p>
    <div class="byline">By Ada Holm</div>
    <time datetime="2024-03-01">1 March 2024, 9:30</time>
    <figure>
      <img src="a.jpg" alt="A white ferry in a harbour">
      <figcaption>The ferry before its first crossing <span>of the day</span></figcaption>
      <div class="credit">Photo: Ole Berg</div>
    </figure>
    <div class="text">
      ${paragraphs
        .slice(0, 3)
        .map((text) => `<p>${text}</p>`)
        .join('\n')}
      <blockquote><p>“I have never sold so few tickets to so many wheels.”</p></blockquote>
      <h2>What the shipyards say</h2>
      <p>${paragraphs[3]}</p>
      <ul><li>A boat of steel for twenty people</li><li>A boat of wood for twelve</li></ul>
      <div class="related-articles"><h3>Read on</h3>
        <a href="/bridge">Why the bridge was never built after all</a></div>
      <p>${paragraphs[4]}</p>
      ${paragraphs
        .slice(5)
        .map((text) => `<p>${text}</p>`)
        .join('\n')}
    </div>
    <form><p>Letters from the sound</p><button>Sign up</button></form>
  </article>
</body></html>`

const labelsOf = (html: string) =>
  labelPage(html)?.blocks.map(({ text, label }) => [label, text.slice(0, 24)])

test('labels each block by what the markup around it says', () => {
  expect(labelsOf(page())).toEqual([
    ['title', 'Ferry carries more bicyc'],
    ['standfirst', 'A winter of counting has'],
    ['byline', 'By Ada Holm'],
    ['dateline', '1 March 2024, 9:30'],
    ['image-alt', 'A white ferry in a harbo'],
    ['image-caption', 'The ferry before its fir'],
    ['image-credit', 'Photo: Ole Berg'],
    ['paragraph', sentences[0]?.slice(0, 24)],
    ['paragraph', sentences[1]?.slice(0, 24)],
    ['paragraph', sentences[2]?.slice(0, 24)],
    ['quote', '“I have never sold so fe'],
    ['heading', 'What the shipyards say'],
    ['paragraph', sentences[3]?.slice(0, 24)],
    ['list-item', 'A boat of steel for twen'],
    ['list-item', 'A boat of wood for twelv'],
    ['boilerplate', 'Read on'],
    ['related-link', 'Why the bridge was never'],
    ['paragraph', sentences[4]?.slice(0, 24)],
    ['paragraph', sentences[5]?.slice(0, 24)],
    ['paragraph', sentences[6]?.slice(0, 24)],
    ['paragraph', sentences[7]?.slice(0, 24)],
    ['paragraph', sentences[8]?.slice(0, 24)],
    ['boilerplate', 'Letters from the sound'],
    ['boilerplate', 'Sign up'],
  ])
})

test('blocks of one picture share a number', () => {
  const figures = labelPage(page())?.blocks.flatMap(({ label, fig }) => (fig ? [[label, fig]] : []))
  expect(figures).toEqual([
    ['image-alt', 1],
    ['image-caption', 1],
    ['image-credit', 1],
  ])
})

test('says nothing of a block whose markup says nothing certain', () => {
  const html = page().replace(
    '<h2>What',
    '<div class="infobox"><p>The sound is two miles wide here.</p></div><h2>What',
  )
  expect(labelsOf(html)).toContainEqual([null, 'The sound is two miles w'])
})

test('a page without an article has no labels', () => {
  expect(labelPage('<html><body><h1>One two three</h1><p>Short.</p></body></html>')).toBeNull()
})

let folder = ''
beforeAll(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'label-by-markup-'))))
afterAll(() => rmSync(folder, { recursive: true }))

const script = ['--import', './src/preload.mjs', 'scripts/label-by-markup/index.ts']

test('writes at most four pages of a publisher, and none that shares a text with the corpus', () => {
  const [html, corpus, out] = ['html', 'corpus', 'out'].map((name) => path.join(folder, name))
  mkdirSync(`${html}/sound`, { recursive: true })
  mkdirSync(`${corpus}/blocks`, { recursive: true })
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) {
    const own = sentences.map((text) => `In the year of ${name}, ${text}`)
    writeFileSync(`${html}/sound/${name}.html`, page(`${headline} in ${name} town`, own))
  }
  writeFileSync(
    `${corpus}/blocks/known.json`,
    JSON.stringify({
      blocks: [{ text: `In the year of b, ${sentences[5]}`, label: null }],
    }),
  )
  const said = execFileSync(
    process.execPath,
    [...script, `${html}`, `${out}`, '--not', `${corpus}`],
    {
      encoding: 'utf8',
    },
  )
  const written = readdirSync(`${out}/blocks`).sort()
  expect(written.map((name) => name.slice(0, 'sound-a'.length))).toEqual([
    'sound-a',
    'sound-c',
    'sound-d',
    'sound-e',
  ])
  expect(JSON.parse(readFileSync(`${out}/blocks/${written[0]}`, 'utf8'))).toMatchObject({
    source: 'sound',
    publisher: 'sound.example',
    lang: 'en',
  })
  expect(said).toMatch(/^4 pages of 1 publishers$/m)
  expect(said).toMatch(/paragraph +│ 36 +│ 4 /)
}, 30_000)

test('a missing folder is one line and exit code 2', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [...script, path.join(folder, 'none'), folder],
    {
      encoding: 'utf8',
    },
  )
  expect(stderr.trim()).toBe(`no such folder: ${path.join(folder, 'none')}`)
  expect(status).toBe(2)
}, 30_000)
