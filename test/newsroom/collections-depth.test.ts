import { beforeAll, expect, it } from 'vitest'
import { blocksOf } from '../../src/lib/blocks-of'
import type { Article, Image } from '../../src/payload-types'
import { body, figure } from '../helpers/body'
import { newsroom, type TestNewsroom } from '../helpers/payload'

let room: TestNewsroom
let article: Article

beforeAll(async () => {
  room = await newsroom()
  const { payload } = room
  const agencies = []
  for (const name of ['IMAGO', 'CTK Photo']) {
    agencies.push(await payload.create({ collection: 'agencies', data: { name } }))
  }
  const person = await payload.create({
    collection: 'people',
    data: { name: 'Michal Kamaryt', slug: '' },
  })
  const credit = await payload.create({
    collection: 'credits',
    data: {
      line: 'IMAGO/CTK Photo/Michal Kamaryt',
      agencies: agencies.map(({ id }) => id),
      photographer: person.id,
    },
  })
  const image = await payload.create({
    collection: 'images',
    data: { alt: 'A harbour', credit: credit.id, personsShown: [person.id] },
  })
  const other = await payload.create({
    collection: 'credits',
    data: { line: 'IMAGO', agencies: [agencies[0]?.id ?? ''] },
  })
  const second = await payload.create({
    collection: 'images',
    data: { alt: 'A ship', credit: other.id },
  })
  article = await payload.create({
    collection: 'articles',
    data: {
      headline: 'Deep',
      slug: '',
      language: 'en',
      body: body(figure(image.id), figure(second.id)),
      people: [{ person: person.id, relation: 'mentioned', roleAsStated: 'Photographer' }],
      _status: 'published',
    },
  })
})

const credit = expect.objectContaining({
  line: 'IMAGO/CTK Photo/Michal Kamaryt',
  agencies: [
    expect.objectContaining({ name: 'IMAGO' }),
    expect.objectContaining({ name: 'CTK Photo' }),
  ],
  photographer: expect.objectContaining({ name: 'Michal Kamaryt' }),
})

it('two levels down, REST tells who made every picture and who is in the article', async () => {
  for (const route of [`/articles/${article.id}?depth=2`, '/articles?depth=2']) {
    const { body: answer } = await room.rest('anonymous', 'GET', route)
    const found: Article = answer.docs?.[0] ?? answer
    expect(blocksOf(found.body, 'figure')[0]?.image).toMatchObject({ alt: 'A harbour', credit })
    expect(found.images).toMatchObject([
      { credit },
      { credit: { line: 'IMAGO', agencies: [{ name: 'IMAGO' }] } },
    ])
    expect(found.heroImage).toMatchObject({ credit })
    expect(found.people?.[0]).toMatchObject({
      person: { name: 'Michal Kamaryt' },
      roleAsStated: 'Photographer',
    })
  }
})

it('what is referred to comes without what refers to it', async () => {
  const { body: found } = await room.rest('anonymous', 'GET', `/articles/${article.id}?depth=4`)
  expect(JSON.stringify(found)).not.toMatch(/"(usedIn|mentionedIn|depictedIn|contributedTo)"/)
  const [image] = found.images as Image[]
  const { body: whole } = await room.rest('anonymous', 'GET', `/images/${image?.id}?depth=1`)
  expect(whole.usedIn.docs).toEqual([expect.objectContaining({ headline: 'Deep', slug: 'deep' })])
})

it('GraphQL gives as much as is asked for, in both directions', async () => {
  const { body: answer } = await room.graphql(
    'anonymous',
    `{ Articles { docs {
      headline
      images { alt credit { line agencies { name } photographer { name } } usedIn(limit: 1) { docs { headline } } }
      people { roleAsStated person { name mentionedIn(limit: 1) { docs { headline } } } }
    } } }`,
  )
  expect(answer.data.Articles.docs).toEqual([
    {
      headline: 'Deep',
      images: [
        {
          alt: 'A harbour',
          credit: {
            line: 'IMAGO/CTK Photo/Michal Kamaryt',
            agencies: [{ name: 'IMAGO' }, { name: 'CTK Photo' }],
            photographer: { name: 'Michal Kamaryt' },
          },
          usedIn: { docs: [{ headline: 'Deep' }] },
        },
        {
          alt: 'A ship',
          credit: { line: 'IMAGO', agencies: [{ name: 'IMAGO' }], photographer: null },
          usedIn: { docs: [{ headline: 'Deep' }] },
        },
      ],
      people: [
        {
          roleAsStated: 'Photographer',
          person: { name: 'Michal Kamaryt', mentionedIn: { docs: [{ headline: 'Deep' }] } },
        },
      ],
    },
  ])
})

it('depth has an end', async () => {
  const deep = await room.rest('anonymous', 'GET', `/articles/${article.id}?depth=40`)
  const allowed = await room.rest('anonymous', 'GET', `/articles/${article.id}?depth=4`)
  expect(deep.body).toEqual(allowed.body)
})
