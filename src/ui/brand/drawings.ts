/** Written by `npm run brand`: the files of the drawings, whose groups pages use; one for each night, in their order. */
export const nightFiles = [
  '/brand/night-0.2cf734b8b3.svg',
  '/brand/night-1.b783479b2a.svg',
  '/brand/night-2.ab8c82ca03.svg',
  '/brand/night-3.430748db09.svg',
] as const
export const emblemFile = '/brand/emblems.de595fcbcc.svg'
