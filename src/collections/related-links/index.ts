import type { CollectionConfig } from 'payload'
import { nobody } from '../../access/nobody'
import { sharedContent } from '../../access/shared-content'
import { signedIn } from '../../access/signed-in'
import { conflicts } from '../../fields/conflicts'
import { createdBy } from '../../fields/created-by'
import { derivedText } from '../../fields/derived-text'
import { httpUrl } from '../../fields/http-url'
import { INDEXED_LENGTH } from '../../lib/indexed-length'
import { optionalInput } from '../../fields/optional-input'
import { provenance } from '../../fields/provenance'
import { refuseWhileInUse } from '../../hooks/refuse-while-in-use'
import { matchKey } from '../../lib/match-key'
import { uses } from '../../lib/uses'
import { groups } from '../groups'
import { probeTerms } from '../../lib/headline-match'
import { decision, decisionFields } from './decision-fields'
import { findArticle } from './hooks/find-article'
import { noteDecision } from './hooks/note-decision'
import { restoreChoice } from './hooks/restore-choice'
import { setStatus } from './hooks/set-status'

/** "See also …": a reference to a story that may not be here yet. */
export const relatedLinks: CollectionConfig<'related-links'> = {
  slug: 'related-links',
  typescript: { interface: 'RelatedLink' },
  labels: {
    singular: { en: 'Related link', de: 'Verwandter Link' },
    plural: { en: 'Related links', de: 'Verwandte Links' },
  },
  disableDuplicate: true,
  access: sharedContent,
  admin: {
    group: groups.newsroom,
    useAsTitle: 'title',
    defaultColumns: ['title', 'status', 'article', 'url', 'updatedAt'],
    listSearchableFields: ['title', 'label', 'url'],
    description: {
      en: 'References to other stories. A link finds its article when one with its title is published.',
      de: 'Verweise auf andere Texte. Ein Link findet seinen Artikel, sobald einer mit seinem Titel erscheint.',
    },
  },
  defaultSort: '-updatedAt',
  // For the review queue.
  indexes: [{ fields: ['status', 'updatedAt'] }],
  // Referred to, a document comes without what refers to it.
  defaultPopulate: { usedIn: false },
  hooks: {
    // What a person chose stops the search, and the status says what came of both.
    beforeChange: [restoreChoice, noteDecision, findArticle, setStatus],
    beforeDelete: [refuseWhileInUse(uses['related-links'])],
  },
  fields: [
    conflicts,
    provenance,
    decision,
    {
      name: 'title',
      type: 'text',
      required: true,
      index: true,
      maxLength: INDEXED_LENGTH,
      label: { en: 'Title', de: 'Titel' },
      admin: {
        description: {
          en: 'The headline of the story that is meant.',
          de: 'Die Schlagzeile des gemeinten Textes.',
        },
      },
    },
    {
      name: 'label',
      type: 'text',
      label: { en: 'Label', de: 'Einleitung' },
      admin: {
        description: {
          en: 'What stands before it: “See also”.',
          de: 'Was davorsteht: „Lesen Sie auch“.',
        },
      },
    },
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      index: true,
      label: { en: 'Article', de: 'Artikel' },
    },
    {
      name: 'url',
      type: 'text',
      validate: httpUrl,
      label: { en: 'Address elsewhere', de: 'Adresse anderswo' },
    },
    {
      name: 'candidates',
      type: 'relationship',
      relationTo: 'articles',
      hasMany: true,
      index: true,
      label: { en: 'Candidates', de: 'Vorschläge' },
      // Proposed by matching; a form that is out of date would take out what was proposed since.
      access: { create: nobody, read: signedIn, update: nobody },
      admin: {
        description: {
          en: 'Published articles with a similar headline. Choose one as the article, or leave the link as text.',
          de: 'Veröffentlichte Artikel mit ähnlicher Schlagzeile. Wählen Sie einen als Artikel oder lassen Sie den Link Text bleiben.',
        },
      },
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'unresolved',
      label: { en: 'Status', de: 'Status' },
      access: optionalInput,
      options: [
        { value: 'unresolved', label: { en: 'Unresolved', de: 'Offen' } },
        { value: 'suggested', label: { en: 'Suggested', de: 'Vorgeschlagen' } },
        { value: 'internal', label: { en: 'Linked to an article', de: 'Mit Artikel verknüpft' } },
        { value: 'external', label: { en: 'Linked to an address', de: 'Mit Adresse verknüpft' } },
        { value: 'rejected', label: { en: 'Stays text', de: 'Bleibt Text' } },
      ],
      admin: {
        position: 'sidebar',
        components: { Cell: '/src/admin/related-links/status-cell#StatusCell' },
        description: {
          en: 'Follows from article, address and candidates. Choose “Stays text” to link to nothing.',
          de: 'Ergibt sich aus Artikel, Adresse und Vorschlägen. „Bleibt Text“ verknüpft mit nichts.',
        },
      },
    },
    {
      name: 'decided',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      label: { en: 'Decided by an editor', de: 'Redaktionell entschieden' },
      access: { read: signedIn },
      admin: {
        position: 'sidebar',
        description: {
          en: 'Set when somebody chooses by hand. Untick it to let the link find its article by itself again.',
          de: 'Gesetzt, wenn jemand von Hand wählt. Ohne Haken sucht sich der Link seinen Artikel wieder selbst.',
        },
      },
    },
    {
      name: 'usedIn',
      type: 'join',
      collection: 'articles',
      on: 'relatedLinks',
      label: { en: 'Used in', de: 'Verwendet in' },
      admin: { allowCreate: false, defaultColumns: ['headline', '_status', 'publishedAt'] },
    },
    derivedText({ name: 'matchKey', from: ({ title }) => matchKey(String(title)) }),
    derivedText({
      name: 'matchTerms',
      from: ({ title }) => probeTerms(matchKey(String(title))),
      hasMany: true,
    }),
    ...decisionFields,
    createdBy,
  ],
}
