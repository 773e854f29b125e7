import type { CollectionBeforeChangeHook, CollectionConfig, FieldHook } from 'payload'
import { admins, denied, expertsAndAdmins } from '@/platform/security/access'
import { principalOf } from '@/platform/security/principal'
import { belongsTo, instant, oneOf, words } from '@/platform/slice/fields'
import { inLocale, toLocale } from '@/shared/locale'
import { suspicions } from '../domain/judge-message'
import { messages } from '../messages'

const shown = { access: { update: () => false } } as const
const aside = { position: 'sidebar', readOnly: true } as const

/** Who dealt with a message, and when: said by the house, never by the form. */
const stampHandling: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (data.status === undefined || data.status === originalDoc?.status) return data
  const who = principalOf(req)
  const isHandled = data.status === 'handled'
  return {
    ...data,
    handledAt: isHandled ? new Date().toISOString() : null,
    handledBy: isHandled && who.kind === 'staff' ? who.id : null,
  }
}

/** The codes of `judgeMessage` as sentences of the reader's language. */
const asSentences: FieldHook = ({ value, req }) => {
  if (typeof value !== 'string') return value
  const { suspicions: sentences } = inLocale(messages, toLocale(req.i18n?.language)).desk
  const found = value.split(' ').flatMap((code) => suspicions.filter((one) => one === code))
  return found.map((code) => sentences[code]).join(' · ')
}

/**
 * A message that a visitor left in the contact form. Experts and admins read it and say when it was dealt with. What looks like advertising comes last in
 * the list, marked; it is never thrown away.
 */
export const contactMessages: CollectionConfig = {
  slug: 'contact-messages',
  labels: { singular: words('Message', 'Message'), plural: words('Messages', 'Messages') },
  defaultSort: ['isAside', 'status', '-createdAt'],
  admin: {
    group: words('Échanges', 'Exchanges'),
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'name', 'email', 'status', 'isAside', 'createdAt'],
    hidden: ({ user }) => user?.role === 'editor',
  },
  access: { ...denied, read: expertsAndAdmins, update: expertsAndAdmins, delete: admins },
  hooks: { beforeChange: [stampHandling] },
  fields: [
    { name: 'subject', type: 'text', required: true, maxLength: 120, label: words('Sujet', 'Subject'), ...shown },
    { name: 'name', type: 'text', required: true, maxLength: 80, label: words('Nom', 'Name'), ...shown },
    { name: 'email', type: 'email', required: true, index: true, label: words('Adresse', 'Address'), ...shown },
    { name: 'body', type: 'textarea', required: true, maxLength: 5_000, label: words('Message', 'Message'), ...shown },
    {
      name: 'reply',
      type: 'ui',
      admin: { components: { Field: '/features/contact/desk/reply-link#ReplyLink' }, disableListColumn: true },
    },
    { ...oneOf('locale', ['fr', 'en'], { required: true, label: words('Langue', 'Language') }), ...shown },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'new',
      index: true,
      label: words('État', 'State'),
      admin: { position: 'sidebar' },
      options: [
        { value: 'new', label: words('À traiter', 'To deal with') },
        { value: 'handled', label: words('Traité', 'Dealt with') },
      ],
    },
    { ...instant('handledAt', { label: words('Traité le', 'Dealt with on') }), ...shown, admin: aside },
    { ...belongsTo('handledBy', 'users', { label: words('Traité par', 'Dealt with by') }), ...shown, admin: aside },
    {
      name: 'isAside',
      type: 'checkbox',
      defaultValue: false,
      label: words('Mis de côté', 'Put aside'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'asideReasons',
      type: 'text',
      label: words('Pourquoi', 'Why'),
      hooks: { afterRead: [asSentences] },
      ...shown,
      admin: { ...aside, condition: ({ asideReasons }) => Boolean(asideReasons), disableListColumn: true },
    },
    // One form sent twice is one message.
    { name: 'sendId', type: 'text', required: true, unique: true, admin: { hidden: true }, ...shown },
  ] as CollectionConfig['fields'],
}
