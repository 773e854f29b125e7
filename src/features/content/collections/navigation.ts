import type { Field, GlobalConfig } from 'payload'
import { announcesGlobal } from '@/platform/cache/announce-change'
import { admins, anybody, editorsAndAdmins } from '@/platform/security/access'
import { words } from '@/platform/slice/fields'
import { linkFields } from '../blocks/link-fields'

const links = (name: string, fr: string, en: string, maxRows: number): Field => ({
  name,
  type: 'array',
  localized: true,
  maxRows,
  label: words(fr, en),
  labels: { singular: words('Lien', 'Link'), plural: words('Liens', 'Links') },
  fields: linkFields,
})

/** The links at the head and the foot of every page; each language has its own. Legal pages come by themselves. */
export const navigation: GlobalConfig = {
  slug: 'navigation',
  label: words('Navigation', 'Navigation'),
  admin: { group: words('Contenu', 'Content'), hidden: ({ user }) => user?.role === 'expert' },
  access: { read: anybody, update: editorsAndAdmins, readVersions: admins },
  hooks: { afterChange: [announcesGlobal('navigation')] },
  fields: [links('header', 'En-tête', 'Header', 6), links('footer', 'Pied de page', 'Footer', 12)],
}
