'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { callDesk } from '@/platform/desk/call-desk'
import { inLocale, type Locale } from '@/shared/locale'
import { Button, Checkbox, Disclosure, FieldsetGroup, RadioCards } from '@/ui'
import { mostPassages, type PassageChoice } from '../domain/sample-passages'
import type { SampleChoices } from '../queries/list-sample-choices'
import { ConfirmDialog } from './confirm-dialog'
import { messages } from './messages'

type Props = { sample: SampleChoices; locale: Locale }

/** Chooses what visitors may read of this version on the page of its offer, or takes it off again. */
export function SampleDialog({ sample, locale }: Props) {
  const t = inLocale(messages, locale).sample
  return (
    <div className="mt-3 grid gap-2">
      {sample.shown && (
        <p className="text-step-small text-quiet">
          {t.isShown(sample.shown.passages.length, t.bases[sample.shown.basis].label)}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <ChooseDialog key={sample.shown?.id} sample={sample} locale={locale} />
        {sample.shown && <WithdrawDialog sampleId={sample.shown.id} locale={locale} />}
      </div>
    </div>
  )
}

function ChooseDialog({ sample: { versionId, chapters, shown }, locale }: Props) {
  const t = inLocale(messages, locale).sample
  const router = useRouter()
  const [chosen, setChosen] = useState<PassageChoice[]>(() => shownChoices(chapters, shown))
  const [basis, setBasis] = useState<string>(shown?.basis ?? '')
  const isChosen = (one: PassageChoice) => chosen.some((other) => isSame(one, other))

  const confirm = async () => {
    if (chosen.length === 0 || chosen.length > mostPassages) return t.faults.required
    if (!basis) return t.faults.basis
    const answer = await callDesk('/samples', { body: { versionId, choices: chosen, basis }, locale })
    if (answer.ok) return router.refresh()
    const reasons: Record<string, string> = t.faults
    const fault = answer.faults[0]
    return (fault && reasons[fault.reason]) ?? answer.message
  }

  return (
    <ConfirmDialog
      trigger={<Button size="small">{shown ? t.change : t.open}</Button>}
      words={t.dialog}
      onConfirm={async () => (await confirm()) ?? undefined}
      locale={locale}
    >
      <RadioCards
        name={`basis-${versionId}`}
        legend={t.basis}
        options={(['imaginary', 'agreed'] as const).map((value) => ({ value, ...t.bases[value] }))}
        value={basis}
        onChange={(event) => setBasis(event.target.value)}
        required
      />
      <FieldsetGroup id={`passages-${versionId}`} legend={t.passages} help={t.passagesHelp} required locale={locale}>
        <div>
          {chapters.map(({ sectionKey, title, paragraphs }) => (
            <Disclosure key={sectionKey} summary={title} open={chosen.some((one) => one.sectionKey === sectionKey)}>
              {paragraphs.map((text, paragraph) => {
                const choice = { sectionKey, paragraph }
                return (
                  <Checkbox
                    key={paragraph}
                    name={`passage-${versionId}-${sectionKey}-${paragraph}`}
                    label={text}
                    checked={isChosen(choice)}
                    disabled={!isChosen(choice) && chosen.length >= mostPassages}
                    onChange={(event) =>
                      setChosen(
                        event.target.checked ? [...chosen, choice] : chosen.filter((one) => !isSame(one, choice)),
                      )
                    }
                  />
                )
              })}
            </Disclosure>
          ))}
        </div>
      </FieldsetGroup>
    </ConfirmDialog>
  )
}

function WithdrawDialog({ sampleId, locale }: { sampleId: string; locale: Locale }) {
  const t = inLocale(messages, locale).sample
  const router = useRouter()
  const confirm = async () => {
    const answer = await callDesk(`/samples/${sampleId}/withdraw`, { locale })
    if (!answer.ok) return answer.message
    router.refresh()
  }
  return (
    <ConfirmDialog
      trigger={<Button size="small">{t.withdraw}</Button>}
      words={t.withdrawing}
      onConfirm={confirm}
      locale={locale}
    />
  )
}

const isSame = (one: PassageChoice, other: PassageChoice): boolean =>
  one.sectionKey === other.sectionKey && one.paragraph === other.paragraph

const shownChoices = (chapters: SampleChoices['chapters'], shown: SampleChoices['shown']): PassageChoice[] =>
  chapters.flatMap(({ sectionKey, title, paragraphs }) =>
    paragraphs.flatMap((text, paragraph) =>
      shown?.passages.some((one) => one.title === title && one.text === text) ? [{ sectionKey, paragraph }] : [],
    ),
  )
