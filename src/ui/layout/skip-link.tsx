import { defaultLocale, inLocale, type Locale } from '@/shared/locale'
import { messages } from '../messages'

/** First thing the keyboard meets: jumps to the element with id `content`. */
export function SkipLink({ locale = defaultLocale }: { locale?: Locale }) {
  return (
    <a className="lu-skip" href="#content">
      {inLocale(messages, locale).skipToContent}
    </a>
  )
}
