import type { Block, Field } from 'payload'
import { words } from '@/platform/slice/fields'
import { anchorField, groundField } from './header-fields'

type Given = { slug: string; name: { fr: string; en: string }; ground: 'night' | 'paper'; fields: Field[] }

/** A block of a page: its own fields, then its ground and its anchor. Its type is generated as `<Name>Block`. */
export const defineBlock = ({ slug, name, ground, fields }: Given): Block => ({
  slug,
  interfaceName: `${slug.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}Block`,
  labels: { singular: name, plural: name },
  admin: { disableBlockName: true },
  fields: [
    ...fields,
    {
      type: 'collapsible',
      label: words('Présentation', 'Presentation'),
      admin: { initCollapsed: true },
      fields: [groundField(ground), anchorField],
    },
  ],
})
