import { ImageResponse } from 'next/og'
import { nightInks, nightPicture } from '@/ui'
import { shareFonts } from './share-fonts'

/** What a shared picture says; `seed` draws its night. */
export type ShareWords = { eyebrow: string; title: string; detail?: string; seed: string; site: string }

/** In px: the proportion that networks show whole. */
export const shareSize = { width: 1200, height: 630 }

const column = { display: 'flex', flexDirection: 'column', alignItems: 'center' } as const
const display = { fontFamily: 'Playfair Display', fontWeight: 500 } as const

const lines = { display: 'flex', justifyContent: 'center', marginTop: 24 } as const

const sizeOf = (title: string): number => (title.length > 70 ? 52 : title.length > 34 ? 64 : 86)

const addressOfSvg = (svg: string) => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`

/** The picture that networks show beside a link: the page's words over a night of its own. A PNG response. */
export async function sharePicture({ eyebrow, title, detail, seed, site }: ShareWords): Promise<Response> {
  const { width, height } = shareSize
  const scene = (
    <div
      style={{
        ...column,
        width,
        height,
        fontFamily: 'Inter',
        textAlign: 'center',
        color: nightInks.quiet,
        backgroundImage: `url(${addressOfSvg(nightPicture(seed, shareSize))})`,
      }}
    >
      <div style={{ fontSize: 22, letterSpacing: 5, marginTop: 92, color: nightInks.gold }}>
        {eyebrow.toUpperCase()}
      </div>
      <div
        style={{ ...display, ...lines, fontSize: sizeOf(title), lineHeight: 1.14, width: 960, color: nightInks.text }}
      >
        {title}
      </div>
      {detail && <div style={{ ...lines, fontSize: 29, lineHeight: 1.45, width: 860 }}>{detail}</div>}
      <div style={{ ...display, position: 'absolute', bottom: 26, fontSize: 32, color: nightInks.gold }}>{site}</div>
    </div>
  )
  return new ImageResponse(scene, { ...shareSize, fonts: await shareFonts() })
}
