import type { CollectionConfig } from 'payload'
import { announces, announcesDeletion } from '@/platform/cache/announce-change'
import { denied, editorsAndAdmins, publishedOrTeam } from '@/platform/security/access'
import { visitorsReadPublished } from '@/platform/security/visitors-read-published'
import { words } from '@/platform/slice/fields'
import { previewed, slugField, withDrafts } from '@/platform/slice/publishing'
import { pageBlocks } from '../blocks'
import { takenAddresses } from '../domain/page-path'
import { followAddress } from '../hooks/follow-address'

const address = followAddress('pages')

/** A page that editors compose. `accueil` is the home, `offres` the list of offers; each language has blocks of its own. */
export const pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: words('Page', 'Page'), plural: words('Pages', 'Pages') },
  defaultSort: 'title',
  admin: {
    group: words('Contenu', 'Content'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'kind', '_status', 'updatedAt'],
    hidden: ({ user }) => user?.role === 'expert',
    ...previewed('pages'),
  },
  access: {
    ...denied,
    read: publishedOrTeam,
    readVersions: editorsAndAdmins,
    create: editorsAndAdmins,
    update: editorsAndAdmins,
    delete: editorsAndAdmins,
  },
  versions: withDrafts,
  hooks: {
    beforeOperation: [visitorsReadPublished],
    beforeChange: [address.beforeChange],
    afterChange: [announces('pages'), address.afterChange],
    beforeDelete: [address.beforeDelete],
    afterDelete: [announcesDeletion('pages')],
  },
  defaultPopulate: { slug: true, title: true, kind: true },
  fields: [
    { name: 'title', type: 'text', required: true, localized: true, maxLength: 120, label: words('Titre', 'Title') },
    slugField({ taken: takenAddresses }),
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'page',
      index: true,
      label: words('Nature', 'Kind'),
      admin: { position: 'sidebar' },
      options: [
        { value: 'page', label: words('Page', 'Page') },
        { value: 'legal', label: words('Page légale', 'Legal page') },
      ],
    },
    {
      name: 'layout',
      type: 'blocks',
      localized: true,
      blocks: pageBlocks,
      label: words('Blocs', 'Blocks'),
      labels: { singular: words('Bloc', 'Block'), plural: words('Blocs', 'Blocks') },
    },
  ],
}
