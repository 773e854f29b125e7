/** Written by `npm run brand`: the files of the drawings, whose groups pages use; one for each night, in their order. */
export const nightFiles = [
  '/brand/night-0.e98d356a4b.svg',
  '/brand/night-1.bb08974745.svg',
  '/brand/night-2.c47407d1e2.svg',
  '/brand/night-3.69f62cd63a.svg',
] as const
export const emblemFile = '/brand/emblems.a7cd63cdbe.svg'
