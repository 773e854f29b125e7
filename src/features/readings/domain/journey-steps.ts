import { formatDay, formatMoment } from '@/shared/dates'
import { inLocale, type Locale } from '@/shared/locale'
import { messages } from '../messages'
import type { ClientStage } from './client-stage'

type Facts = {
  stage: ClientStage
  sealedAt: string | null
  draftedAt: string | null
  deliveredAt: string | null
  dueAt: string | null
  expertName: string | null
}

type Step = { title: string; detail?: string; state: 'done' | 'current' | 'next' }

const order: ClientStage[] = ['to-prepare', 'draft-saved', 'sent', 'in-preparation', 'human-review', 'ready']

/** The four steps of a reading in the client's words, with the dates that are known and nothing else. */
export function journeySteps(
  { stage, sealedAt, draftedAt, deliveredAt, dueAt, expertName }: Facts,
  locale: Locale,
): Step[] {
  const t = inLocale(messages, locale)
  const reached = order.indexOf(stage)
  const stateAt = (from: ClientStage, to: ClientStage): Step['state'] =>
    reached > order.indexOf(to) ? 'done' : reached >= order.indexOf(from) ? 'current' : 'next'
  const isReviewed = stage === 'ready'
  return [
    {
      title:
        reached >= order.indexOf('sent') ? t.steps.sent : stage === 'draft-saved' ? t.steps.saved : t.steps.dossier,
      detail: sealedAt ? formatMoment(sealedAt, locale) : undefined,
      state: reached >= order.indexOf('sent') ? 'done' : 'current',
    },
    {
      title: reached > order.indexOf('in-preparation') ? t.steps.prepared : t.steps.preparation,
      detail: draftedAt ? formatDay(draftedAt, locale) : undefined,
      state: stateAt('in-preparation', 'in-preparation'),
    },
    {
      title: t.steps.review,
      detail:
        expertName && stage === 'human-review'
          ? t.reviewBy(expertName)
          : expertName && isReviewed
            ? t.reviewedBy(expertName)
            : undefined,
      state: stateAt('human-review', 'human-review'),
    },
    {
      title: t.steps.ready,
      detail: deliveredAt
        ? formatMoment(deliveredAt, locale)
        : dueAt
          ? t.dueBy(formatMoment(dueAt, locale))
          : undefined,
      state: isReviewed ? 'done' : 'next',
    },
  ]
}
