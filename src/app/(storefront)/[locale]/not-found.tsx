import { siteMessages } from '@/features/content'
import { MissingPage } from '@/features/content/server'
import { getNavigation } from '../content'

export const metadata = {
  title: siteMessages.fr.titleOf(`404 · ${siteMessages.fr.missing.name} · ${siteMessages.en.missing.name}`),
}

export default async function NotFound() {
  const [fr, en] = await Promise.all([getNavigation('fr'), getNavigation('en')])
  return <MissingPage links={{ fr: fr.header, en: en.header }} />
}
