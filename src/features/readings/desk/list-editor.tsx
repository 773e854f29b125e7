'use client'

import { inLocale } from '@/shared/locale'
import { Button, Icon } from '@/ui'
import type { SectionContent } from '../domain/reading-content'
import { replaced } from './change-items'
import { fieldId } from './field-id'
import { ItemTools } from './item-tools'
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
              look="line"
              id={fieldId(section.key, `items.${index}`)}
              aria-label={t.item(index + 1)}
              value={text}
              points={pointsAt(`items.${index}`)}
              onText={(words) => change(replaced(content.items, index, words))}
            />
            <ItemTools
              items={content.items}
              index={index}
              onItems={change}
              labels={{ up: t.up(t.item(index + 1)), down: t.down(t.item(index + 1)), remove: t.removeItem(index + 1) }}
            />
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
