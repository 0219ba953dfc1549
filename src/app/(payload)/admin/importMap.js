import { ArticleHead as ArticleHead_f68323ae47097465c52fcbd58bb8a281 } from '../../../../src/admin/article-head/article-head'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FigureBlock as FigureBlock_244d08f561732d2427b7c218d3ca8a89 } from '../../../../src/admin/blocks/figure-block'
import { RelatedLinkBlock as RelatedLinkBlock_02150b69293a3be1f0266397c71446a8 } from '../../../../src/admin/blocks/related-link-block'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PersonLabel as PersonLabel_1c2847fd1a3b2962a128d755049bcf3d } from '../../../../src/admin/labels/person-label'
import { Conflicts as Conflicts_56ee00e9e55581a4ba38bfea430a2db2 } from '../../../../src/admin/conflicts/conflicts'
import { DoubtLabel as DoubtLabel_21b9b995670e5bf04ecdc01318f11b3d } from '../../../../src/admin/labels/doubt-label'
import { OverviewComponent as OverviewComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaTitleComponent as MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaDescriptionComponent as MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaImageComponent as MetaImageComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { PreviewComponent as PreviewComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { Provenance as Provenance_538df3c0bb60e54d8bd504df865971ff } from '../../../../src/admin/provenance/provenance'
import { DeskButton as DeskButton_62c64dffa5c6f8bc05341a2c6da0ec9b } from '../../../../src/admin/import-desk/desk-button'
import { MineOrAll as MineOrAll_fad6e93bf71cf09f671f5f4cdeb41b0c } from '../../../../src/admin/lists/mine-or-all'
import { PublishButton as PublishButton_620bfd496793184ea1e4fad3c3a4f309 } from '../../../../src/admin/publishing/publish-button'
import { ArticlesList as ArticlesList_8aae8c0ab4f7d8e25643d9897b5cd4b4 } from '../../../../src/admin/lists/articles-list'
import { Duplicates as Duplicates_9033c2ddac19fda7bd5a86d189b268d0 } from '../../../../src/admin/people/duplicates'
import { Mentions as Mentions_e94b26f629146773e18df02eabbf0a59 } from '../../../../src/admin/people/mentions'
import { LinkField as LinkField_34db78db0337d9461bd62fca03f50673 } from '../../../../src/admin/related-links/link-field'
import { StatusCell as StatusCell_18bafa07eb3b5d9f8e654ee030eddda3 } from '../../../../src/admin/related-links/status-cell'
import { PictureCell as PictureCell_d72f8aaf89d7c09bd97e13066a4a2982 } from '../../../../src/admin/pictures/picture-cell'
import { UsedInCell as UsedInCell_f0f62178da6f469496b92e798b6a9373 } from '../../../../src/admin/pictures/used-in-cell'
import { PictureFilters as PictureFilters_b24a78b132e0016dcbc5b6144a8311bd } from '../../../../src/admin/pictures/picture-filters'
import { PictureFile as PictureFile_19b81ff25aeadbbd3afc8310fb60f71f } from '../../../../src/admin/pictures/picture-file'
import { CreditChips as CreditChips_1b387539ea1126cc33317c2fa5033c38 } from '../../../../src/admin/credits/credit-chips'
import { ShownAsChips as ShownAsChips_63ac658124400cbffd6c0345a65ede08 } from '../../../../src/admin/credits/shown-as-chips'
import { TakenBack as TakenBack_7e835841c96df653f7e7e5edbc90bd6e } from '../../../../src/admin/people/taken-back'
import { ReadingTable as ReadingTable_06a14ba318d8dbfcb25b5096cb27c9f5 } from '../../../../src/admin/source/reading-table'
import { Icon as Icon_27faae840d35b3d2338aca2b5ac81778 } from '../../../../src/admin/brand/icon'
import { Logo as Logo_f554c1f6c438a9597e8f51c50b7f1bbc } from '../../../../src/admin/brand/logo'
import { ReviewQueue as ReviewQueue_43a283ec60ba23f772c97ef1ea31c3a2 } from '../../../../src/admin/review/review-queue'
import { DeskLink as DeskLink_34d585ec2e34c076411f3bef08d77ba4 } from '../../../../src/admin/import-desk/desk-link'
import { FieldOfAddress as FieldOfAddress_1040deb56c33f11d319e3e1cc4548948 } from '../../../../src/admin/lib/field-of-address'
import { DeskView as DeskView_6db99177172079dbd4055a5fcc1d9787 } from '../../../../src/admin/import-desk/desk-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/article-head/article-head#ArticleHead": ArticleHead_f68323ae47097465c52fcbd58bb8a281,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/blocks/figure-block#FigureBlock": FigureBlock_244d08f561732d2427b7c218d3ca8a89,
  "/src/admin/blocks/related-link-block#RelatedLinkBlock": RelatedLinkBlock_02150b69293a3be1f0266397c71446a8,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/labels/person-label#PersonLabel": PersonLabel_1c2847fd1a3b2962a128d755049bcf3d,
  "/src/admin/conflicts/conflicts#Conflicts": Conflicts_56ee00e9e55581a4ba38bfea430a2db2,
  "/src/admin/labels/doubt-label#DoubtLabel": DoubtLabel_21b9b995670e5bf04ecdc01318f11b3d,
  "@payloadcms/plugin-seo/client#OverviewComponent": OverviewComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaTitleComponent": MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaDescriptionComponent": MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaImageComponent": MetaImageComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#PreviewComponent": PreviewComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "/src/admin/provenance/provenance#Provenance": Provenance_538df3c0bb60e54d8bd504df865971ff,
  "/src/admin/import-desk/desk-button#DeskButton": DeskButton_62c64dffa5c6f8bc05341a2c6da0ec9b,
  "/src/admin/lists/mine-or-all#MineOrAll": MineOrAll_fad6e93bf71cf09f671f5f4cdeb41b0c,
  "/src/admin/publishing/publish-button#PublishButton": PublishButton_620bfd496793184ea1e4fad3c3a4f309,
  "/src/admin/lists/articles-list#ArticlesList": ArticlesList_8aae8c0ab4f7d8e25643d9897b5cd4b4,
  "/src/admin/people/duplicates#Duplicates": Duplicates_9033c2ddac19fda7bd5a86d189b268d0,
  "/src/admin/people/mentions#Mentions": Mentions_e94b26f629146773e18df02eabbf0a59,
  "/src/admin/related-links/link-field#LinkField": LinkField_34db78db0337d9461bd62fca03f50673,
  "/src/admin/related-links/status-cell#StatusCell": StatusCell_18bafa07eb3b5d9f8e654ee030eddda3,
  "/src/admin/pictures/picture-cell#PictureCell": PictureCell_d72f8aaf89d7c09bd97e13066a4a2982,
  "/src/admin/pictures/used-in-cell#UsedInCell": UsedInCell_f0f62178da6f469496b92e798b6a9373,
  "/src/admin/pictures/picture-filters#PictureFilters": PictureFilters_b24a78b132e0016dcbc5b6144a8311bd,
  "/src/admin/pictures/picture-file#PictureFile": PictureFile_19b81ff25aeadbbd3afc8310fb60f71f,
  "/src/admin/credits/credit-chips#CreditChips": CreditChips_1b387539ea1126cc33317c2fa5033c38,
  "/src/admin/credits/shown-as-chips#ShownAsChips": ShownAsChips_63ac658124400cbffd6c0345a65ede08,
  "/src/admin/people/taken-back#TakenBack": TakenBack_7e835841c96df653f7e7e5edbc90bd6e,
  "/src/admin/source/reading-table#ReadingTable": ReadingTable_06a14ba318d8dbfcb25b5096cb27c9f5,
  "/src/admin/brand/icon#Icon": Icon_27faae840d35b3d2338aca2b5ac81778,
  "/src/admin/brand/logo#Logo": Logo_f554c1f6c438a9597e8f51c50b7f1bbc,
  "/src/admin/review/review-queue#ReviewQueue": ReviewQueue_43a283ec60ba23f772c97ef1ea31c3a2,
  "/src/admin/import-desk/desk-link#DeskLink": DeskLink_34d585ec2e34c076411f3bef08d77ba4,
  "/src/admin/lib/field-of-address#FieldOfAddress": FieldOfAddress_1040deb56c33f11d319e3e1cc4548948,
  "/src/admin/import-desk/desk-view#DeskView": DeskView_6db99177172079dbd4055a5fcc1d9787,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
