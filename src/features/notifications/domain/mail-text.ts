import type { MailContent } from './mail-content'

/** The same mail without a look, for programs and people that prefer text. `colon` as the language writes it after a label. */
export function mailText(content: MailContent, footer: string[], colon: string): string {
  const { title, greeting, paragraphs, details = [], action, fallback, record, closing } = content
  return [
    title,
    greeting,
    ...paragraphs,
    details.map(({ label, value }) => `${label}${colon} ${value}`).join('\n'),
    action ? `${action.label}${colon}\n${action.href}` : '',
    action?.note ?? '',
    fallback ? `${fallback.label}${colon}\n${fallback.href}` : '',
    record ? [record.title, ...record.texts.map((text) => `– ${text}`)].join('\n') : '',
    closing,
    ['--', ...footer].join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}
