import type { CSSProperties } from 'react'

// Values of the design tokens, written out: mail programs know no CSS variable, no web font and no picture of ours.
const serif = "'Playfair Display', Georgia, 'Times New Roman', serif"
const sans = "Inter, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif"
const night = '#0a1229'
const gold = '#e2b96d'
const ink = '#171d38'
const quietInk = '#3b4466'
const line = '#e6dcc9'

const styles = {
  body: { margin: 0, padding: '24px 12px', backgroundColor: '#f4eee2', fontFamily: sans, color: ink },
  sheet: {
    maxWidth: '560px',
    width: '100%',
    margin: '0 auto',
    backgroundColor: '#fffdf9',
    borderRadius: '14px',
    overflow: 'hidden',
  },
  header: { backgroundColor: night, padding: '30px 32px 26px', borderBottom: `2px solid ${gold}`, textAlign: 'center' },
  name: {
    margin: 0,
    fontFamily: serif,
    fontSize: '23px',
    lineHeight: '28px',
    letterSpacing: '0.02em',
    color: '#f2f5ff',
  },
  main: { padding: '34px 32px 30px' },
  title: { margin: '0 0 22px', fontFamily: serif, fontWeight: 500, fontSize: '27px', lineHeight: '34px', color: ink },
  text: { margin: '0 0 16px', fontSize: '16px', lineHeight: '26px', color: ink },
  details: { margin: '8px 0 24px', borderTop: `1px solid ${line}` },
  detail: { borderBottom: `1px solid ${line}` },
  label: {
    padding: '11px 12px 11px 0',
    width: '34%',
    fontSize: '14px',
    lineHeight: '20px',
    color: quietInk,
    verticalAlign: 'top',
  },
  value: {
    padding: '11px 0',
    fontSize: '15px',
    lineHeight: '20px',
    fontWeight: 600,
    color: ink,
    textAlign: 'right',
    verticalAlign: 'top',
  },
  button: {
    display: 'block',
    margin: '26px 0 14px',
    padding: '15px 24px',
    borderRadius: '999px',
    backgroundColor: night,
    color: '#f6e3bd',
    fontSize: '16px',
    lineHeight: '22px',
    fontWeight: 600,
    textAlign: 'center',
    textDecoration: 'none',
  },
  note: { margin: '0 0 14px', fontSize: '14px', lineHeight: '22px', color: quietInk, textAlign: 'center' },
  link: { color: '#80591b', textDecoration: 'underline' },
  rule: { margin: '26px 0 22px', border: 'none', borderTop: `1px solid ${line}` },
  recordTitle: { margin: '0 0 8px', fontSize: '14px', lineHeight: '22px', fontWeight: 600, color: ink },
  record: { margin: '0 0 8px', fontSize: '14px', lineHeight: '22px', color: quietInk },
  footer: { maxWidth: '560px', width: '100%', margin: '0 auto', padding: '20px 32px 8px' },
  small: { margin: '0 0 6px', fontSize: '13px', lineHeight: '20px', color: quietInk, textAlign: 'center' },
} satisfies Record<string, CSSProperties>

export const look: Record<keyof typeof styles, CSSProperties> = styles
