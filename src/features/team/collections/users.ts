import type { CollectionConfig } from 'payload'
import { admins, denied, onlyAdmins } from '@/platform/security/access'
import { principalOf } from '@/platform/security/principal'
import { words } from '@/platform/slice/fields'
import { locales } from '@/shared/locale'

/** The team: admins, experts, editors. The first admin is seeded; the public first-user route answers 403. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: words('Membre de l’équipe', 'Team member'), plural: words('Équipe', 'Team') },
  auth: { tokenExpiration: 8 * 3600, maxLoginAttempts: 20, lockTime: 60_000, useSessions: true, cookies: { sameSite: 'Lax' } },
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
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120, label: words('Nom', 'Name') },
    {
      name: 'publicName',
      type: 'text',
      maxLength: 60,
      label: words('Nom public', 'Public name'),
      admin: { description: words('Le nom que les clients voient : « Élodie R. »', 'The name clients see: “Élodie R.”') },
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
