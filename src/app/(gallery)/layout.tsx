import '@/ui/styles/site.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { fontVariables } from '@/ui/fonts'
import { openingFont } from '@/ui/opening-font'

export const metadata: Metadata = { title: 'Lumira · planche vivante', robots: { index: false, follow: false } }

export const viewport: Viewport = { themeColor: '#060b1a', colorScheme: 'dark light' }

export default function GalleryLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="fr" data-ground="night" className={`${fontVariables} ${openingFont}`}>
      <body>{children}</body>
    </html>
  )
}
