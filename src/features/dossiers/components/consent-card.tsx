'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition, type FormEvent } from 'react'
import { inLocale, type Locale } from '@/shared/locale'
import { BackLink, Button, Checkbox, Eyebrow, Heading, Lead, Notice } from '@/ui'
import { giveConsent } from '../actions/give-consent'
import { messages } from '../messages'

type ConsentCardProps = {
  dossierId: string
  consent: { version: string; text: string }
  path: string
  locale: Locale
  onGiven: () => void
}

/** The explicit consent to sensitive data, with the form's own words: until it is given nothing can be typed nor sent. */
export function ConsentCard({ dossierId, consent, path, locale, onGiven }: ConsentCardProps) {
  const words = inLocale(messages, locale)
  const t = words.consent
  const router = useRouter()
  const [isTicked, setTicked] = useState(false)
  const [error, setError] = useState<string>()
  const [failure, setFailure] = useState<string>()
  const [isBusy, start] = useTransition()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setFailure(undefined)
    if (!isTicked) {
      setError(t.missing)
      document.getElementById('consent')?.focus()
      return
    }
    start(async () => {
      const answer = await giveConsent(dossierId, consent.version).catch(() => null)
      if (answer?.ok) return onGiven()
      if (answer?.code === 'UNAUTHENTICATED') return router.push(`/sanctuaire/entrer?next=${encodeURIComponent(path)}`)
      setFailure(answer?.code === 'CONFLICT' ? t.changed : t.failed)
    })
  }
  return (
    <div className="grid gap-6">
      <BackLink href="/sanctuaire">{words.back}</BackLink>
      <div className="grid gap-3">
        <Eyebrow>{t.eyebrow}</Eyebrow>
        <Heading level={1} size="screen">
          {t.title}
        </Heading>
        <Lead>{t.lead}</Lead>
      </div>
      <form noValidate onSubmit={submit} className="grid gap-6">
        <div className="grid gap-3 rounded-3 border border-line bg-raised p-5 sm:p-6">
          <Checkbox
            name="consent"
            required
            label={consent.text}
            error={error}
            locale={locale}
            checked={isTicked}
            onChange={(event) => {
              setTicked(event.target.checked)
              setError(undefined)
            }}
          />
          <p className="lu-help ps-[38px]">{t.version(consent.version)}</p>
        </div>
        {failure && (
          <Notice tone="danger" live locale={locale}>
            {failure}
          </Notice>
        )}
        <Button type="submit" variant="solid" size="large" wide busy={isBusy}>
          {t.action}
        </Button>
      </form>
    </div>
  )
}
