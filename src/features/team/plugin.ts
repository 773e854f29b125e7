import type { Config } from 'payload'
import { closeInternals } from '@/platform/security/close-internals'
import { defineSlice } from '@/platform/slice/define-slice'
import { users } from './collections/users'

const desk = '/features/team/desk'

const slice = defineSlice({
  collections: [users],
  views: {
    dashboard: { Component: `${desk}/home-view#HomeView` },
    createFirstUser: { Component: `${desk}/first-user-view#FirstUserView` },
    order: { Component: `${desk}/order-view#OrderView`, path: '/commandes/:id', exact: true },
    journal: { Component: `${desk}/journal-view#JournalView`, path: '/journal', exact: true },
  },
  navLinks: [`${desk}/nav-links#NavLinks`],
})

// What Payload keeps for the desk (locks, preferences) is the team's too.
export const teamPlugin = async (config: Config) => closeInternals(await slice(config))
