import type { CollectionConfig } from 'payload'
import { editors } from '../../access/editors'
import { editorsOrAsDraft } from '../../access/editors-or-as-draft'
import { editorsOrOwnDrafts } from '../../access/editors-or-own-drafts'
import { publishedOrSignedIn } from '../../access/published-or-signed-in'
import { signedIn } from '../../access/signed-in'
import { createdBy } from '../../fields/created-by'
import { derivedText } from '../../fields/derived-text'
import { followMerged } from '../../hooks/follow-merged'
import { setSlug } from '../../hooks/set-slug'
import { matchKey } from '../../lib/match-key'
import { previewPath } from '../../lib/preview-link'
import { groups } from '../groups'
import { probeTerms } from '../../lib/headline-match'
import { contentTab } from './content-tab'
import { creditsTab } from './credits-tab'
import { collectLinks } from './hooks/collect-links'
import { deriveImages } from './hooks/derive-images'
import { forgetRefusal } from './hooks/forget-refusal'
import { holdLock } from './hooks/hold-lock'
import { keepFormerSlug } from './hooks/keep-former-slug'
import { refuseUnfit } from './hooks/refuse-unfit'
import { releaseLinksOfDeleted } from './hooks/release-links-of-deleted'
import { setPublicationDates } from './hooks/set-publication-dates'
import { settleLinks } from './hooks/settle-links'
import { previewLink } from './preview-link'
import { provenanceTab } from './provenance-tab'
import { relatedTab } from './related-tab'
import { sidebar } from './sidebar'

/** Autosaves closer together than this can overtake each other on a large document. */
const AUTOSAVE_MS = 2_000

/**
 * Whoever has written nothing for so long is not at it any more, in seconds. Payload's five minutes would keep an article
 * locked long after its window was closed.
 */
const LOCKED_FOR = 120

/** The stories. Everything else is here so that they are complete. */
export const articles: CollectionConfig<'articles'> = {
  slug: 'articles',
  typescript: { interface: 'Article' },
  labels: {
    singular: { en: 'Article', de: 'Artikel' },
    plural: { en: 'Articles', de: 'Artikel' },
  },
  access: {
    create: editorsOrAsDraft,
    read: publishedOrSignedIn,
    readVersions: signedIn,
    update: editorsOrOwnDrafts,
    delete: editors,
  },
  admin: {
    group: groups.newsroom,
    useAsTitle: 'headline',
    defaultColumns: ['headline', '_status', 'section', 'publishedAt', 'updatedAt'],
    listSearchableFields: ['headline', 'slug', 'kicker'],
    description: {
      en: 'All stories, drafts and published ones.',
      de: 'Alle Texte, Entwürfe und veröffentlichte.',
    },
    components: {
      beforeListTable: [
        '/src/admin/import-desk/desk-button#DeskButton',
        '/src/admin/lists/mine-or-all#MineOrAll',
      ],
      edit: { PublishButton: '/src/admin/publishing/publish-button#PublishButton' },
      views: { list: { Component: '/src/admin/lists/articles-list#ArticlesList' } },
    },
    livePreview: {
      url: ({ data }) => previewPath(String(data.id)),
      breakpoints: [
        { name: 'phone', label: 'Phone', width: 390, height: 844 },
        { name: 'tablet', label: 'Tablet', width: 768, height: 1024 },
      ],
    },
  },
  defaultSort: '-updatedAt',
  lockDocuments: { duration: LOCKED_FOR },
  // Referred to, an article is a headline to follow.
  defaultPopulate: {
    headline: true,
    kicker: true,
    standfirst: true,
    slug: true,
    language: true,
    section: true,
    heroImage: true,
    publishedAt: true,
    _status: true,
  },
  versions: {
    drafts: { autosave: { interval: AUTOSAVE_MS }, schedulePublish: true },
    maxPerDoc: 50,
  },
  indexes: [
    { fields: ['_status', 'publishedAt'] },
    { fields: ['_status', 'updatedAt'] },
    { fields: ['section', 'publishedAt'] },
  ],
  endpoints: [previewLink],
  hooks: {
    // The slug before what remembers it, the pictures before what checks them.
    beforeChange: [
      setSlug({ from: 'headline', follows: ({ firstPublishedAt }) => !firstPublishedAt }),
      keepFormerSlug,
      deriveImages,
      collectLinks,
      refuseUnfit,
      setPublicationDates,
      followMerged('people', 'contributors'),
      forgetRefusal,
    ],
    afterChange: [settleLinks, holdLock],
    afterDelete: [releaseLinksOfDeleted],
  },
  fields: [
    // The SEO plugin adds its tab to these.
    { type: 'tabs', tabs: [contentTab, creditsTab, relatedTab, provenanceTab] },
    ...sidebar,
    derivedText({ name: 'matchKey', from: ({ headline }) => matchKey(String(headline ?? '')) }),
    derivedText({
      name: 'matchTerms',
      from: ({ headline }) => probeTerms(matchKey(String(headline ?? ''))),
      hasMany: true,
    }),
    createdBy,
  ],
}
