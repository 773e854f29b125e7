import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { admins, denied, onlyAdmins } from '@/platform/security/access'
import { principalOf } from '@/platform/security/principal'
import { respondError } from '@/platform/http/respond'
import { words } from '@/platform/slice/fields'
import { AppError } from '@/shared/app-error'
import { locales } from '@/shared/locale'
import { resetMail, resetSubject } from '../domain/reset-mail'

/** Who is given another role signs in again: nothing that was opened with the old one stays open. */
const endSessionsWithRole: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) =>
  operation === 'update' && data.role !== undefined && data.role !== (originalDoc as { role?: string }).role
    ? { ...data, sessions: [] }
    : data

/** The team: admins, experts, editors. The first admin is seeded; the public first-user route answers 403. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: words('Membre de l’équipe', 'Team member'), plural: words('Équipe', 'Team') },
  // No lock on the account: a stranger would hold its key. Wrong passwords are counted where they come from (platform/http/rest/guard-door.ts).
  auth: {
    tokenExpiration: 8 * 3600,
    maxLoginAttempts: 0,
    useSessions: true,
    cookies: { sameSite: 'Lax' },
    forgotPassword: { generateEmailSubject: resetSubject, generateEmailHTML: resetMail },
  },
  hooks: { beforeChange: [endSessionsWithRole] },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role'],
    group: words('Maison', 'House'),
    hidden: ({ user }) => user?.role !== 'admin',
  },
  access: {
    ...denied,
    admin: ({ req }) => principalOf(req).kind === 'staff',
    create: admins,
    read: ({ req }) => {
      const who = principalOf(req)
      if (who.kind !== 'staff') return false
      return who.role === 'admin' || { id: { equals: who.id } }
    },
    update: ({ req }) => {
      const who = principalOf(req)
      if (who.kind !== 'staff') return false
      return who.role === 'admin' || { id: { equals: who.id } }
    },
    delete: admins,
    unlock: admins,
  },
  // Before Payload's own endpoint of this name, which lets the first comer make an admin.
  endpoints: [
    {
      path: '/first-register',
      method: 'post',
      handler: () => respondError(new AppError('FORBIDDEN', 'the first admin is seeded')),
    },
  ],
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120, label: words('Nom', 'Name') },
    {
      name: 'publicName',
      type: 'text',
      maxLength: 60,
      label: words('Nom public', 'Public name'),
      admin: {
        description: words('Le nom que les clients voient : « Élodie R. »', 'The name clients see: “Élodie R.”'),
      },
    },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'editor',
      saveToJWT: true,
      label: words('Rôle', 'Role'),
      access: { create: onlyAdmins, update: onlyAdmins },
      options: [
        { value: 'admin', label: words('Administrateur', 'Admin') },
        { value: 'expert', label: words('Expert', 'Expert') },
        { value: 'editor', label: words('Éditeur', 'Editor') },
      ],
    },
    { name: 'locale', type: 'select', options: [...locales], defaultValue: 'fr', label: words('Langue', 'Language') },
  ],
}
