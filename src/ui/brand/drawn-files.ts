// Written by `npm run brand`: the addresses of the drawings under public/brand.
export const drawnFiles = {
  nights: [
    '/brand/night-1.f507c0d579.svg',
    '/brand/night-2.66c3c5ee76.svg',
    '/brand/night-3.49d2dc0014.svg',
    '/brand/night-4.4953542239.svg',
  ],
  emblem: '/brand/emblem.6929c699a5.svg',
} as const
