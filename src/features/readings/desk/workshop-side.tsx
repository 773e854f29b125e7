'use client'

import { useState, type ReactNode } from 'react'
import { inLocale, type Locale } from '@/shared/locale'
import { Button, Icon } from '@/ui'
import { Tabs } from '@/ui/client'
import { messages } from './messages'

/** An instrument beside the words: what is seen of it, and what may go into a section. */
export type InstrumentPanel = {
  key: 'chart' | 'numbers' | 'mandala' | 'forecast'
  panel: ReactNode
  /** In the language of the reading. */
  prose: string
}

type Props = {
  dossier: ReactNode
  instruments: InstrumentPanel[]
  /** Puts prose into the section on the screen and says whether there was a place for it; nothing while the words cannot be changed. */
  onInsert?: (prose: string) => boolean
  sectionTitle: string
  locale: Locale
}

/** The dossier and what is read from its birth, one at a time. */
export function WorkshopSide({ dossier, instruments, onInsert, sectionTitle, locale }: Props) {
  const t = inLocale(messages, locale).instruments
  if (instruments.length === 0) return dossier
  return (
    <Tabs
      label={t.label}
      className="workshop-side"
      tabs={[
        { value: 'dossier', label: t.tabs.dossier, panel: dossier },
        ...instruments.map(({ key, panel, prose }) => ({
          value: key,
          label: t.tabs[key],
          panel: (
            <div className="workshop-instrument">
              {onInsert && (
                <InsertButton prose={prose} onInsert={onInsert} sectionTitle={sectionTitle} locale={locale} />
              )}
              {panel}
            </div>
          ),
        })),
      ]}
    />
  )
}

type InsertProps = Required<Pick<Props, 'onInsert'>> & { prose: string; sectionTitle: string; locale: Locale }

function InsertButton({ prose, onInsert, sectionTitle, locale }: InsertProps) {
  const t = inLocale(messages, locale).instruments
  const [said, setSaid] = useState('')
  const insert = () => setSaid(onInsert(prose) ? t.inserted(sectionTitle) : t.noPlace)
  return (
    <div className="mb-5">
      <Button
        size="small"
        wide
        icon={<Icon name="plus" size={16} />}
        title={t.insertInto(sectionTitle)}
        onClick={insert}
      >
        {t.insert}
      </Button>
      <p role="status" className="mt-2 text-step-small text-quiet empty:hidden">
        {said}
      </p>
    </div>
  )
}
