import { useEffect, useRef, type SubmitEvent } from 'react'
import { inLocale, type Locale } from '@/shared/locale'
import { Button, Heading, Lead, Stack } from '@/ui'
import { messages } from '../messages'

type Props = { locale: Locale; next: string; restart: (event: SubmitEvent<HTMLFormElement>) => void }

/** What everybody reads after asking for a link, whether a client has that address or not. Takes the focus, so that it is read out. */
export function LinkSent({ locale, next, restart }: Props) {
  const t = inLocale(messages, locale).enter
  const place = useRef<HTMLElement>(null)
  useEffect(() => place.current?.focus(), [])
  return (
    <section ref={place} tabIndex={-1} className="outline-none">
      <Stack gap={4}>
        <Stack gap={2}>
          <Heading level={1}>{t.sentTitle}</Heading>
          <Lead>{t.sent}</Lead>
        </Stack>
        <p className="text-quiet">{t.sentHint}</p>
        <form action="/sanctuaire/entrer" onSubmit={restart}>
          <input type="hidden" name="next" value={next} />
          <Button type="submit" variant="outline" wide>
            {t.again}
          </Button>
        </form>
      </Stack>
    </section>
  )
}
