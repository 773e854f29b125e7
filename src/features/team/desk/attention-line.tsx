import { inLocale, type Locale } from '@/shared/locale'
import { Icon } from '@/ui'
import { messages } from '../messages'

/** Why a human must look, in plain words. */
export function AttentionLine({ code, locale }: { code: string; locale: Locale }) {
  const words: Record<string, string> = inLocale(messages, locale).queue.attention
  return (
    <span className="mt-1 flex items-start gap-1.5 text-step-note font-normal text-danger">
      <Icon name="warning" size={16} />
      {words[code] ?? words.other}
    </span>
  )
}
