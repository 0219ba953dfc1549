import type { Agency, Block, Problem, Reading } from '../engine/types'
import { documentId } from '../lib/ids'
import { buildBody } from './body'
import { wordsOf } from './images'
import type { Identities } from './match'
import { personNames, photographersOf } from './names'
import type { ContentGraph, GraphNode, IncomingDocument, Target } from './types'

/** Headlines are one line; where a page has none, this much of its first text stands in for it. */
const STAND_IN_HEADLINE_LENGTH = 100

interface GraphInput {
  incoming: IncomingDocument
  reading: Reading
  articleId: string
  /** Who is who; decided against the database before. */
  identities: Identities
  /** Id of every figure's image, in the order of the figures; null: an editor deleted it. */
  imageIds: (string | null)[]
  /** The agencies that the engine knows, for the category of a new one. */
  agencies: readonly Agency[]
}

/**
 * Turns a reading into the documents it stands for, with the edges between them.
 *
 * Pure: what is in the database has been looked up before. Nodes come in the order in which they refer to
 * each other, the article last.
 */
export function buildGraph(input: GraphInput): ContentGraph {
  const { reading, identities, imageIds, articleId } = input
  const linkIdsOf = (block: Block) =>
    reading.relatedLinks
      .filter(({ lines }) => lines[0] >= block.lines[0] && lines[1] <= block.lines[1])
      .map(({ title, url }) => identities.relatedLink(title, url))

  const { body, childOf } = buildBody(reading, {
    articleId,
    imageId: (figure) => imageIds[figure - 1] ?? null,
    linkIds: linkIdsOf,
  })
  const problems: Problem[] = ambiguousNames(input)
  const article = articleNode(input, body, problems)
  const nodes = [
    ...agencyNodes(input),
    ...peopleNodes(input),
    ...creditNodes(input),
    ...imageNodes(input),
    ...linkNodes(input),
    article,
  ]

  const targets = reading.blocks.map((block, index): Target | null => {
    const child = childOf[index] ?? null
    return targetOf(block, child, { articleId, imageIds, reading, identities, linkIdsOf })
  })
  return { nodes: unique(nodes), targets, articleId, problems }
}

function agencyNodes({ reading, identities, agencies }: GraphInput): GraphNode[] {
  const categories = new Map(agencies.map(({ name, category }) => [name, category]))
  return reading.credits
    .flatMap((credit) => credit.agencies)
    .map((name) => ({
      collection: 'agencies',
      id: identities.agency(name),
      fields: { name, category: categories.get(name) ?? 'other' },
    }))
}

function peopleNodes({ reading, identities }: GraphInput): GraphNode[] {
  return personNames(reading).map((name) => ({
    collection: 'people',
    id: identities.person(name),
    fields: { name },
  }))
}

function creditNodes({ reading, identities }: GraphInput): GraphNode[] {
  return reading.credits.map((credit) => {
    const [photographer, ...others] = photographersOf(credit)
    return {
      collection: 'credits',
      id: identities.credit(credit.line),
      fields: {
        line: credit.line,
        agencies: credit.agencies.map(identities.agency),
        photographer: photographer === undefined ? null : identities.person(photographer),
        notes: [...credit.notes, ...others.map((name) => `with ${name}`)].join(', '),
      },
    }
  })
}

function imageNodes({ incoming, reading, identities, imageIds }: GraphInput): GraphNode[] {
  const source = documentId('sources', incoming.sourceKey)
  return reading.figures.flatMap((figure, index) => {
    const id = imageIds[index] ?? null
    const fields = { ...wordsOf(figure, identities), source }
    return id === null ? [] : [{ collection: 'images', id, fields }]
  })
}

function linkNodes({ reading, identities }: GraphInput): GraphNode[] {
  return reading.relatedLinks.map(({ label, title, url }) => ({
    collection: 'related-links',
    id: identities.relatedLink(title, url),
    fields: { label, title, url },
  }))
}

