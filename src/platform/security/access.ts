import type { Access, FieldAccess, Where } from 'payload'
import { principalOf, type Principal, type Role } from './principal'

/** Access rules as named sentences. A collection names one for each operation; what it does not name is `nobody`. */
const staffIn =
  (...roles: Role[]): Access =>
  ({ req }) => {
    const who = principalOf(req)
    return who.kind === 'staff' && roles.includes(who.role)
  }

export const nobody: Access = () => false
export const anybody: Access = () => true
export const admins = staffIn('admin')
export const expertsAndAdmins = staffIn('expert', 'admin')
export const editorsAndAdmins = staffIn('editor', 'admin')
export const team = staffIn('admin', 'expert', 'editor')

export const onlyAdmins: FieldAccess = ({ req }) => {
  const who = principalOf(req)
  return who.kind === 'staff' && who.role === 'admin'
}

/** Everybody sees what is published; the team also sees drafts. */
export const publishedOrTeam: Access = ({ req }) =>
  principalOf(req).kind === 'staff' ? true : { _status: { equals: 'published' } }

/** Experts and admins see all; a client sees what is theirs, and only the order of their session when it opens just one. */
export const expertsOrOwner = (paths: { client: string; order?: string }): Access => ownerOr(['expert', 'admin'], paths)
export const adminsOrOwner = (paths: { client: string; order?: string }): Access => ownerOr(['admin'], paths)

const ownerOr =
  (roles: Role[], paths: { client: string; order?: string }): Access =>
  ({ req }) => {
    const who = principalOf(req)
    if (who.kind === 'staff') return roles.includes(who.role)
    return who.kind === 'client' && ownedBy(who, paths)
  }

function ownedBy(who: Principal & { kind: 'client' }, paths: { client: string; order?: string }): Where | boolean {
  const own: Where = { [paths.client]: { equals: who.id } }
  if (who.onlyOrderId === null) return own
  return paths.order ? { and: [own, { [paths.order]: { equals: who.onlyOrderId } }] } : own
}

/** All operations refused; spread it first, then name what is allowed. Clients and the public never write through Payload's API. */
export const denied = {
  create: nobody,
  read: nobody,
  update: nobody,
  delete: nobody,
  readVersions: nobody,
  unlock: nobody,
}
