export type CardField = 'number' | 'expiry' | 'cvc'

const isAmex = (digits: string) => /^3[47]/.test(digits)

export function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '')
}

/** Groups digits as they are printed on the card: by four, or 4-6-5 for American Express. */
export function showNumber(text: string): string {
  const digits = digitsOf(text).slice(0, isAmex(text) ? 15 : 19)
  if (isAmex(digits)) return [digits.slice(0, 4), digits.slice(4, 10), digits.slice(10)].filter(Boolean).join(' ')
  return digits.match(/.{1,4}/g)?.join(' ') ?? ''
}

/** `1234` becomes `12 / 34`, `4` becomes `04`; a pasted or autofilled `12/2034` becomes `12 / 34`. */
export function showExpiry(text: string): string {
  const [month = '', year] = text.split(/[/\s-]+/)
  const complete = year !== undefined && digitsOf(year).length === 4 ? month.padStart(2, '0') + year.slice(2) : text
  const raw = digitsOf(complete)
  const digits = (/^[2-9]/.test(raw) ? `0${raw}` : raw).slice(0, 4)
  return digits.length > 2 ? `${digits.slice(0, 2)} / ${digits.slice(2)}` : digits
}

/** The code of what is wrong in a field, or nothing. */
export function faultIn(field: CardField, value: string, number: string): string | null {
  const digits = digitsOf(value)
  if (field === 'number') return numberFault(digits)
  if (field === 'expiry') return expiryFault(digits)
  return digits.length < (isAmex(digitsOf(number)) ? 4 : 3) ? 'incomplete_cvc' : null
}

function numberFault(digits: string): string | null {
  if (digits.length < (isAmex(digits) ? 15 : 16)) return 'incomplete_number'
  return isLuhn(digits) ? null : 'invalid_number'
}

function expiryFault(digits: string): string | null {
  if (digits.length < 4) return 'incomplete_expiry'
  const now = new Date()
  const month = Number(digits.slice(0, 2))
  const year = 2000 + Number(digits.slice(2))
  if (month < 1 || month > 12) return 'invalid_expiry_month'
  if (year < now.getFullYear()) return 'invalid_expiry_year_past'
  return year === now.getFullYear() && month < now.getMonth() + 1 ? 'invalid_expiry_month_past' : null
}

function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