function articleNode(input: GraphInput, body: unknown, problems: Problem[]): GraphNode {
  const { incoming, reading, identities, articleId } = input
  const textOf = (kind: Block['kind']) =>
    reading.blocks.find((block) => block.kind === kind)?.text ?? null
  const rowId = (field: string, person: string) => documentId('row', articleId, field, person)

  const title = textOf('title')
  if (title === null) {
    const line = reading.blocks[0]?.lines[0] ?? 1
    problems.push({
      code: 'headline-missing',
      message:
        'The document has no headline; the beginning of its text stands in for one. Write a headline.',
      lines: [line, line],
    })
  }

  const fields = {
    headline: oneLine(title ?? standInHeadline(input)),
    standfirst: textOf('standfirst'),
    language: reading.language,
    body,
    byline: reading.contributors.length === 0 ? textOf('byline') : null,
    contributors: uniqueRows(
      reading.contributors.map(({ name, role }) => {
        const person = identities.person(name)
        return { id: rowId('contributors', person), person, role }
      }),
    ),
    people: uniqueRows(
      reading.people.map(({ name, relation, roles }) => {
        const person = identities.person(name)
        const id = rowId('people', person)
        return {
          id,
          person,
          relation,
          roleAsStated: roles[0] ?? null,
          nameAsWritten: name,
          confirmed: false,
        }
      }),
    ),
    relatedLinks: [
      ...new Set(
        reading.relatedLinks.map(({ title: link, url }) => identities.relatedLink(link, url)),
      ),
    ],
    dateline: {
      place: reading.dateline?.place ?? null,
      date: isoDate(reading.dateline?.date ?? null),
    },
    source: documentId('sources', incoming.sourceKey),
  }
  return { collection: 'articles', id: articleId, fields }
}

function standInHeadline({ incoming, reading }: GraphInput): string {
  const first = reading.blocks.find(({ kind }) => kind === 'heading' || kind === 'paragraph')
  const text = first?.text ?? incoming.filename ?? incoming.sourceKey
  return text.length <= STAND_IN_HEADLINE_LENGTH
    ? text
    : `${text.slice(0, STAND_IN_HEADLINE_LENGTH - 1).trimEnd()}…`
}

/** A date that says day, month and year as the machine reads them; what a person must read stays in the text. */
function isoDate(written: string | null): string | null {
  const date = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(written ?? '')
  return date === null ? null : `${date[0]}T00:00:00.000Z`
}

function ambiguousNames({ reading, identities }: GraphInput): Problem[] {
  return reading.people
    .filter(({ name }) => identities.ambiguous.has(name))
    .map(({ name, lines }) => ({
      code: 'person-ambiguous',
      message: `More than one person is called ${name}; the one who was there first is linked. Check who is meant.`,
      lines: [lines[0] ?? 1, lines[0] ?? 1],
    }))
}

interface TargetContext {
  articleId: string
  imageIds: (string | null)[]
  reading: Reading
  identities: Identities
  linkIdsOf: (block: Block) => string[]
}

function targetOf(block: Block, child: number | null, context: TargetContext): Target | null {
  const article = (path: string): Target => ({
    collection: 'articles',
    id: context.articleId,
    path,
  })
  const figure = block.figure === undefined ? undefined : context.reading.figures[block.figure - 1]
  const image = block.figure === undefined ? null : (context.imageIds[block.figure - 1] ?? null)
  const ofImage = (path: string): Target | null =>
    image === null ? null : { collection: 'images', id: image, path }

  switch (block.kind) {
    case 'title':
      return article('headline')
    case 'standfirst':
      return article('standfirst')
    case 'byline':
      return article(context.reading.contributors.length === 0 ? 'byline' : 'contributors')
    case 'dateline':
      return article('dateline')
    case 'heading':
    case 'paragraph':
    case 'quote':
    case 'list-item':
      return child === null ? null : article(`body.root.children.${child}`)
    case 'image-alt':
      return ofImage('alt')
    case 'image-caption':
      return ofImage('caption')
    case 'image-credit':
      return figure?.credit
        ? { collection: 'credits', id: context.identities.credit(figure.credit), path: 'line' }
        : ofImage('credit')
    case 'related-link': {
      const [link] = context.linkIdsOf(block)
      return link === undefined ? null : { collection: 'related-links', id: link, path: 'title' }
    }
    case 'boilerplate':
      return null
  }
}

/** The first of several nodes with one id speaks for it. */
const unique = (nodes: GraphNode[]) =>
  uniqueBy(nodes, ({ collection, id }) => `${collection}/${id}`)

const uniqueRows = <T extends { id: string }>(rows: T[]) => uniqueBy(rows, ({ id }) => id)

function uniqueBy<T>(items: T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>()
  return items.filter((item) => !seen.has(keyOf(item)) && seen.add(keyOf(item)))
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
