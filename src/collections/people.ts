import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody'
import { sharedContent } from '../access/shared-content'
import { signedIn } from '../access/signed-in'
import { aliasKeys } from '../fields/alias-keys'
import { conflicts } from '../fields/conflicts'
import { createdBy } from '../fields/created-by'
import { derivedText } from '../fields/derived-text'
import { httpUrl } from '../fields/http-url'
import { INDEXED_LENGTH } from '../lib/indexed-length'
import { optionalInput } from '../fields/optional-input'
import { provenance } from '../fields/provenance'
import { refuseWhileInUse } from '../hooks/refuse-while-in-use'
import { setSlug } from '../hooks/set-slug'
import { matchKey } from '../lib/match-key'
import { nameKeys } from '../lib/name-keys'
import { uses } from '../lib/uses'
import { groups } from './groups'

/** Who somebody is. What they are in a story (their role there) stands on the article. */
export const people: CollectionConfig<'people'> = {
  slug: 'people',
  typescript: { interface: 'Person' },
  labels: {
    singular: { en: 'Person', de: 'Person' },
    plural: { en: 'People', de: 'Personen' },
  },
  disableDuplicate: true,
  access: sharedContent,
  admin: {
    group: groups.newsroom,
    useAsTitle: 'name',
    defaultColumns: ['name', 'jobTitle', 'affiliation', 'updatedAt'],
    listSearchableFields: ['name', 'aliases', 'affiliation'],
    description: {
      en: 'People in the news, photographers and authors. Two people may share a name.',
      de: 'Personen in den Nachrichten, in der Fotografie und Redaktion. Zwei Personen können gleich heißen.',
    },
  },
  defaultSort: 'name',
  // Referred to, a document comes without what refers to it.
  defaultPopulate: { mentionedIn: false, contributedTo: false, credits: false, depictedIn: false },
  hooks: {
    // The page of a person keeps its address, whatever they come to be called.
    beforeChange: [setSlug({ from: 'name', follows: () => false })],
    beforeDelete: [refuseWhileInUse(uses.people)],
  },
  fields: [
    conflicts,
    provenance,
    {
      name: 'duplicates',
      type: 'ui',
      admin: {
        components: { Field: '/src/admin/people/duplicates#Duplicates' },
        disableListColumn: true,
      },
    },
    {
      name: 'name',
      type: 'text',
      required: true,
      index: true,
      maxLength: INDEXED_LENGTH,
      label: { en: 'Name', de: 'Name' },
      admin: {
        description: { en: 'The full name as it is printed.', de: 'Der volle Name, wie gedruckt.' },
      },
    },
    {
      name: 'aliases',
      type: 'text',
      hasMany: true,
      label: { en: 'Also known as', de: 'Auch bekannt als' },
      admin: {
        description: {
          en: 'Other full names and spellings. The importer finds the person by them too.',
          de: 'Andere volle Namen und Schreibweisen. Auch daran erkennt der Import die Person.',
        },
      },
    },
    {
      type: 'row',
      fields: [
        { name: 'givenName', type: 'text', label: { en: 'Given name', de: 'Vorname' } },
        { name: 'familyName', type: 'text', label: { en: 'Family name', de: 'Nachname' } },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'jobTitle', type: 'text', label: { en: 'Job title', de: 'Funktion' } },
        {
          name: 'affiliation',
          type: 'text',
          index: true,
          label: { en: 'Affiliation', de: 'Zugehörigkeit' },
        },
      ],
    },
    { name: 'bio', type: 'textarea', label: { en: 'Biography', de: 'Biografie' } },
    {
      name: 'portrait',
      type: 'upload',
      relationTo: 'images',
      index: true,
      label: { en: 'Portrait', de: 'Porträt' },
    },
    {
      name: 'sameAs',
      type: 'array',
      label: { en: 'Same person elsewhere', de: 'Dieselbe Person anderswo' },
      labels: {
        singular: { en: 'Address', de: 'Adresse' },
        plural: { en: 'Addresses', de: 'Adressen' },
      },
      admin: {
        description: {
          en: 'Pages that identify the person: Wikidata, an official site.',
          de: 'Seiten, die die Person eindeutig machen: Wikidata, eine offizielle Seite.',
        },
      },
      fields: [
        {
          name: 'url',
          type: 'text',
          required: true,
          validate: httpUrl,
          label: { en: 'Address', de: 'Adresse' },
        },
      ],
    },
    {
      name: 'mentionedIn',
      type: 'join',
      collection: 'articles',
      on: 'people.person',
      label: { en: 'Mentioned in', de: 'Erwähnt in' },
      admin: {
        allowCreate: false,
        components: { Field: '/src/admin/people/mentions#Mentions' },
        defaultColumns: ['headline', '_status', 'publishedAt'],
      },
    },
    {
      name: 'contributedTo',
      type: 'join',
      collection: 'articles',
      on: 'contributors.person',
      label: { en: 'Contributed to', de: 'Mitgearbeitet an' },
      admin: { allowCreate: false, defaultColumns: ['headline', '_status', 'publishedAt'] },
    },
    {
      name: 'credits',
      type: 'join',
      collection: 'credits',
      on: 'photographer',
      label: { en: 'Photographer of', de: 'Fotografiert' },
      admin: { allowCreate: false, defaultColumns: ['line', 'agencies'] },
    },
    {
      name: 'depictedIn',
      type: 'join',
      collection: 'images',
      on: 'personsShown',
      label: { en: 'Depicted in', de: 'Zu sehen auf' },
      admin: { allowCreate: false, defaultColumns: ['filename', 'caption', 'alt'] },
    },
    {
      name: 'slug',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      maxLength: 200,
      label: { en: 'Slug', de: 'Slug' },
      access: optionalInput,
      admin: { position: 'sidebar' },
    },
    derivedText({ name: 'matchKey', from: ({ name }) => matchKey(String(name)) }),
    aliasKeys,
    // Who may be the same is found by these.
    derivedText({
      name: 'nameKeys',
      from: ({ name, aliases }) =>
        nameKeys([name, ...(Array.isArray(aliases) ? aliases : [])].map(String)),
      hasMany: true,
    }),
    {
      // Ids of those whom editors said to be somebody else, however alike the names.
      name: 'distinctFrom',
      type: 'text',
      hasMany: true,
      access: { create: nobody, read: signedIn, update: nobody },
      admin: { hidden: true },
    },
    createdBy,
  ],
}
