'use client'

import { inLocale } from '@/shared/locale'
import { Button, Icon, IconButton, TextField } from '@/ui'
import type { Ritual, SectionContent } from '../domain/reading-content'
import { removed, replaced } from './change-items'
import { fieldId } from './field-id'
import { ItemTools } from './item-tools'
import { MarkedText } from './marked-text'
import { messages } from './messages'
import type { EditorProps } from './section-editor'

type Props = EditorProps<SectionContent & { kind: 'rituals' }>

export function RitualsEditor(props: Props) {
  const { section, content, onChange, locale } = props
  const t = inLocale(messages, locale).sections
  const change = (items: Ritual[]) => onChange({ ...content, items })
  const blank = { title: '', intent: '', steps: Array.from({ length: section.minSteps ?? 1 }, () => '') }
  return (
    <div className="grid gap-8">
      {content.items.map((ritual, index) => (
        <RitualEditor
          key={index}
          {...props}
          ritual={ritual}
          index={index}
          onRitual={(next) => change(replaced(content.items, index, next))}
          onRemove={() => change(removed(content.items, index))}
        />
      ))}
      <div>
        <Button size="small" icon={<Icon name="plus" size={16} />} onClick={() => change([...content.items, blank])}>
          {t.addRitual}
        </Button>
      </div>
    </div>
  )
}

type RitualProps = Props & { ritual: Ritual; index: number; onRitual: (ritual: Ritual) => void; onRemove: () => void }

function RitualEditor({ section, ritual, index, onRitual, onRemove, pointsAt, locale }: RitualProps) {
  const t = inLocale(messages, locale).sections
  const path = `items.${index}`
  const steps = (next: string[]) => onRitual({ ...ritual, steps: next })
  return (
    <fieldset className="edit-ritual">
      <legend className="visually-hidden">{t.ritual(index + 1)}</legend>
      <div className="mb-4 flex items-center justify-between gap-4">
        <span className="text-step-note font-semibold text-accent" aria-hidden="true">
          {t.ritual(index + 1)}
        </span>
        <IconButton icon="trash" label={t.removeRitual(index + 1)} onClick={onRemove} />
      </div>
      <div className="grid gap-5">
        <TextField
          name={fieldId(section.key, `${path}.title`)}
          label={t.ritualTitle}
          required
          locale={locale}
          value={ritual.title}
          maxLength={300}
          onChange={(event) => onRitual({ ...ritual, title: event.target.value })}
        />
        <div>
          <label htmlFor={fieldId(section.key, `${path}.intent`)} className="lu-label">
            {t.ritualIntent}
          </label>
          <MarkedText
            id={fieldId(section.key, `${path}.intent`)}
            look="line"
            value={ritual.intent}
            points={pointsAt(`${path}.intent`)}
            onText={(intent) => onRitual({ ...ritual, intent })}
          />
        </div>
        <ol className="grid gap-3">
          {ritual.steps.map((text, at) => (
            <li key={at} className="edit-row">
              <span className="edit-number" aria-hidden="true">
                {at + 1}
              </span>
              <MarkedText
                id={fieldId(section.key, `${path}.steps.${at}`)}
                look="line"
                aria-label={`${t.ritual(index + 1)}, ${t.step(at + 1)}`}
                value={text}
                points={pointsAt(`${path}.steps.${at}`)}
                onText={(words) => steps(replaced(ritual.steps, at, words))}
              />
              <ItemTools
                items={ritual.steps}
                index={at}
                onItems={steps}
                labels={{ up: t.up(t.step(at + 1)), down: t.down(t.step(at + 1)), remove: t.removeStep(at + 1) }}
              />
            </li>
          ))}
        </ol>
        <div>
          <Button
            size="small"
            variant="quiet"
            icon={<Icon name="plus" size={16} />}
            onClick={() => steps([...ritual.steps, ''])}
          >
            {t.addStep}
          </Button>
        </div>
      </div>
    </fieldset>
  )
}
