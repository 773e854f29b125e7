import '@/ui/styles/site.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { preloadFonts } from '@/ui/preload-fonts'

export const metadata: Metadata = { title: 'Lumira · planche vivante', robots: { index: false, follow: false } }

export const viewport: Viewport = { themeColor: '#060b1a', colorScheme: 'dark light' }

export default function GalleryLayout({ children }: { children: ReactNode }) {
  preloadFonts('sans', 'title', 'titleItalic')
  return (
    <html lang="fr" data-ground="night">
      <body>{children}</body>
    </html>
  )
}
