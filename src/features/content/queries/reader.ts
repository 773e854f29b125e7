import type { TypedUser } from 'payload'

/** Who reads: everybody sees what is published; a member of the team, named, sees the drafts they may see. */
export const readerOf = (draftFor?: TypedUser) =>
  draftFor ? { overrideAccess: false, user: draftFor, draft: true } : { overrideAccess: false, draft: false }

export type Reader = ReturnType<typeof readerOf>
