import { DefaultTemplate } from '@payloadcms/next/templates'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, Payload, TypedUser } from 'payload'
import type { ReactNode } from 'react'
import { inLocale, toLocale, type Locale } from '@/shared/locale'
import { principalOf, type Role } from '../security/principal'
import { messages } from './messages'

export type DeskVisit = {
  payload: Payload
  user: TypedUser
  userId: string
  role: Role
  locale: Locale
  /** When the page was asked for, in milliseconds. */
  now: number
  /** The segments of the address after `/admin`. */
  segments: string[]
  /** One value of the address's query, or nothing. */
  search: (name: string) => string | undefined
}

/**
 * Who looks at a view of ours. Payload leaves custom views open to everybody: a person who is not of the team is sent to the sign-in page, and comes
 * back here after it.
 */
export function visitOf({ initPageResult, params, searchParams }: AdminViewServerProps): DeskVisit {
  const { req } = initPageResult
  const segments = ([] as string[]).concat(params?.segments ?? [])
  const who = principalOf(req)
  const { user, payload } = req
  if (!user || who.kind !== 'staff')
    redirect(`/admin/login?redirect=${encodeURIComponent(['/admin', ...segments].join('/'))}`)
  const search = (name: string) => {
    const value = searchParams?.[name]
    return typeof value === 'string' ? value : undefined
  }
  return {
    payload,
    user,
    userId: who.id,
    role: who.role,
    locale: toLocale(req.i18n.language),
    now: Date.now(),
    segments,
    search,
  }
}

/** A view of ours inside the desk's own frame: navigation, header, sign-out. `data-lumira-view` gives it the site's type scale. */
export function DeskFrame({ view, children }: { view: AdminViewServerProps; children: ReactNode }) {
  const { i18n, initPageResult, params, payload, searchParams } = view
  const { locale, permissions, req, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <DeskSheet>{children}</DeskSheet>
    </DefaultTemplate>
  )
}

/** The paper on which a view stands. */
export const DeskSheet = ({ children }: { children: ReactNode }) => (
  <div className="lumira-desk desk-sheet" data-lumira-view="">
    {children}
  </div>
)

/** What a member of the team reads on a screen that is not for their role. It holds nothing of what the screen would show. */
export function Refusal({ locale }: { locale: Locale }) {
  const { title, text, back } = inLocale(messages, locale).refused
  return (
    <div className="desk-refusal">
      <h1 className="lu-heading lu-heading-title">{title}</h1>
      <p>{text}</p>
      <p>
        <Link className="lu-link" href="/admin">
          {back}
        </Link>
      </p>
    </div>
  )
}
