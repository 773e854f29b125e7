'use client'

import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { callDesk } from '@/platform/desk/call-desk'
import { inLocale, type Locale } from '@/shared/locale'
import { Button, Checkbox, FieldsetGroup, Heading, Notice, TextField } from '@/ui'
import { scopes, type Scope } from '../domain/scopes'
import { messages } from './messages'

type Faults = { name?: string; scopes?: string; days?: string }

/** Makes a key. Its token is on the screen until the page is left, and never again. */
export function KeyForm({ locale }: { locale: Locale }) {
  const t = inLocale(messages, locale)
  const router = useRouter()
  const [name, setName] = useState('')
  const [days, setDays] = useState('180')
  const [chosen, setChosen] = useState<Scope[]>([])
  const [faults, setFaults] = useState<Faults>({})
  const [failure, setFailure] = useState('')
  const [token, setToken] = useState('')
  const [isBusy, setBusy] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const length = Number(days)
    const found: Faults = {
      ...(name.trim() === '' && { name: t.create.nameMissing }),
      ...(chosen.length === 0 && { scopes: t.create.scopesMissing }),
      ...((!Number.isInteger(length) || length < 1 || length > 730) && { days: t.create.daysWrong }),
    }
    setFaults(found)
    setFailure('')
    if (Object.keys(found).length > 0) return
    setBusy(true)
    const answer = await callDesk<{ token: string }>('/automation/keys', {
      body: { name, scopes: chosen, days: length },
      locale,
    })
    setBusy(false)
    if (!answer.ok) return setFailure(answer.message)
    setToken(answer.token)
    setName('')
    setChosen([])
    router.refresh()
  }

  return (
    <div className="mt-10 max-w-2xl rounded-2 border border-line bg-raised p-6">
      <Heading level={3} size="small">
        {t.create.title}
      </Heading>
      {token && <NewToken token={token} locale={locale} />}
      <form onSubmit={submit} noValidate className="mt-4 grid gap-5">
        <TextField
          name="key-name"
          label={t.create.name}
          help={t.create.nameHelp}
          error={faults.name}
          required
          maxLength={80}
          locale={locale}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <FieldsetGroup id="key-scopes" legend={t.create.scopes} error={faults.scopes} required locale={locale}>
          <div className="grid sm:grid-cols-2">
            {scopes.map((scope) => (
              <Checkbox
                key={scope}
                name={`scope-${scope}`}
                label={t.scopes[scope]}
                checked={chosen.includes(scope)}
                onChange={(event) =>
                  setChosen(event.target.checked ? [...chosen, scope] : chosen.filter((one) => one !== scope))
                }
              />
            ))}
          </div>
        </FieldsetGroup>
        <TextField
          name="key-days"
          label={t.create.days}
          help={t.create.daysHelp}
          error={faults.days}
          required
          inputMode="numeric"
          className="max-w-48"
          locale={locale}
          value={days}
          onChange={(event) => setDays(event.target.value)}
        />
        {failure && (
          <Notice tone="danger" live locale={locale}>
            {failure}
          </Notice>
        )}
        <div>
          <Button type="submit" variant="solid" busy={isBusy}>
            {t.create.submit}
          </Button>
        </div>
      </form>
    </div>
  )
}

function NewToken({ token, locale }: { token: string; locale: Locale }) {
  const t = inLocale(messages, locale).token
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(token)
    setCopied(true)
  }
  return (
    <Notice
      tone="success"
      title={t.title}
      live
      locale={locale}
      className="mt-4"
      action={
        <Button size="small" onClick={copy} className="mt-2">
          {isCopied ? t.copied : t.copy}
        </Button>
      }
    >
      {t.text}
      <output
        aria-label={t.label}
        className="mt-2 block rounded-1 bg-sunken p-3 font-mono text-step-note break-all text-strong select-all"
      >
        {token}
      </output>
    </Notice>
  )
}
