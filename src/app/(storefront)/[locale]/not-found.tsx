import { MissingPage } from '@/features/content/server'

export default function NotFound() {
  return <MissingPage />
}
