/** The part of Stripe's appearance API that a card form needs. */
export interface Appearance {
  theme?: string
  variables?: Record<string, string | undefined>
  rules?: Record<string, Record<string, string>>
}

/** The style sheet of the card form for an appearance: theme, variables, then rules such as `.Input:focus`. */
export function styleFor(appearance: Appearance | undefined): string {
  const night = appearance?.theme === 'night'
  const given = appearance?.variables ?? {}
  const pick = (name: string, otherwise: string) => given[name] ?? otherwise
  const text = pick('colorText', night ? '#f4f4f6' : '#1d2433')
  const size = pick('fontSizeBase', '16px')
  return `
:host{all:initial;display:block}
*{box-sizing:border-box}
.Form{display:grid;grid-template-columns:1fr 1fr;gap:6px 12px;font-family:${pick('fontFamily', 'system-ui, sans-serif')};
font-size:max(16px, ${size});line-height:1.5;color:${text}}
.Field{display:grid;grid-row:span 3;grid-template-rows:subgrid;min-width:0}.Field:first-child{grid-column:1 / -1}
.Field + .Field{margin-top:8px}
.Label{align-self:end;color:${text};font-size:0.94em}
.Input{font:inherit;font-size:max(16px, 1em);color:${text};width:100%;min-height:48px;padding:10px 14px;
background:${pick('colorBackground', night ? '#22263a' : '#ffffff')};border:1px solid ${pick('colorBorder', night ? '#7b8197' : '#858b9a')};
border-radius:${pick('borderRadius', '8px')}}
.Input::placeholder{color:${pick('colorTextPlaceholder', night ? '#a6abbd' : '#6b7180')};opacity:1}
.Input:focus{outline:3px solid ${pick('colorPrimary', '#a67c2d')};outline-offset:2px}
.Input--invalid{border-color:${pick('colorDanger', night ? '#ff9d8a' : '#a8321a')}}
.Error{color:${pick('colorDanger', night ? '#ff9d8a' : '#a8321a')};font-size:0.94em;margin:0}
.Error:empty{display:none}
@media (max-width:320px){.Form{grid-template-columns:1fr}}
${rulesText(appearance?.rules)}`
}

function rulesText(rules: Appearance['rules']): string {
  const one = ([selector, values]: [string, Record<string, string>]) => {
    const lines = Object.entries(values).map(([name, value]) => {
      return `${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`
    })
    return `${selector}{${lines.join(';')}}`
  }
  return Object.entries(rules ?? {})
    .map(one)
    .join('\n')
}
