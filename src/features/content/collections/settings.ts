import type { GlobalConfig } from 'payload'
import { announcesGlobal } from '@/platform/cache/announce-change'
import { admins, anybody, editorsAndAdmins } from '@/platform/security/access'
import { words } from '@/platform/slice/fields'

const required = { type: 'text', required: true, maxLength: 200 } as const

/** What the house says of itself: the seller, the exact words of consents, promises, legal pages. */
export const settings: GlobalConfig = {
  slug: 'settings',
  label: words('Réglages', 'Settings'),
  admin: { group: words('Maison', 'House'), hidden: ({ user }) => user?.role === 'expert' },
  access: { read: anybody, update: editorsAndAdmins, readVersions: admins },
  hooks: { afterChange: [announcesGlobal('settings')] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          name: 'seller',
          label: words('Vendeur', 'Seller'),
          fields: [
            { name: 'name', label: words('Raison sociale', 'Legal name'), ...required },
            { name: 'address', type: 'textarea', required: true, label: words('Adresse', 'Address') },
            { name: 'registration', label: words('SIRET', 'Registration number'), ...required },
            { name: 'email', type: 'email', required: true, label: words('Adresse de contact', 'Contact address') },
            {
              name: 'vatRegime',
              type: 'select',
              required: true,
              defaultValue: 'franchise',
              label: words('Régime de TVA', 'VAT regime'),
              options: [
                { value: 'franchise', label: words('Franchise en base (art. 293 B)', 'Exempt (art. 293 B)') },
                { value: 'standard', label: words('TVA due', 'VAT due') },
              ],
            },
            {
              name: 'vatRateBps',
              type: 'number',
              min: 0,
              max: 5_000,
              defaultValue: 2_000,
              label: words('Taux, en centièmes de %', 'Rate, in hundredths of a %'),
            },
            { name: 'vatNumber', type: 'text', maxLength: 40, label: words('Numéro de TVA', 'VAT number') },
          ],
        },
        {
          name: 'promises',
          label: words('Délais', 'Promises'),
          fields: [
            {
              name: 'deliveryHours',
              type: 'number',
              required: true,
              min: 1,
              max: 720,
              defaultValue: 48,
              label: words('Heures promises', 'Promised hours'),
            },
            {
              name: 'priorityHours',
              type: 'number',
              required: true,
              min: 1,
              max: 720,
              defaultValue: 24,
              label: words('Heures promises, priorité', 'Promised hours, priority'),
            },
            {
              name: 'photoRetentionDays',
              type: 'number',
              required: true,
              min: 1,
              max: 365,
              defaultValue: 30,
              label: words('Conservation des photos (jours)', 'Photo retention (days)'),
            },
          ],
        },
        {
          name: 'consents',
          label: words('Consentements', 'Consents'),
          fields: [
            { name: 'version', label: words('Version des textes', 'Version of the texts'), ...required },
            {
              name: 'terms',
              type: 'textarea',
              required: true,
              localized: true,
              label: words('Conditions générales', 'Terms'),
            },
            {
              name: 'immediateStart',
              type: 'textarea',
              required: true,
              localized: true,
              label: words('Demande de commencer', 'Request to start'),
            },
            {
              name: 'withdrawalWaiver',
              type: 'textarea',
              required: true,
              localized: true,
              label: words('Perte du droit de rétractation', 'Loss of withdrawal right'),
            },
          ],
        },
        {
          label: words('Pages légales', 'Legal pages'),
          fields: [
            {
              name: 'legalPages',
              labels: { singular: words('Page', 'Page'), plural: words('Pages', 'Pages') },
              type: 'array',
              label: words('Pages légales', 'Legal pages'),
              fields: [
                { name: 'slug', label: words('Adresse', 'Slug'), ...required },
                { name: 'title', label: words('Titre', 'Title'), localized: true, ...required },
                { name: 'body', type: 'richText', required: true, localized: true, label: words('Texte', 'Text') },
              ],
            },
          ],
        },
      ],
    },
  ],
}
