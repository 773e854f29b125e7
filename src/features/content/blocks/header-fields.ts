import type { Field } from 'payload'
import { words } from '@/platform/slice/fields'

/** What stands over a section: small capitals, its title, a sentence. */
export const headerFields: Field[] = [
  { name: 'eyebrow', type: 'text', maxLength: 80, label: words('Surtitre', 'Eyebrow') },
  { name: 'title', type: 'text', maxLength: 160, label: words('Titre', 'Title') },
  { name: 'lead', type: 'textarea', maxLength: 600, label: words('Chapeau', 'Lead') },
]

/** The name under which a link of the same page reaches the section. */
export const anchorField: Field = {
  name: 'anchor',
  type: 'text',
  maxLength: 40,
  label: words('Ancre (#…)', 'Anchor (#…)'),
  validate: (value: unknown) => !value || /^[a-z][a-z0-9-]*$/.test(String(value)) || 'a-z, 0-9, -',
}

/** The ground of the section: night promises, paper is for what is read or compared. */
export const groundField = (defaultValue: 'night' | 'paper'): Field => ({
  name: 'ground',
  type: 'select',
  required: true,
  defaultValue,
  label: words('Fond', 'Ground'),
  options: [
    { value: 'night', label: words('Nuit', 'Night') },
    { value: 'paper', label: words('Papier', 'Paper') },
  ],
})
