/** Documents as an anonymous reader is sent them at depth 1, and as they are sent in. Invented; a test holds them against the schemas. */
interface Example {
  answer: unknown
  input: unknown
}

const created = { createdAt: '2026-03-02T07:12:00.000Z', updatedAt: '2026-03-02T08:40:00.000Z' }

const agency = {
  id: '65e2d1c04b7c1f0012a3b401',
  name: 'Zyxograph Pictures',
  aliases: ['Zyxograph'],
  category: 'stock',
  url: 'https://zyxograph.example',
  ...created,
}

const photographer = {
  id: '65e2d1c04b7c1f0012a3b402',
  name: 'Jane Doe',
  slug: 'jane-doe',
  jobTitle: 'Photographer',
  ...created,
}

const person = {
  id: '65e2d1c04b7c1f0012a3b403',
  name: 'Marit Ekeland',
  slug: 'marit-ekeland',
  givenName: 'Marit',
  familyName: 'Ekeland',
  jobTitle: 'Keeper of the lock',
  ...created,
}

const credit = {
  id: '65e2d1c04b7c1f0012a3b404',
  line: 'Jane Doe/Zyxograph Pictures',
  agencies: [agency.id],
  photographer: photographer.id,
  ...created,
}

const image = {
  id: '65e2d1c04b7c1f0012a3b405',
  alt: 'A crane beside the lock of Skarvik',
  caption: 'Workers beside the lock of Skarvik on Monday',
  credit: credit.id,
  fileStatus: 'present',
  altStatus: 'present',
  title: 'Workers beside the lock of Skarvik on Monday',
  url: '/api/images/file/lock.jpg',
  filename: 'lock.jpg',
  mimeType: 'image/jpeg',
  filesize: 182044,
  width: 1600,
  height: 1067,
  sizes: {
    card: {
      url: '/api/images/file/lock-800x534.webp',
      width: 800,
      height: 534,
      mimeType: 'image/webp',
      filesize: 41290,
      filename: 'lock-800x534.webp',
    },
  },
  ...created,
}

const link = {
  id: '65e2d1c04b7c1f0012a3b406',
  title: 'Skarvik pays for its harbour by itself',
  label: 'See also',
  status: 'unresolved',
  ...created,
}

const element = { direction: 'ltr', format: '', indent: 0, version: 1 }

const body = {
  root: {
    type: 'root',
    ...element,
    children: [
      {
        type: 'paragraph',
        ...element,
        children: [
          {
            type: 'text',
            text: 'The lock of Skarvik is open again after ten years, the port said on Monday.',
            format: 0,
            detail: 0,
            mode: 'normal',
            style: '',
            version: 1,
          },
        ],
      },
      {
        type: 'block',
        version: 2,
        format: '',
        fields: { id: '65e2d1c04b7c1f0012a3b409', blockType: 'figure', image: image.id },
      },
    ],
  },
}

const article = {
  id: '65e2d1c04b7c1f0012a3b407',
  headline: 'Lock of Skarvik opens to ships again after ten years',
  slug: 'lock-of-skarvik-opens-to-ships-again-after-ten-years',
  standfirst: 'The first ships went through it at noon.',
  language: 'en',
  section: 'world',
  keywords: ['Skarvik', 'shipping'],
  body,
  heroImage: null,
  images: [image],
  contributors: [{ id: '65e2d1c04b7c1f0012a3b408', person: photographer, role: 'reporter' }],
  people: [
    {
      id: '65e2d1c04b7c1f0012a3b40a',
      person,
      relation: 'quoted',
      roleAsStated: 'keeper',
      nameAsWritten: 'Marit Ekeland',
    },
  ],
  relatedLinks: [link],
  dateline: { place: 'Skarvik', date: '2026-03-02T00:00:00.000Z' },
  publishedAt: '2026-03-02T08:40:00.000Z',
  firstPublishedAt: '2026-03-02T08:40:00.000Z',
  _status: 'published',
  ...created,
}

/** By the name of a document's type. */
export const examples: Readonly<Record<string, Example | undefined>> = {
  Article: {
    answer: article,
    input: {
      headline: article.headline,
      standfirst: article.standfirst,
      language: 'en',
      section: 'world',
      body,
      _status: 'draft',
    },
  },
  Person: { answer: person, input: { name: person.name, jobTitle: person.jobTitle } },
  Image: { answer: { ...image, credit }, input: { alt: image.alt, credit: credit.id } },
  Credit: {
    answer: { ...credit, agencies: [agency], photographer },
    input: { line: credit.line, agencies: credit.agencies, photographer: credit.photographer },
  },
  Agency: { answer: agency, input: { name: agency.name, category: 'stock' } },
  RelatedLink: { answer: link, input: { title: link.title, label: link.label } },
}
