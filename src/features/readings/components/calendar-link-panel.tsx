'use client'

import { useActionState, useState } from 'react'
import { formatDate } from '@/shared/dates'
import { inLocale, type Locale } from '@/shared/locale'
import { Button, buttonClass, Heading, Notice } from '@/ui'
import { changeCalendarLink } from '../actions/change-calendar-link'
import type { CalendarAddresses } from '../domain/calendar-address'
import { messages } from '../messages'

type Props = {
  readingId: string
  /** Since when an address works (ISO instant); null while there is none. */
  since: string | null
  locale: Locale
}

/** The subscription to the forecast: made, shown once, replaced, taken back. Only the copy button needs JavaScript. */
export function CalendarLinkPanel({ readingId, since, locale }: Props) {
  const t = inLocale(messages, locale).calendar
  const [{ made, isRevoked, failure }, change, isBusy] = useActionState(changeCalendarLink, {
    made: null,
    isRevoked: false,
    failure: null,
  })
  return (
    <section aria-labelledby="calendar-link" className="rounded-2 border border-line bg-raised p-5 sm:p-6">
      <Heading level={3} size="small" id="calendar-link">
        {t.title}
      </Heading>
      <p className="mt-2 text-step-note text-quiet">{t.lead}</p>
      {failure && (
        <Notice tone="danger" live locale={locale} className="mt-4">
          {failure}
        </Notice>
      )}
      {made && <NewAddress made={made} locale={locale} />}
      {!made && since && <p className="mt-4">{t.since(formatDate(since, locale))}</p>}
      {!made && !since && isRevoked && (
        <Notice tone="success" live locale={locale} className="mt-4">
          {t.revoked}
        </Notice>
      )}
      <form action={change} className="mt-5 flex flex-wrap gap-3">
        <input type="hidden" name="readingId" value={readingId} />
        <Button type="submit" name="intent" value="make" variant={since ? 'outline' : 'solid'} busy={isBusy}>
          {since ? t.renew : t.make}
        </Button>
        {since && (
          <Button type="submit" name="intent" value="revoke" variant="quiet" busy={isBusy}>
            {t.revoke}
          </Button>
        )}
      </form>
    </section>
  )
}

function NewAddress({ made, locale }: { made: CalendarAddresses; locale: Locale }) {
  const t = inLocale(messages, locale).calendar
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(made.https)
    setCopied(true)
  }
  return (
    <Notice tone="success" title={t.made} live locale={locale} className="mt-4">
      {t.madeText}
      <output
        aria-label={t.address}
        className="mt-3 block rounded-1 bg-sunken p-3 font-mono text-step-note break-all text-strong select-all"
      >
        {made.https}
      </output>
      <span className="mt-3 flex flex-wrap gap-3">
        <a href={made.webcal} className={buttonClass({ variant: 'solid', size: 'small' })}>
          {t.open}
        </a>
        <Button size="small" onClick={copy}>
          {isCopied ? t.copied : t.copy}
        </Button>
      </span>
    </Notice>
  )
}
