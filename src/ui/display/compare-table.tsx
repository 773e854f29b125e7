import type { ReactNode } from 'react'
import { defaultLocale, inLocale, type Locale } from '@/shared/locale'
import { classNames } from '../class-names'
import { messages } from '../messages'
import { Icon } from './icon'

export type CompareColumn = {
  id: string
  title: ReactNode
  /** Under the title: a price, a delay. */
  detail?: ReactNode
  /** At the foot of the column: its link or button. */
  action?: ReactNode
  /** The one column that comes forward; `badge` says why in words. */
  highlighted?: boolean
  badge?: ReactNode
}

/** `cells` by column id: words, or true and false for « inclus » and « non inclus ». A cell that is left out is « non inclus ». */
export type CompareRow = { feature: ReactNode; help?: ReactNode; cells: Record<string, ReactNode> }

type CompareTableProps = {
  caption: string
  columns: CompareColumn[]
  rows: CompareRow[]
  locale?: Locale
  className?: string
}

/** Offers side by side. On a phone it scrolls in its own box, which the keyboard reaches, and the features stay in sight. */
export function CompareTable({ caption, columns, rows, locale = defaultLocale, className }: CompareTableProps) {
  const t = inLocale(messages, locale).compare
  const columnClass = ({ highlighted }: CompareColumn) => (highlighted ? 'lu-compare-forward' : undefined)
  const cell = (content: ReactNode) => {
    if (content === true) return <Icon name="check" label={t.included} className="lu-compare-yes" />
    if (content === false || content === undefined || content === null)
      return <Icon name="minus" label={t.excluded} className="lu-compare-no" />
    return content
  }
  return (
    <div className={classNames('lu-compare-box', className)} role="region" aria-label={caption} tabIndex={0}>
      <table className="lu-compare">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="lu-compare-corner">
              <span className="visually-hidden">{t.feature}</span>
            </th>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={columnClass(column)}>
                {column.badge && <span className="lu-compare-badge">{column.badge}</span>}
                <span className="lu-compare-title">{column.title}</span>
                {column.detail && <span className="lu-compare-detail">{column.detail}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ feature, help, cells }, index) => (
            <tr key={index}>
              <th scope="row">
                {feature}
                {help && <span className="lu-compare-help">{help}</span>}
              </th>
              {columns.map((column) => (
                <td key={column.id} className={columnClass(column)}>
                  {cell(cells[column.id])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {columns.some(({ action }) => action) && (
          <tfoot>
            <tr>
              <td />
              {columns.map((column) => (
                <td key={column.id} className={columnClass(column)}>
                  {column.action}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}
