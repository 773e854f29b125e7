'use client'

import { useEffect, useRef, useState, type ReactNode, type SubmitEvent } from 'react'

/**
 * Lets the form inside be sent without leaving the page: what the server would have shown on a page of its own is shown in its place, and the focus goes
 * to it. Also fetches the form's stamp when it is taken up. Without JavaScript the form works by itself.
 */
export function LiveForm({ unreachable, children }: { unreachable: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const isAsking = useRef(false)
  const [answer, setAnswer] = useState<string | null>(null)
  const [state, setState] = useState<'still' | 'sending' | 'failed'>('still')

  useEffect(() => {
    if (answer !== null) box.current?.querySelector<HTMLElement>('[data-focus]')?.focus()
  }, [answer])

  async function stamp() {
    const field = box.current?.querySelector<HTMLInputElement>('input[name="stamp"]')
    if (isAsking.current || !field || field.value !== '') return
    isAsking.current = true
    const response = await fetch('/api/contact/stamp').catch(() => null)
    if (response?.ok) field.value = await response.text()
    isAsking.current = false
  }

  async function send(event: SubmitEvent<HTMLDivElement>) {
    event.preventDefault()
    if (state === 'sending' || !(event.target instanceof HTMLFormElement)) return
    setState('sending')
    try {
      const body = new URLSearchParams(new FormData(event.target) as unknown as Record<string, string>)
      const response = await fetch(event.target.action, { method: 'POST', body, headers: { accept: 'text/html' } })
      const page = new DOMParser().parseFromString(await response.text(), 'text/html')
      const shown = page.querySelector('[data-live]')
      if (!shown) throw new Error()
      setAnswer(shown.innerHTML)
      setState('still')
    } catch {
      setState('failed')
    }
  }

  return (
    <div ref={box} onFocus={() => void stamp()} onSubmit={send} aria-busy={state === 'sending'}>
      <div data-live="" className={state === 'sending' ? 'opacity-60' : undefined}>
        {answer === null ? children : <div dangerouslySetInnerHTML={{ __html: answer }} />}
      </div>
      <p role="alert" className="lu-error mt-4 empty:hidden">
        {state === 'failed' && unreachable}
      </p>
    </div>
  )
}
