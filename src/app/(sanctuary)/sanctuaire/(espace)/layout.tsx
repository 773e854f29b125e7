import type { ReactNode } from 'react'
import { currentSession } from '@/features/clients/server'
import { sanctuaryMessages } from '@/features/readings/server'
import { inLocale } from '@/shared/locale'
import { Anchor, Logo } from '@/ui'
import { PathTabBar } from '@/ui/client'

/**
 * The signed-in sanctuary's frame: four tabs on a phone, the side bar on a desktop. The page comes first in the document, so that its skip link is
 * the first thing the keyboard meets. Each page checks the session for itself too.
 */
export default async function SanctuaryLayout({ children }: { children: ReactNode }) {
  const session = await currentSession()
  // The page sends a visitor to the door, and knows where to bring them back.
  if (!session) return children
  const t = inLocale(sanctuaryMessages, session.locale)
  return (
    <div className="lu-with-tab-bar">
      {children}
      <PathTabBar
        label={t.tabs.label}
        header={
          <Anchor href="/sanctuaire" className="inline-flex min-h-11 items-center no-underline">
            <Logo name="Lumira" />
          </Anchor>
        }
        tabs={[
          { href: '/sanctuaire', label: t.tabs.home, icon: 'home' },
          { href: '/sanctuaire/lectures', label: t.tabs.readings, icon: 'book' },
          { href: '/sanctuaire/synthese', label: t.tabs.synthesis, icon: 'compass' },
          { href: '/sanctuaire/eclairage', label: t.tabs.clarification, icon: 'chat' },
        ]}
        more={[
          { href: '/sanctuaire/dossier', label: t.more.dossier, icon: 'pencil' },
          { href: '/sanctuaire/profil', label: t.more.profile, icon: 'user' },
          { href: '/sanctuaire/confidentialite', label: t.more.privacy, icon: 'lock' },
        ]}
        footer={
          <form action="/api/sanctuaire/sortir" method="post">
            <button
              type="submit"
              className="min-h-11 cursor-pointer text-step-note text-quiet underline-offset-4 hover:underline"
            >
              {t.more.signOut}
            </button>
          </form>
        }
      />
    </div>
  )
}
