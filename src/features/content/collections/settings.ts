import type { GlobalConfig } from 'payload'
import { announcesGlobal } from '@/platform/cache/announce-change'
import { admins, anybody, editorsAndAdmins } from '@/platform/security/access'
import { words } from '@/platform/slice/fields'

const required = { type: 'text', required: true, maxLength: 200 } as const

const isHttps = (value: unknown): boolean => URL.canParse(String(value)) && new URL(String(value)).protocol === 'https:'

/** What the house says of itself: the seller, the exact words of consents, promises, what may be measured. */
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
            {
              name: 'profiles',
              type: 'text',
              hasMany: true,
              maxRows: 10,
              label: words('Profils publics (adresses)', 'Public profiles (addresses)'),
              validate: (value: unknown) => !value || (Array.isArray(value) && value.every(isHttps)) || 'https://…',
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
          name: 'measurement',
          label: words('Mesure d’audience', 'Audience'),
          description: words(
            'Le site compte ses pages lui-même, sans témoin ni identifiant. Un outil extérieur n’est chargé qu’après l’accord du visiteur.',
            'The site counts its own pages, without cookies or identifiers. An outside tool is loaded only once the visitor agrees.',
          ),
          fields: [
            { name: 'toolName', type: 'text', maxLength: 60, label: words('Nom de l’outil', 'Name of the tool') },
            {
              name: 'scriptUrl',
              type: 'text',
              maxLength: 300,
              label: words('Adresse du script (https)', 'Address of the script (https)'),
              validate: (value: unknown) => !value || isHttps(value) || 'https://…',
            },
            {
              name: 'purpose',
              type: 'textarea',
              localized: true,
              maxLength: 400,
              label: words('Ce qui est dit au visiteur', 'What the visitor is told'),
            },
          ],
        },
      ],
    },
  ],
}
