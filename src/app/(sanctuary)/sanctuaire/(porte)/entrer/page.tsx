import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SignInForm } from '@/features/clients/client'
import { currentSession, DoorPage, messages, readerLocale } from '@/features/clients/server'
import { localPath } from '@/platform/security/same-origin'
import { inLocale } from '@/shared/locale'

type Props = { searchParams: Promise<{ next?: string | string[]; raison?: string | string[] }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: inLocale(messages, await readerLocale()).enter.pageTitle,
})

export default async function EnterPage({ searchParams }: Props) {
  const { next, raison } = await searchParams
  const goal = localPath(one(next), '/sanctuaire')
  const session = await currentSession()
  // Somebody who may see only the order just paid comes here for the rest.
  if (session && session.onlyOrderId === null) redirect(goal)
  const locale = await readerLocale()
  const reasons: Record<string, string> = inLocale(messages, locale).enter.reasons
  return (
    <DoorPage locale={locale}>
      <SignInForm
        locale={locale}
        next={goal}
        reason={Object.hasOwn(reasons, one(raison)) ? (reasons[one(raison)] ?? null) : null}
      />
    </DoorPage>
  )
}

const one = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '')
