/** A link ready to be shown: an address of this site with its language, or one elsewhere. */
export type LinkView = { label: string; href: string }

/** What stands at the head and the foot of every page, in one language; the published legal pages by title. */
export type NavigationView = { header: LinkView[]; footer: LinkView[]; legal: LinkView[] }
