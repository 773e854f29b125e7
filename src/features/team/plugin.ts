import { defineSlice } from '@/platform/slice/define-slice'
import { users } from './collections/users'

const desk = '/features/team/desk'

export const teamPlugin = defineSlice({
  collections: [users],
  views: {
    dashboard: { Component: `${desk}/home-view#HomeView` },
    createFirstUser: { Component: `${desk}/first-user-view#FirstUserView` },
    order: { Component: `${desk}/order-view#OrderView`, path: '/commandes/:id', exact: true },
    journal: { Component: `${desk}/journal-view#JournalView`, path: '/journal', exact: true },
  },
  navLinks: [`${desk}/nav-links#NavLinks`],
})
