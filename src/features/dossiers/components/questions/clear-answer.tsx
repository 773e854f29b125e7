import { inLocale, type Locale } from '@/shared/locale'
import { messages } from '../../messages'

type ClearAnswerProps = { label: string; locale: Locale; onClear: () => void }

/** Takes an answer back that cannot be erased by typing (a choice, a scale). */
export function ClearAnswer({ label, locale, onClear }: ClearAnswerProps) {
  const t = inLocale(messages, locale)
  return (
    <button
      type="button"
      className="lu-link-quiet self-start text-step-note"
      aria-label={t.clearOf(label)}
      onClick={onClear}
    >
      {t.clear}
    </button>
  )
}
