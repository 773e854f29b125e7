'use client'

import { inLocale } from '@/shared/locale'
import { Button, Icon, IconButton } from '@/ui'
import type { SectionContent } from '../domain/reading-content'
import { moved, removed, replaced } from './change-items'
import { fieldId } from './field-id'
import { MarkedText } from './marked-text'
import { messages } from './messages'
import type { EditorProps } from './section-editor'

type Props = EditorProps<SectionContent & { kind: 'list' }>

/** Items in an order: written, added, removed, moved. */
export function ListEditor({ section, content, onChange, pointsAt, locale }: Props) {
  const t = inLocale(messages, locale).sections
  const change = (items: string[]) => onChange({ ...content, items })
  return (
    <div className="grid gap-4">
      <ol className="grid gap-3">
        {content.items.map((text, index) => (
          <li key={index} className="edit-row">
            <span className="edit-number" aria-hidden="true">
              {index + 1}
            </span>
            <MarkedText
              id={fieldId(section.key, `items.${index}`)}
              aria-label={t.item(index + 1)}
              value={text}
              points={pointsAt(`items.${index}`)}
              onText={(words) => change(replaced(content.items, index, words))}
            />
            <span className="edit-tools">
              <IconButton icon={<Icon name="chevronDown" size={18} className="rotate-180" />} label={t.up(t.item(index + 1))} disabled={index === 0} onClick={() => change(moved(content.items, index, -1))} />
              <IconButton icon={<Icon name="chevronDown" size={18} />} label={t.down(t.item(index + 1))} disabled={index === content.items.length - 1} onClick={() => change(moved(content.items, index, 1))} />
              <IconButton icon={<Icon name="trash" size={18} />} label={t.removeItem(index + 1)} onClick={() => change(removed(content.items, index))} />
            </span>
          </li>
        ))}
      </ol>
      <div>
        <Button size="small" icon={<Icon name="plus" size={16} />} onClick={() => change([...content.items, ''])}>
          {t.addItem}
        </Button>
      </div>
    </div>
  )
}
