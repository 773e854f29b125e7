import { siteMessages } from '@/features/content'
import { MissingPage } from '@/features/content/server'

export const metadata = {
  title: siteMessages.fr.titleOf(`404 · ${siteMessages.fr.missing.name} · ${siteMessages.en.missing.name}`),
}

export default function NotFound() {
  return <MissingPage />
}
