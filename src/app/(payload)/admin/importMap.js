import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OverviewComponent as OverviewComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaTitleComponent as MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaDescriptionComponent as MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaImageComponent as MetaImageComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { PreviewComponent as PreviewComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { PlanFirstPublishing as PlanFirstPublishing_05019a359bedd6b4e7a2d411d1f97f2d } from '../../../platform/desk/plan-first-publishing'
import { PriceCell as PriceCell_8550afa4f6885362bf78073a881c3721 } from '../../../features/catalog/desk/price-field'
import { PriceField as PriceField_8550afa4f6885362bf78073a881c3721 } from '../../../features/catalog/desk/price-field'
import { ReplyLink as ReplyLink_01b71ab9c15e7d048948228c012190ac } from '../../../features/contact/desk/reply-link'
import { ExportLink as ExportLink_f52ab47120bbe7b1bb1acfe5de8edaa5 } from '../../../features/contact/desk/export-link'
import { DeskIcon as DeskIcon_7247403d0751241e86b7e2b482ef528e } from '../../../features/team/desk/graphics'
import { DeskLogo as DeskLogo_7247403d0751241e86b7e2b482ef528e } from '../../../features/team/desk/graphics'
import { NavLinks as NavLinks_c7a9a4fbd6a3be88adadb8b5b05324bd } from '../../../features/team/desk/nav-links'
import { S3ClientUploadHandler as S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24 } from '@payloadcms/storage-s3/client'
import { HomeView as HomeView_b06741af593ada67ac817782eba392ae } from '../../../features/team/desk/home-view'
import { FirstUserView as FirstUserView_1c6ddb1b902542705660753b221264cf } from '../../../features/team/desk/first-user-view'
import { OrderView as OrderView_51a40b938b16bf0796e591eafc655646 } from '../../../features/team/desk/order-view'
import { JournalView as JournalView_12c836495a522c168204860ad63dc59c } from '../../../features/team/desk/journal-view'
import { WorkshopView as WorkshopView_1d2efe92cfe8585a5d6a0c85be56d626 } from '../../../features/readings/desk/workshop-view'
import { ReviewsView as ReviewsView_2b2cafbb86cd6cbac3f29debd7ca67d7 } from '../../../features/reviews/desk/reviews-view'
import { AudienceView as AudienceView_ba1159dab5765b5713287ba4117036b3 } from '../../../features/audience/desk/audience-view'
import { ConversationsView as ConversationsView_c07278a1364c5ba2d4bb21cbd1c088e5 } from '../../../features/conversations/desk/conversations-view'
import { AutomationView as AutomationView_0d5aa0ee74c05457f5dcdf0568546a59 } from '../../../features/automation/desk/automation-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/plugin-seo/client#OverviewComponent": OverviewComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaTitleComponent": MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaDescriptionComponent": MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaImageComponent": MetaImageComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#PreviewComponent": PreviewComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "/platform/desk/plan-first-publishing#PlanFirstPublishing": PlanFirstPublishing_05019a359bedd6b4e7a2d411d1f97f2d,
  "/features/catalog/desk/price-field#PriceCell": PriceCell_8550afa4f6885362bf78073a881c3721,
  "/features/catalog/desk/price-field#PriceField": PriceField_8550afa4f6885362bf78073a881c3721,
  "/features/contact/desk/reply-link#ReplyLink": ReplyLink_01b71ab9c15e7d048948228c012190ac,
  "/features/contact/desk/export-link#ExportLink": ExportLink_f52ab47120bbe7b1bb1acfe5de8edaa5,
  "/features/team/desk/graphics#DeskIcon": DeskIcon_7247403d0751241e86b7e2b482ef528e,
  "/features/team/desk/graphics#DeskLogo": DeskLogo_7247403d0751241e86b7e2b482ef528e,
  "/features/team/desk/nav-links#NavLinks": NavLinks_c7a9a4fbd6a3be88adadb8b5b05324bd,
  "@payloadcms/storage-s3/client#S3ClientUploadHandler": S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24,
  "/features/team/desk/home-view#HomeView": HomeView_b06741af593ada67ac817782eba392ae,
  "/features/team/desk/first-user-view#FirstUserView": FirstUserView_1c6ddb1b902542705660753b221264cf,
  "/features/team/desk/order-view#OrderView": OrderView_51a40b938b16bf0796e591eafc655646,
  "/features/team/desk/journal-view#JournalView": JournalView_12c836495a522c168204860ad63dc59c,
  "/features/readings/desk/workshop-view#WorkshopView": WorkshopView_1d2efe92cfe8585a5d6a0c85be56d626,
  "/features/reviews/desk/reviews-view#ReviewsView": ReviewsView_2b2cafbb86cd6cbac3f29debd7ca67d7,
  "/features/audience/desk/audience-view#AudienceView": AudienceView_ba1159dab5765b5713287ba4117036b3,
  "/features/conversations/desk/conversations-view#ConversationsView": ConversationsView_c07278a1364c5ba2d4bb21cbd1c088e5,
  "/features/automation/desk/automation-view#AutomationView": AutomationView_0d5aa0ee74c05457f5dcdf0568546a59,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
