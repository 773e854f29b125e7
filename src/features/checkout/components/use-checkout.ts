'use client'

import { unstable_rethrow } from 'next/navigation'
import { useActionState, useState, useSyncExternalStore, useTransition, type FormEvent } from 'react'
import type { Locale } from '@/shared/locale'
import { inLocale } from '@/shared/locale'
import { sendCheckoutForm, type CheckoutFormState } from '../actions/send-checkout-form'
import { isSameOrder, readDraft, type CheckoutDraft } from '../domain/checkout-draft'
import { createDraftStore } from './draft-store'
import { screenMessages } from './messages'

const nothing: CheckoutFormState = { draft: null, result: null }

/**
 * The state of the checkout form: what is typed, what was sent, what came of it. Without JavaScript the form posts itself and `posted` brings the
 * same state back with the next page.
 */
export function useCheckout({ initial, locale }: { initial: CheckoutDraft; locale: Locale }) {
  const [posted, post] = useActionState(sendCheckoutForm, nothing)
  const [answer, setAnswer] = useState(posted)
  const [isSending, startSending] = useTransition()
  const [store] = useState(() => createDraftStore(posted.draft ?? initial))
  const draft = useSyncExternalStore(store.subscribe, store.read, () => posted.draft ?? initial)

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startSending(async () => {
      const next = await send(form, locale)
      if (next.draft) store.change({ attemptId: next.draft.attemptId })
      setAnswer(next)
    })
  }

  const { result } = answer
  const session = result?.ok ? result : null
  const failure = result && !result.ok ? result : null
  const isCurrent = session !== null && answer.draft !== null && isSameOrder(answer.draft, draft)
  return { draft, change: store.change, post, submit, isSending, session, failure, isCurrent }
}

/** A connection that fails is an answer like another: the form stays as it is. */
async function send(form: FormData, locale: Locale): Promise<CheckoutFormState> {
  try {
    return await sendCheckoutForm(nothing, form)
  } catch (error) {
    unstable_rethrow(error)
    const message = inLocale(screenMessages, locale).payment.offline
    return { draft: readDraft(form), result: { ok: false, code: 'UNEXPECTED', message } }
  }
}
