import type { CollectionConfig } from 'payload'
import { announces, announcesDeletion } from '@/platform/cache/announce-change'
import { anybody, denied, editorsAndAdmins } from '@/platform/security/access'
import { words } from '@/platform/slice/fields'

const shownIn = ['pages', 'articles', 'offers'] as const

/** Public pictures of pages and offers. Anything a client owns lives elsewhere and is private. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: words('Image', 'Picture'), plural: words('Images', 'Pictures') },
  admin: { group: words('Contenu', 'Content'), useAsTitle: 'alt', hidden: ({ user }) => user?.role === 'expert' },
  access: { ...denied, read: anybody, create: editorsAndAdmins, update: editorsAndAdmins, delete: editorsAndAdmins },
  // Whatever shows the picture is made anew.
  hooks: {
    afterChange: shownIn.map((tag) => announces(tag)),
    afterDelete: shownIn.map((tag) => announcesDeletion(tag)),
  },
  // A copy would be fetched from our own address; a picture is sent again instead.
  disableDuplicate: true,
  upload: {
    pasteURL: false,
    constructorOptions: { limitInputPixels: 40_000_000, failOn: 'error' },
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    formatOptions: { format: 'webp', options: { quality: 82 } },
    resizeOptions: { width: 2400, withoutEnlargement: true },
    imageSizes: [{ name: 'card', width: 640 }],
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 300,
      label: words('Texte de remplacement', 'Alternative text'),
    },
  ],
}
