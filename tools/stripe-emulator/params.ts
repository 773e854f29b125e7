import { invalidParam } from './errors'
import type { Form } from './form'

/**
 * Reads the parameters of one call. Every reader names the parameter in a coded Stripe error when it is wrong; `end`
 * refuses those nobody asked for, as Stripe does.
 */
export class Params {
  private readonly read = new Set<string>()

  constructor(
    private readonly form: Form,
    private readonly prefix = '',
  ) {}

  /** The parameter's full name as errors show it, such as `card[number]`. */
  name(name: string): string {
    return this.prefix ? `${this.prefix}[${name}]` : name
  }

  has(name: string): boolean {
    return this.form[name] !== undefined
  }

  isText(name: string): boolean {
    return typeof this.form[name] === 'string'
  }

  string(name: string, longest = 5000): string | undefined {
    this.read.add(name)
    const value = this.form[name]
    if (value === undefined) return undefined
    if (typeof value !== 'string') throw invalidParam(this.name(name), `Invalid string: ${JSON.stringify(value)}`)
    if (value.length > longest) {
      throw invalidParam(
        this.name(name),
        `Invalid string: must be at most ${longest} characters`,
        'invalid_string_length',
      )
    }
    return value
  }

  requiredString(name: string): string {
    const value = this.string(name)
    if (value === undefined || value === '') {
      throw invalidParam(this.name(name), `Missing required param: ${this.name(name)}.`, 'parameter_missing')
    }
    return value
  }

  integer(name: string, smallest: number, largest: number): number | undefined {
    const text = this.string(name)
    if (text === undefined) return undefined
    if (!/^-?\d{1,15}$/.test(text)) {
      throw invalidParam(this.name(name), `Invalid integer: ${text}`, 'parameter_invalid_integer')
    }
    const value = Number(text)
    if (value < smallest || value > largest) {
      const bound = value < smallest ? `greater than or equal to ${smallest}` : `less than or equal to ${largest}`
      throw invalidParam(this.name(name), `This value must be ${bound}.`, 'parameter_invalid_integer')
    }
    return value
  }

  boolean(name: string): boolean | undefined {
    const text = this.string(name)
    if (text === undefined) return undefined
    if (text !== 'true' && text !== 'false') throw invalidParam(this.name(name), `Invalid boolean: ${text}`)
    return text === 'true'
  }

  oneOf<T extends string>(name: string, choices: readonly T[]): T | undefined {
    const text = this.string(name)
    if (text === undefined) return undefined
    const choice = choices.find((one) => one === text)
    if (!choice) throw invalidParam(this.name(name), `Invalid ${this.name(name)}: must be one of ${choices.join(', ')}`)
    return choice
  }

  /** The nested parameters under `name`, or nothing when it is absent. */
  inside(name: string): Params | undefined {
    this.read.add(name)
    const value = this.form[name]
    if (value === undefined || value === '') return undefined
    if (typeof value === 'string') throw invalidParam(this.name(name), `Invalid object`)
    return new Params(value, this.name(name))
  }

  list(name: string): string[] {
    this.read.add(name)
    const value = this.form[name]
    if (value === undefined || value === '') return []
    const entries = typeof value === 'string' ? [] : Object.values(value)
    const texts = entries.filter((entry) => typeof entry === 'string')
    if (texts.length !== entries.length || typeof value === 'string') {
      throw invalidParam(this.name(name), 'Invalid array')
    }
    return texts
  }

  /** `metadata` merged over what was known: an empty value removes its key, an empty `metadata` removes all. */
  metadata(known: Record<string, string> = {}): Record<string, string> {
    this.read.add('metadata')
    const given = this.form['metadata']
    if (given === undefined) return known
    if (given === '') return {}
    if (typeof given === 'string') throw invalidParam('metadata', 'Invalid hash')
    const merged = { ...known }
    for (const [key, value] of Object.entries(given)) {
      if (typeof value !== 'string') throw invalidParam(`metadata[${key}]`, 'Metadata values must be strings')
      if (key.length > 40) throw invalidParam('metadata', `Metadata keys can have up to 40 characters: ${key}`)
      if (value.length > 500) {
        throw invalidParam(
          `metadata[${key}]`,
          `Metadata values can have up to 500 characters, but you passed in a value that is ${value.length} characters.`,
        )
      }
      if (value === '') delete merged[key]
      else merged[key] = value
    }
    if (Object.keys(merged).length > 50) throw invalidParam('metadata', 'Metadata can have up to 50 keys')
    return merged
  }

  /** The parameters as they came, for another reader. */
  raw(): Form {
    return this.form
  }

  /** Accepts parameters that Stripe knows and this stand-in has no use for. */
  accept(...names: string[]): void {
    for (const name of names) this.read.add(name)
  }

  end(): void {
    const unknown = Object.keys(this.form).find((name) => !this.read.has(name))
    if (unknown !== undefined) {
      throw invalidParam(this.name(unknown), `Received unknown parameter: ${this.name(unknown)}`, 'parameter_unknown')
    }
  }
}
