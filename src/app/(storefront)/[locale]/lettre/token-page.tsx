import type { ReactNode } from 'react'
import type { Locale } from '@/shared/locale'
import { Button } from '@/ui'
import { QuietAnswer } from '../../quiet-answer'

type Words = Record<'title' | 'lead' | 'action' | 'doneTitle' | 'done' | 'invalidTitle' | 'invalid', string>

type Props = {
  locale: Locale
  path: string
  action: string
  token: string
  state: 'open' | 'done' | 'invalid'
  words: Words
  /** What can be done when the link no longer works. */
  otherwise?: ReactNode
}

/** Where a mailed link leads. Looking at it changes nothing (mail scanners look): the button does. */
export function TokenPage({ locale, path, action, token, state, words, otherwise }: Props) {
  if (state === 'done') return <QuietAnswer locale={locale} path={path} title={words.doneTitle} lead={words.done} />
  if (state === 'invalid')
    return (
      <QuietAnswer locale={locale} path={path} title={words.invalidTitle} lead={words.invalid}>
        {otherwise}
      </QuietAnswer>
    )
  return (
    <QuietAnswer locale={locale} path={path} title={words.title} lead={words.lead}>
      <form method="post" action={action}>
        <input type="hidden" name="jeton" value={token} />
        <input type="hidden" name="locale" value={locale} />
        <Button type="submit" variant="gold" size="large">
          {words.action}
        </Button>
      </form>
    </QuietAnswer>
  )
}
