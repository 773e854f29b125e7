import '@/ui/styles/site.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { CountPages } from '@/features/audience/client'
import { toLocale } from '@/shared/locale'
import { preloadFonts } from '@/ui/preload-fonts'
import { madeOnFirstVisit } from '../page-locale'

export const generateStaticParams = madeOnFirstVisit

export const metadata: Metadata = {
  icons: {
    icon: [
      { url: '/favicon.svg', type: 'image/svg+xml' },
      { url: '/favicon.ico', sizes: '32x32' },
    ],
    apple: '/apple-touch-icon.png',
  },
  formatDetection: { telephone: false },
}

export const viewport: Viewport = { themeColor: '#060b1a', colorScheme: 'dark light' }

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function StorefrontLayout({ children, params }: Props) {
  const { locale } = await params
  preloadFonts('sans', 'title')
  return (
    <html lang={toLocale(locale)} data-ground="night">
      <body>
        {children}
        <CountPages />
      </body>
    </html>
  )
}
