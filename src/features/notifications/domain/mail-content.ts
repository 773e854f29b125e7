/** What a mail says, before it has a look: the HTML and the plain text are both made of this. Every string is one paragraph of plain text. */
export type MailContent = {
  subject: string
  /** What mail programs show beside the subject. */
  preview: string
  title: string
  greeting: string
  paragraphs: string[]
  /** Label and value pairs: the order's number, its total… */
  details?: { label: string; value: string }[]
  action?: { label: string; href: string; note?: string }
  /** Where the same can be had once the action's link has expired. */
  fallback?: { label: string; href: string }
  /** Exact words to keep, under a title of their own. */
  record?: { title: string; texts: string[] }
  closing: string
}
