import type { StatedArticle } from '../engine/stated'
import { keyOf } from '../engine/text/key'
import type { Agency, Block, Lines, Problem, Reading } from '../engine/types'
import { documentId } from '../lib/ids'
import { languageCodes } from '../lib/language-codes'
import { shorten } from '../lib/shorten'
import { buildBody } from './body'
import { correctionRows } from './corrections'
import { correctionsOf } from './corrections-of'
import { creditNotes } from './credits/credit-notes'
import { fit } from './fit'
import { wordsOf } from './images'
import { isoDate } from './iso-date'
import type { Identities } from './match'
import { personNames, photographersOf } from './names'
import type { Article } from '../payload-types'
import { statedBody } from './stated/stated-body'
import { statedFields, statedImageFields } from './stated/stated-fields'
import { targetOf } from './targets'
import type { ContentGraph, GraphNode, IncomingDocument } from './types'

/** Where a page has no headline, this much of its first text stands in for it, in characters. */
const STAND_IN_HEADLINE_LENGTH = 100

interface GraphInput {
  incoming: IncomingDocument
  reading: Reading
  articleId: string
  /** Who is who; decided against the database before. */
  identities: Identities
  /** Id of every figure's image, in the order of the figures. */
  imageIds: string[]
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
  const linkIdOf = linkIds(input)
  const isCorrection = correctionsOf(reading)
  const imageId = (figure: number) => imageIds[figure - 1] ?? null
  const { body, childOf } = reading.stated
    ? bodyAsStated(reading.stated, input, imageId)
    : buildBody(reading, { articleId, isCorrection, imageId, linkId: linkIdOf })
  const problems: Problem[] = ambiguousNames(input)
  const nodes = [
    ...agencyNodes(input),
    ...peopleNodes(input),
    ...creditNodes(input, problems),
    ...imageNodes(input),
    ...linkNodes(input, problems),
    articleNode(input, { body, isCorrection }, problems),
  ]

  const targets = reading.blocks.map((block, index) =>
    targetOf(block, childOf[index] ?? null, {
      articleId,
      imageIds,
      reading,
      identities,
      linkIdOf,
      isCorrection,
    }),
  )
  return { nodes: unique(nodes), targets, articleId, problems }
}

function bodyAsStated(
  stated: StatedArticle,
  { articleId, identities }: GraphInput,
  imageId: (figure: number) => string | null,
) {
  const linkId = (number: number) => {
    const link = stated.links[number - 1]
    return link ? identities.relatedLink(link.title, link.url) : null
  }
  return { body: statedBody(stated, { articleId, imageId, linkId }), childOf: stated.nodes }
}

/**
 * Gives the related link that a block is: a reading has one for each such block that was read, in their order. A
 * document that states its links may show one of them twice.
 */
