'use client'
import { useActionState, useEffect, useState, type SubmitEvent } from 'react'
import { Button, Heading, Lead, Notice, Stack, TextField } from '@/ui'
import { inLocale, type Locale } from '@/shared/locale'
import { askForLink, type LinkAnswer } from '../actions/ask-for-link'
import { messages } from '../messages'
import { LinkSent } from './link-sent'

type Props = { locale: Locale; next: string; reason: string | null }

/** One field, one button; what comes back takes their place. Works before, and without, JavaScript. */
export function SignInForm(props: Props) {
  const [round, setRound] = useState(0)
  const restart = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setRound(round + 1)
  }
  return <Round key={round} {...props} restart={restart} />
}

type RoundProps = Props & { restart: (event: SubmitEvent<HTMLFormElement>) => void }

function Round({ locale, next, reason, restart }: RoundProps) {
  const [answer, action, isBusy] = useActionState<LinkAnswer | null, FormData>(askForLink, null)
  useEffect(() => {
    if (answer && !answer.ok) document.getElementById('email')?.focus()
  }, [answer])
  if (answer?.ok) return <LinkSent locale={locale} next={next} restart={restart} />

  const t = inLocale(messages, locale).enter
  const fieldError = answer?.code === 'VALIDATION_FAILED' ? answer.message : undefined
  return (
    <Stack gap={4}>
      <Stack gap={2}>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
      </Stack>
      {reason && !answer && <Notice locale={locale}>{reason}</Notice>}
      {answer && !fieldError && (
        <Notice tone="warning" live locale={locale}>
          {answer.message}
        </Notice>
      )}
      <form action={action} noValidate>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="next" value={next} />
        <Stack gap={4}>
          <TextField
            key={answer?.typed}
            name="email"
            type="email"
            label={t.email}
            help={t.emailHelp}
            error={fieldError}
            defaultValue={answer?.typed}
            required
            autoComplete="email"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={254}
            locale={locale}
          />
          <Button type="submit" variant="gold" size="large" wide busy={isBusy}>
            {t.send}
          </Button>
        </Stack>
      </form>
    </Stack>
  )
}
