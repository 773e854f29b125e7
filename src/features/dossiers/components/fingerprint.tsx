import { inLocale, type Locale } from '@/shared/locale'
import { messages } from '../messages'

/** The seal's SHA-256 in groups that an eye can compare. */
export function Fingerprint({ seal, locale }: { seal: string; locale: Locale }) {
  const t = inLocale(messages, locale).received
  return (
    <div className="grid gap-1">
      <p className="text-step-note text-quiet">{t.fingerprint}</p>
      <p className="lu-number wrap-anywhere text-step-note tracking-wide text-strong">
        {(seal.match(/.{1,8}/g) ?? []).join(' ')}
      </p>
      <p className="text-step-note text-quiet">{t.fingerprintHelp}</p>
    </div>
  )
}
