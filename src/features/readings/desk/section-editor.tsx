'use client'

import type { TemplateSection } from '@/features/catalog'
import { inLocale, type Locale } from '@/shared/locale'
import { SelectField } from '@/ui'
import type { JudgedPoint } from '../commands/judge-content'
import type { SectionContent } from '../domain/reading-content'
import { fieldId } from './field-id'
import { ListEditor } from './list-editor'
import { MarkedText } from './marked-text'
import { messages } from './messages'
import { RitualsEditor } from './rituals-editor'
import { SynthesisEditor } from './synthesis-editor'

export type EditorProps<Section extends SectionContent> = {
  section: TemplateSection
  content: Section
  onChange: (content: Section) => void
  /** The gate's findings in one field of the section. */
  pointsAt: (field: string) => JudgedPoint[]
  locale: Locale
}

type Props = {
  section: TemplateSection
  content: SectionContent
  onChange: (content: SectionContent) => void
  points: JudgedPoint[]
  locale: Locale
}

/** The editor of one section, whatever its kind. */
export function SectionEditor({ section, content, onChange, points, locale }: Props) {
  const pointsAt = (field: string) => points.filter((point) => point.field === field)
  const shared = { section, onChange, pointsAt, locale }
  switch (content.kind) {
    case 'prose':
      return <ProseEditor {...shared} content={content} />
    case 'choice':
      return <ChoiceEditor {...shared} content={content} />
    case 'list':
      return <ListEditor {...shared} content={content} />
    case 'rituals':
      return <RitualsEditor {...shared} content={content} />
    case 'synthesis':
      return <SynthesisEditor {...shared} content={content} />
  }
}

function ProseEditor({
  section,
  content,
  onChange,
  pointsAt,
  locale,
}: EditorProps<SectionContent & { kind: 'prose' }>) {
  const t = inLocale(messages, locale).sections
  return (
    <MarkedText
      id={fieldId(section.key, 'text')}
      aria-label={t.text(section.title)}
      aria-describedby="section-help"
      value={content.text}
      points={pointsAt('text')}
      onText={(text) => onChange({ ...content, text })}
    />
  )
}

function ChoiceEditor({
  section,
  content,
  onChange,
  pointsAt,
  locale,
}: EditorProps<SectionContent & { kind: 'choice' }>) {
  const t = inLocale(messages, locale).sections
  const id = fieldId(section.key, 'choice')
  return (
    <div className="grid gap-6">
      <SelectField
        name={id}
        label={t.choice}
        required
        locale={locale}
        className="max-w-sm"
        value={content.choice}
        options={[{ value: '', label: t.noChoice }, ...section.options]}
        onChange={(event) => onChange({ ...content, choice: event.target.value })}
      />
      <MarkedText
        id={fieldId(section.key, 'text')}
        aria-label={t.text(section.title)}
        aria-describedby="section-help"
        value={content.text}
        points={pointsAt('text')}
        onText={(text) => onChange({ ...content, text })}
      />
    </div>
  )
}