function linkIds({ reading, identities }: GraphInput): (block: Block) => string | null {
  if (reading.stated) {
    const ids = new Map(
      reading.stated.links.map(({ title, url }) => [
        keyOf(title),
        identities.relatedLink(title, url),
      ]),
    )
    return (block) => ids.get(keyOf(block.text)) ?? null
  }
  const blocks = reading.blocks.filter(({ kind }) => kind === 'related-link')
  const ids = new Map(
    reading.relatedLinks.map(({ title, url }, index) => [
      blocks[index],
      identities.relatedLink(title, url),
    ]),
  )
  return (block) => ids.get(block) ?? null
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

function creditNodes({ reading, identities }: GraphInput, problems: Problem[]): GraphNode[] {
  return reading.credits.map((credit) => {
    const [photographer, ...others] = photographersOf(credit)
    return {
      collection: 'credits',
      id: identities.credit(credit.line),
      fields: {
        line: fit(credit.line, { what: 'A credit line', lines: credit.lines, problems }),
        agencies: credit.agencies.map(identities.agency),
        photographer: photographer === undefined ? null : identities.person(photographer),
        notes: creditNotes(credit.notes, others),
      },
    }
  })
}

function imageNodes({ incoming, reading, identities, imageIds }: GraphInput): GraphNode[] {
  const source = documentId('sources', incoming.sourceKey)
  return reading.figures.flatMap((figure, index) => {
    const id = imageIds[index] ?? null
    const picture = reading.stated?.pictures[index]
    const more = picture && statedImageFields(picture)
    const fields = { ...wordsOf(figure, identities), ...more, source }
    return id === null ? [] : [{ collection: 'images', id, fields }]
  })
}

function linkNodes({ reading, identities }: GraphInput, problems: Problem[]): GraphNode[] {
  return reading.relatedLinks.map(({ label, title, url, lines }) => ({
    collection: 'related-links',
    id: identities.relatedLink(title, url),
    fields: { label, title: fit(title, { what: 'A related link', lines, problems }), url },
  }))
}

function articleNode(
  input: GraphInput,
  { body, isCorrection }: { body: unknown; isCorrection: (block: Block) => boolean },
  problems: Problem[],
): GraphNode {
  const { incoming, reading, identities, articleId } = input
  const textOf = (kind: Block['kind']) =>
    reading.blocks.find((block) => block.kind === kind && !isCorrection(block))?.text ?? null
  const rowId = (field: string, person: string) => documentId('row', articleId, field, person)

  const title = reading.blocks.find(({ kind }) => kind === 'title')
  const lines: Lines = title?.lines ?? [1, 1]

  const fields = {
    headline: fit(title?.text ?? standInHeadline(input), { what: 'The headline', lines, problems }),
    standfirst: textOf('standfirst'),
    language: articleLanguage(reading.language),
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
      date: isoDate(reading.dateline?.day ?? null),
    },
    corrections: correctionRows(reading, articleId, problems),
    source: documentId('sources', incoming.sourceKey),
    // Other formats have no place for one: what they do not say is no end of it.
    ...(incoming.format === 'ninjs' && { embargo: { until: reading.embargoedUntil ?? null } }),
    ...(reading.stated && statedArticleFields(input, reading.stated)),
  }
  return { collection: 'articles', id: articleId, fields }
}

/** What a page cannot say: the names in the byline, the lead picture, and what has no block. */
function statedArticleFields(
  { reading, identities, imageIds, articleId }: GraphInput,
  stated: StatedArticle,
) {
  const hero = stated.pictures.findIndex(({ isHero }) => isHero)
  const heroImage = imageIds[hero] ?? null
  return {
    ...statedFields(stated, articleLanguage(reading.language)),
    ...(heroImage && { heroImage }),
    contributors: uniqueRows(
      stated.contributors.map(({ name, role, creditAs }) => {
        const person = identities.person(name)
        const id = documentId('row', articleId, 'contributors', person, role)
        return { id, person, role, creditAs }
      }),
    ),
  }
}

function standInHeadline({ incoming, reading }: GraphInput): string {
  const first = reading.blocks.find(({ kind }) => kind === 'heading' || kind === 'paragraph')
  const text = first?.text ?? incoming.filename ?? incoming.sourceKey
  return shorten(text, STAND_IN_HEADLINE_LENGTH)
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

/** Articles have no regions: "de-AT" is German. */
function articleLanguage(tag: string): Article['language'] {
  const [primary = ''] = tag.split('-', 1)
  return languageCodes.includes(primary) ? (primary as Article['language']) : 'und'
}

/** The first of several nodes with one id speaks for it. */
const unique = (nodes: GraphNode[]) =>
  uniqueBy(nodes, ({ collection, id }) => `${collection}/${id}`)

const uniqueRows = <T extends { id: string }>(rows: T[]) => uniqueBy(rows, ({ id }) => id)

function uniqueBy<T>(items: T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>()
  return items.filter((item) => !seen.has(keyOf(item)) && seen.add(keyOf(item)))
}
