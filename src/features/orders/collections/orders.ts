import type { CollectionConfig } from 'payload'
import { denied, expertsOrOwner, nobody } from '@/platform/security/access'
import { belongsTo, instant, oneOf, text, whole, words } from '@/platform/slice/fields'
import { locales } from '@/shared/locale'
import { orderStatuses, paymentStatuses } from '../domain/order-states'

/** One purchase. Written by commands alone, by conditional updates of its status. */
export const orders: CollectionConfig = {
  slug: 'orders',
  labels: { singular: words('Commande', 'Order'), plural: words('Commandes', 'Orders') },
  admin: { hidden: true, useAsTitle: 'number' },
  access: { ...denied, read: expertsOrOwner({ client: 'client', order: 'id' }), create: nobody },
  fields: [
    text('number', { required: true, unique: true }),
    oneOf('status', orderStatuses, { required: true, defaultValue: 'pending', index: true }),
    oneOf('paymentStatus', paymentStatuses, { required: true, defaultValue: 'none', index: true }),
    // Known once the order is paid: before that, anybody may have typed the address.
    belongsTo('client', 'clients'),
    text('email', { required: true, index: true }),
    text('firstName', { required: true }),
    text('lastName'),
    oneOf('locale', locales, { required: true, defaultValue: 'fr' }),
    text('currency', { required: true }),
    whole('totalCents', { required: true }),
    whole('taxCents', { required: true }),
    whole('refundedCents', { required: true, defaultValue: 0 }),
    // One checkout attempt of one browser makes one order, however often it is sent.
    text('attemptId', { required: true, unique: true }),
    text('stripeIntentId', { unique: true }),
    { name: 'isPriority', type: 'checkbox', defaultValue: false },
    belongsTo('expert', 'users'),
    // A code of what a human must look at, shown first on the desk: `payment-mismatch`, `paid-after-end`, `automation-silent`, `dispute`.
    text('attention', { index: true }),
    instant('expiresAt', { index: true }),
    instant('paidAt', { index: true }),
    instant('dossierSealedAt'),
    instant('dueAt', { index: true }),
    instant('completedAt'),
    instant('accessEndsAt'),
  ],
}
