import { inLocale, type Locale } from '@/shared/locale'
import { Badge, Table } from '@/ui'
import type { KeyRow } from '../queries/list-automation'
import { messages } from './messages'
import { RevokeButton } from './revoke-button'

/** The keys: their first characters, what they may do, until when. */
export function KeyTable({ keys, locale }: { keys: KeyRow[]; locale: Locale }) {
  const t = inLocale(messages, locale)
  const date = (value: string) =>
    new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium', timeZone: 'Europe/Paris' }).format(new Date(value))
  return (
    <Table caption={t.keys} className="desk-stack">
      <thead>
        <tr>
          {Object.values(t.keyColumns).map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
          <th scope="col">
            <span className="visually-hidden">{t.columns.action}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {keys.map(({ id, name, prefix, scopes, expiresAt, revokedAt, lastUsedAt, isExpired }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>
              <code>{`${prefix}…`}</code>
            </td>
            <td className="max-w-72">
              <ul>
                {scopes.map((scope) => (
                  <li key={scope}>{t.scopes[scope]}</li>
                ))}
              </ul>
            </td>
            <td>
              {revokedAt ? (
                <Badge tone="danger">{t.revoked(date(revokedAt))}</Badge>
              ) : isExpired ? (
                <Badge tone="warning">{t.expired(date(expiresAt))}</Badge>
              ) : (
                t.until(date(expiresAt))
              )}
            </td>
            <td data-name={t.keyColumns.used}>{lastUsedAt ? date(lastUsedAt) : t.never}</td>
            <td className="text-end">{!revokedAt && <RevokeButton keyId={id} name={name} locale={locale} />}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
