import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  lexicalEditor,
} from '@payloadcms/richtext-lexical'
import { figure } from '../../blocks/figure'
import { relatedLink } from '../../blocks/related-link'
import { linkAddress } from './link-address'

/** What a news text is made of, and nothing else: the outputs render exactly these. */
export const bodyEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BoldFeature(),
    ItalicFeature(),
    LinkFeature({
      enabledCollections: ['articles'],
      fields: ({ defaultFields }) =>
        defaultFields.map((field) =>
          field.type === 'text' && field.name === 'url' && !field.hasMany
            ? { ...field, validate: linkAddress }
            : field,
        ),
    }),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    BlocksFeature({ blocks: [figure, relatedLink] }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})
