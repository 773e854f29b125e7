'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { inLocale, type Locale } from '@/shared/locale'
import { messages } from '../messages'
import { choiceStore } from './choice-store'

type Props = { toolName: string; scriptUrl: string; purpose: string; policyHref: string; locale: Locale }

/**
 * Asks before an outside tool is loaded; refusing is as easy as agreeing, and the answer holds for six months (CNIL, recommendation of 17 September
 * 2020). Without an answer nothing is loaded. The foot of the page opens the question again.
 */
export function MeasureConsent({ toolName, scriptUrl, purpose, policyHref, locale }: Props) {
  const t = inLocale(messages, locale).consent
  const choice = useSyncExternalStore(choiceStore.subscribe, choiceStore.read, () => 'unknown' as const)
  const [isAsking, setAsking] = useState(false)
  const isOpen = isAsking || choice === 'none'

  useEffect(() => {
    if (choice !== 'yes' || document.querySelector(`script[src="${CSS.escape(scriptUrl)}"]`)) return
    const script = document.createElement('script')
    script.src = scriptUrl
    script.async = true
    document.head.append(script)
  }, [choice, scriptUrl])

  const answer = (given: 'yes' | 'no') => {
    const wasLoaded = choice === 'yes' && given === 'no'
    choiceStore.write(given)
    setAsking(false)
    // What already runs can only be ended with its page.
    if (wasLoaded) location.reload()
  }

  return (
    <>
      <button type="button" className="lu-link min-h-11" onClick={() => setAsking(true)}>
        {t.again}
      </button>
      {isOpen && (
        <section
          aria-label={t.title}
          data-ground="paper"
          className="fixed inset-x-3 bottom-3 z-50 mx-auto max-w-xl rounded-2 border border-line bg-surface p-5 text-text shadow-long"
        >
          <p className="font-medium text-strong">{t.title}</p>
          <p className="mt-2 text-step-note">
            {purpose || t.purpose(toolName)}{' '}
            <a className="lu-link" href={policyHref}>
              {t.policy}
            </a>
          </p>
          <div className="mt-4 grid grid-cols-2 gap-3">
            {(['no', 'yes'] as const).map((given) => (
              <button key={given} type="button" className="lu-button lu-button-outline" onClick={() => answer(given)}>
                {t[given]}
              </button>
            ))}
          </div>
        </section>
      )}
    </>
  )
}
