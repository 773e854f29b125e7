import sharp from 'sharp'

const skins = ['#f1c9a5', '#e0ac7e', '#c68a5c', '#8d5a3a', '#5f3b26', '#f6d7bd']
const hairs = ['#2a1a12', '#5a3a22', '#8a6237', '#c9a15a', '#3b3b45', '#7a2f1d']
const grounds = ['#dfe6ee', '#e9e1d4', '#d9e4dc', '#e6dbe6', '#f0e6da', '#cfd9e6']

/** A small repeatable source of numbers in [0, 1): the same seed draws the same picture. */
function numbersFrom(seed: number): () => number {
  // mulberry32: neighbouring seeds give unlike numbers from the first one on.
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A colour `#rrggbb` a little nearer to black: the shadow side of a skin. */
const shade = (colour: string, by: number): string =>
  `rgb(${[1, 3, 5].map((at) => Math.round(parseInt(colour.slice(at, at + 2), 16) * (1 - by))).join(' ')})`

const pick = <Item>(items: Item[], at: number): Item => {
  const item = items[Math.floor(at * items.length)]
  if (item === undefined) throw new RangeError('nothing to pick from')
  return item
}

/** As a telephone would send it: a JPEG with a maker, a date and a position in its EXIF. */
const asTelephonePicture = async (svg: string, seed: number): Promise<Uint8Array> =>
  sharp(Buffer.from(svg))
    .jpeg({ quality: 88 })
    .withExif({
      IFD0: { Make: 'Lumira Test', Model: `Phone ${seed}`, DateTime: '2026:11:02 09:41:00' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '45/1 26/1 2/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '4/1 23/1 24/1',
      },
    })
    .toBuffer()

/** A drawn portrait of nobody, 900 × 1200 pixels, with EXIF and GPS to strip. */
export async function facePicture(seed: number): Promise<Uint8Array> {
  const next = numbersFrom(seed)
  const [skin, hair, ground] = [pick(skins, next()), pick(hairs, next()), pick(grounds, next())]
  const cloth = `hsl(${Math.floor(next() * 360)} 32% 38%)`
  const [width, length, lift] = [170 + next() * 34, 620 + next() * 260, next() * 26]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="1200" viewBox="0 0 900 1200">
    <defs>
      <linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${ground}"/><stop offset="1" stop-color="#b9c2cf"/></linearGradient>
      <radialGradient id="s" cx="0.4" cy="0.35" r="0.8"><stop offset="0" stop-color="${skin}"/><stop offset="1" stop-color="${shade(skin, 0.1)}"/></radialGradient>
    </defs>
    <rect width="900" height="1200" fill="url(#g)"/>
    <path d="M ${450 - width - 62} ${length} C ${450 - width - 90} 240 340 ${190 - lift} 450 ${190 - lift} C 560 ${190 - lift} ${450 + width + 90} 240 ${450 + width + 62} ${length} Z" fill="${hair}"/>
    <path d="M 110 1200 C 130 980 300 900 450 900 C 600 900 770 980 790 1200 Z" fill="${cloth}"/>
    <path d="M 372 700 L 372 905 C 400 960 500 960 528 905 L 528 700 Z" fill="${skin}"/>
    <path d="M 372 790 C 420 832 480 832 528 790 L 528 830 C 480 872 420 872 372 830 Z" fill="#000" opacity="0.1"/>
    <ellipse cx="450" cy="540" rx="${width}" ry="250" fill="url(#s)"/>
    <path d="M ${450 - width} 500 C ${450 - width + 20} 330 ${430 + lift} 300 ${450 + width} 500 C ${450 + width + 8} 300 560 ${236 - lift} 450 ${236 - lift} C 340 ${236 - lift} ${450 - width - 8} 300 ${450 - width} 500 Z" fill="${hair}"/>
    ${[-1, 1]
      .map(
        (side) => `<g>
      <ellipse cx="${450 + side * 76}" cy="535" rx="31" ry="16" fill="#fdfaf6"/>
      <circle cx="${450 + side * 76}" cy="535" r="14" fill="${hair}"/><circle cx="${450 + side * 76 + 4}" cy="531" r="4" fill="#fff"/>
      <path d="M ${450 + side * 76 - 42} 496 q 42 -22 84 0" fill="none" stroke="${hair}" stroke-width="9" stroke-linecap="round"/>
      <ellipse cx="${450 + side * 104}" cy="622" rx="34" ry="22" fill="#c0604a" opacity="0.16"/></g>`,
      )
      .join('')}
    <path d="M 450 545 q -22 74 -8 86 q 16 10 30 0" fill="none" stroke="#000" stroke-opacity="0.22" stroke-width="7" stroke-linecap="round"/>
    <path d="M 392 694 q 58 ${24 + lift} 116 0 q -58 ${-12 + lift / 3} -116 0 Z" fill="#a5473f" opacity="0.8"/>
  </svg>`
  return asTelephonePicture(svg, seed)
}

/** A drawn open palm with its lines, 900 × 1200 pixels, with EXIF and GPS to strip. */
export async function palmPicture(seed: number): Promise<Uint8Array> {
  // The first number of the seed chooses the skin, as it does for the face of the same person.
  const [skin, next] = [pick(skins, numbersFrom(seed)()), numbersFrom(seed + 7_919)]
  const ground = pick(grounds, next())
  const bend = () => Math.round((next() - 0.5) * 46)
  const fingers = [
    { x: 318, top: 250, lean: -9 },
    { x: 414, top: 176, lean: -3 },
    { x: 510, top: 198, lean: 3 },
    { x: 600, top: 300, lean: 10 },
  ]
  const line = (path: string, size: number) =>
    `<path d="${path}" fill="none" stroke="#7a3b28" stroke-opacity="0.55" stroke-width="${size}" stroke-linecap="round"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="1200" viewBox="0 0 900 1200">
    <defs><radialGradient id="p" gradientUnits="userSpaceOnUse" cx="430" cy="700" r="620"><stop offset="0" stop-color="${skin}"/><stop offset="1" stop-color="${shade(skin, 0.18)}"/></radialGradient></defs>
    <rect width="900" height="1200" fill="${ground}"/>
    <g fill="url(#p)">
      <path d="M 330 1200 C 336 1090 300 1000 282 880 C 268 780 262 650 284 560 C 300 530 630 530 646 580 C 668 660 668 790 640 890 C 610 1000 580 1090 588 1200 Z"/>
      ${fingers.map(({ x, top, lean }) => `<rect x="${x - 42}" y="${top}" width="84" height="${660 - top}" rx="42" transform="rotate(${lean} ${x} 640)"/>`).join('')}
      <rect x="196" y="530" width="92" height="350" rx="46" transform="rotate(-34 242 800)"/>
    </g>
    ${fingers.map(({ x, top, lean }) => [0.36, 0.66].map((at) => `<path d="M ${x - 34} ${top + (640 - top) * at} q 34 10 68 0" fill="none" stroke="#7a3b28" stroke-opacity="0.3" stroke-width="4" transform="rotate(${lean} ${x} 640)"/>`).join('')).join('')}
    ${line(`M 640 700 C ${560 + bend()} ${716 + bend()} ${450 + bend()} ${700 + bend()} 372 ${622 + bend() / 2}`, 8)}
    ${line(`M 296 722 C ${400 + bend()} ${736 + bend()} ${520 + bend()} ${800 + bend()} 612 ${858 + bend()}`, 8)}
    ${line(`M 298 706 C ${430 + bend()} ${760 + bend()} ${446 + bend()} ${930 + bend()} 400 1060`, 9)}
    ${line(`M ${474 + bend() / 2} 1050 C ${486 + bend()} 930 ${470 + bend()} 800 ${464 + bend() / 2} 672`, 6)}
  </svg>`
  return asTelephonePicture(svg, seed)
}
