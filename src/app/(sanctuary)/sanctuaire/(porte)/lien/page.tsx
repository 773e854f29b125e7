import type { Metadata } from 'next'
import { DoorPage, messages, readerLocale } from '@/features/clients/server'
import { localPath } from '@/platform/security/same-origin'
import { inLocale } from '@/shared/locale'
import { Button, ButtonLink, Heading, Lead, Stack } from '@/ui'
import { enterSanctuary } from './enter-sanctuary'

type Query = Record<'jeton' | 'suite' | 'etat', string | string[] | undefined>

export const generateMetadata = async (): Promise<Metadata> => ({
  title: inLocale(messages, await readerLocale()).link.pageTitle,
})

/** Where a mailed link leads. Looking at it uses nothing up (mail scanners look): the button does. */
export default async function LinkPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { jeton, suite, etat } = await searchParams
  const locale = await readerLocale()
  const t = inLocale(messages, locale).link
  const goal = localPath(typeof suite === 'string' ? suite : null, '/sanctuaire')
  if (typeof jeton !== 'string' || jeton === '' || etat === 'invalide')
    return (
      <DoorPage locale={locale}>
        <Stack gap={4}>
          <Stack gap={2}>
            <Heading level={1}>{t.invalidTitle}</Heading>
            <Lead>{t.invalid}</Lead>
          </Stack>
          <ButtonLink href={`/sanctuaire/entrer?next=${encodeURIComponent(goal)}`} variant="gold" size="large" wide>
            {t.askAgain}
          </ButtonLink>
        </Stack>
      </DoorPage>
    )
  return (
    <DoorPage locale={locale}>
      <form action={enterSanctuary}>
        <input type="hidden" name="jeton" value={jeton} />
        <input type="hidden" name="suite" value={goal} />
        <Stack gap={4}>
          <Stack gap={2}>
            <Heading level={1}>{t.title}</Heading>
            <Lead>{t.lead}</Lead>
          </Stack>
          <Button type="submit" variant="gold" size="large" wide>
            {t.enter}
          </Button>
        </Stack>
      </form>
    </DoorPage>
  )
}
