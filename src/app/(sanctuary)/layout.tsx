import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { readerLocale } from '@/features/clients/server'
import { preloadFonts } from '@/ui/preload-fonts'
import '@/ui/styles/site.css'

// Private from its door on: no search engine, and no address of a page is told to another site.
export const metadata: Metadata = {
  title: { default: 'Lumira', template: '%s · Lumira' },
  robots: { index: false, follow: false },
  referrer: 'same-origin',
}

export const viewport: Viewport = { themeColor: '#0a1229', width: 'device-width', initialScale: 1 }

export default async function SanctuaryLayout({ children }: { children: ReactNode }) {
  preloadFonts('sans', 'title')
  return (
    <html lang={await readerLocale()} data-ground="night">
      <body>{children}</body>
    </html>
  )
}
