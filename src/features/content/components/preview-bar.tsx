import { inLocale, type Locale } from '@/shared/locale'
import { Container } from '@/ui'
import { messages } from '../messages'
import type { PublishingState } from '../queries/read-publishing-state'
import { RefreshOnSave } from './refresh-on-save'

type PreviewBarProps = { locale: Locale; state: PublishingState; deskHref: string }

/** What stands above a draft: that it is one, how it stands, and the way back. It draws the page again whenever the desk saves. */
export function PreviewBar({ locale, state, deskHref }: PreviewBarProps) {
  const t = inLocale(messages, locale).preview
  return (
    <div data-ground="paper" role="status" className="sticky top-0 z-50 border-b border-line bg-sunken text-step-note">
      <Container className="flex min-h-11 flex-wrap items-center justify-between gap-x-6">
        <p>
          <strong className="font-semibold text-strong">{t.title}</strong>
          <span className="text-quiet"> · {t.states[state]}</span>
        </p>
        <a href={deskHref} target="_top" className="lu-link-quiet">
          {t.back}
        </a>
      </Container>
      <RefreshOnSave />
    </div>
  )
}
