import type { NumberField, RelationshipFieldSingleValidation } from 'payload'
import { relationship } from 'payload/shared'
import { words } from '@/platform/slice/fields'
import { inLocale, toLocale } from '@/shared/locale'
import { messages } from '../messages'

// Payload checks a field when a document is published, not while a draft is saved: what these ask, a draft may lack.

const wordsFor = (req: { i18n?: { language?: string } }) => inLocale(messages, toLocale(req.i18n?.language)).missing

/** Stored in cents, typed and shown in euros on the desk. */
export const priceField: NumberField = {
  name: 'priceCents',
  type: 'number',
  required: true,
  label: words('Prix en euros, taxes comprises', 'Price in euros, tax included'),
  admin: {
    components: {
      Field: '/features/catalog/desk/price-field#PriceField',
      Cell: '/features/catalog/desk/price-field#PriceCell',
    },
  },
  validate: (value: number | number[] | null | undefined, { req }: { req: { i18n?: { language?: string } } }) =>
    (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) || wordsFor(req).priceCents,
}

/** A reading is not published without it: it could not be prepared. An extra needs none. */
export const askedOfReadings =
  (name: 'intakeForm' | 'readingTemplate'): RelationshipFieldSingleValidation =>
  (value, options) => {
    const { kind, _status } = options.data as { kind?: unknown; _status?: unknown }
    if (!value && kind === 'reading' && _status !== 'draft') return wordsFor(options.req)[name]
    return relationship(value, options as Parameters<typeof relationship>[1])
  }
