import { inLocale, type Locale } from '@/shared/locale'
import { Button, Icon, TextInput } from '@/ui'
import { messages } from '../messages'

type Props = { words: string; isAdmin: boolean; locale: Locale }

/** A plain form: the result has an address of its own. */
export function QueueSearch({ words, isAdmin, locale }: Props) {
  const t = inLocale(messages, locale).queue
  return (
    <form role="search" action="/admin" className="desk-search flex w-full max-w-lg items-stretch gap-2">
      <div className="min-w-0 flex-1">
        <label htmlFor="queue-search" className="visually-hidden">
          {t.search}
        </label>
        <TextInput
          id="queue-search"
          name="q"
          type="search"
          defaultValue={words}
          placeholder={isAdmin ? t.searchHelpAdmin : t.searchHelp}
          maxLength={120}
          before={<Icon name="search" size={18} />}
        />
      </div>
      <Button type="submit">{t.searchAction}</Button>
    </form>
  )
}
