import type { Field, UIField } from 'payload'
import { nobody } from '../../access/nobody'
import { signedIn } from '../../access/signed-in'

/** Where the link leads, to be decided with one click. */
export const decision: UIField = {
  name: 'decision',
  type: 'ui',
  admin: {
    components: { Field: '/src/admin/related-links/link-field#LinkField' },
    disableListColumn: true,
  },
}

/** What is remembered of the choices that people made. */
export const decisionFields: Field[] = [
  {
    // Ids, and no references: an article that is deleted need not be taken out.
    name: 'refused',
    type: 'text',
    hasMany: true,
    label: { en: 'Articles that are not meant', de: 'Nicht gemeinte Artikel' },
    access: { create: nobody, read: signedIn, update: nobody },
    admin: { hidden: true },
  },
  {
    name: 'choiceBefore',
    type: 'json',
    label: { en: 'What the last decision replaced', de: 'Was die letzte Entscheidung ersetzt hat' },
    access: { create: nobody, read: signedIn, update: nobody },
    admin: { hidden: true },
    jsonSchema: {
      uri: 'slugline://choice.json',
      fileMatch: ['slugline://choice.json'],
      schema: {
        type: ['object', 'null'],
        properties: {
          article: { type: ['string', 'null'] },
          url: { type: ['string', 'null'] },
          candidates: { type: 'array', items: { type: 'string' } },
          refused: { type: 'array', items: { type: 'string' } },
          rejected: { type: 'boolean' },
          decided: { type: 'boolean' },
        },
        required: ['article', 'url', 'candidates', 'refused', 'rejected', 'decided'],
        additionalProperties: false,
      },
    },
  },
  {
    // Sent along with an update, as the next one; never stored.
    name: 'refuse',
    type: 'text',
    virtual: true,
    label: { en: 'Candidate that is not meant', de: 'Nicht gemeinter Vorschlag' },
    access: { read: nobody },
    admin: { hidden: true },
  },
  {
    name: 'undoDecision',
    type: 'checkbox',
    virtual: true,
    label: { en: 'Take the last decision back', de: 'Letzte Entscheidung zurücknehmen' },
    access: { read: nobody },
    admin: { hidden: true },
  },
]
