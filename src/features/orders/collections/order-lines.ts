import type { CollectionConfig } from 'payload'
import { denied, expertsOrOwner } from '@/platform/security/access'
import { belongsTo, json, oneOf, text, whole } from '@/platform/slice/fields'

/** A line frozen at the sale: name, price, tax, form and template as they were then, whatever becomes of the offer. */
export const orderLines: CollectionConfig = {
  slug: 'order-lines',
  admin: { hidden: true },
  access: { ...denied, read: expertsOrOwner({ client: 'order.client', order: 'order' }) },
  fields: [
    belongsTo('order', 'orders', { required: true }),
    belongsTo('product', 'products', { required: true }),
    whole('position', { required: true }),
    oneOf('kind', ['reading', 'extra'], { required: true }),
    text('slug', { required: true }),
    text('name', { required: true }),
    whole('unitPriceCents', { required: true }),
    whole('quantity', { required: true, defaultValue: 1, min: 1 }),
    whole('taxRateBps', { required: true, defaultValue: 0 }),
    whole('sanctuaryMonths', { required: true, defaultValue: 0 }),
    // What the instruments owe this line: chart, mandala's family, months of forecast.
    json('instruments'),
    json('intakeForm'),
    json('readingTemplate'),
  ],
}
