/** The look of the index: the house's night, its gold, its paper under the pictures. */
export const style = `
:root { color-scheme: dark; --abyss: #060b1a; --raised: #0f1830; --line: #26314f; --mist: #c8d2e6; --strong: #f4f1e8; --gold: #e3c584; --danger: #ff9d8a }
* { box-sizing: border-box }
body { margin: 0; background: var(--abyss); color: var(--mist); font: 16px/1.5 system-ui, sans-serif }
h1, h2 { font-family: 'Playfair Display', Georgia, serif; font-weight: 500; color: var(--strong); margin: 0 }
h1 { font-size: 2.25rem } h1 em { color: var(--gold) } h2 { font-size: 1.75rem; margin: 0 0 1rem }
h3 { font-size: 1rem; font-weight: 600; color: var(--strong); margin: 0 }
.top { padding: 2rem clamp(1rem, 4vw, 3rem) 0 } .top p { margin: .25rem 0 1.25rem }
form { display: flex; flex-wrap: wrap; gap: 1rem 2rem } fieldset { border: 0; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: .5rem }
legend { float: left; padding: .5rem .5rem .5rem 0; color: var(--gold) }
label { display: inline-flex; align-items: center; gap: .5rem; min-height: 44px; padding: 0 1rem; border: 1px solid var(--line); border-radius: 22px; cursor: pointer }
label:has(:checked) { border-color: var(--gold); color: var(--strong) } input { accent-color: var(--gold) }
input[type=search] { min-height: 44px; padding: 0 1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--raised); color: var(--strong); font: inherit }
nav { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; padding: .75rem 0; margin-top: 1rem; border-bottom: 1px solid var(--line); background: var(--abyss); z-index: 1 }
a { color: var(--gold) } nav a { display: inline-flex; align-items: center; min-height: 44px; text-decoration: none } a:focus-visible, label:focus-within, input:focus-visible { outline: 2px solid var(--gold); outline-offset: 2px }
main { padding: 2rem clamp(1rem, 4vw, 3rem) 4rem } section { scroll-margin-top: 1rem; margin-bottom: 4rem }
article { margin-bottom: 2.5rem } article header { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1rem; margin-bottom: .75rem }
code { color: var(--mist); font-size: .8125rem } article span { font-size: .8125rem; border: 1px solid var(--line); border-radius: 22px; padding: 0 .625rem }
.pictures { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start } figure { margin: 0 } figure a { display: block; height: 300px; overflow: hidden; border: 1px solid var(--line); border-radius: 14px; background: var(--raised) }
figure[data-width='390'] a { width: 150px } figure[data-width='768'] a { width: 210px } figure[data-width='1440'] a { width: 270px } figure[data-width=''] a { width: 200px }
figure a:hover { border-color: var(--gold) } img { display: block; width: 100% } figcaption { font-size: .8125rem; padding-top: .375rem }
strong { display: block; color: var(--danger); max-width: 360px } pre { color: var(--danger); white-space: pre-wrap; border: 1px solid; border-radius: 14px; padding: 1rem; margin: 0 }
[hidden] { display: none !important }
`

/** Filters by width, theme and words; without it everything is shown. */
export const script = `
const form = document.querySelector('form')
const show = () => {
  const chosen = (name) => [...form.querySelectorAll('[name=' + name + ']:checked')].map((box) => box.value)
  const [widths, themes] = [chosen('width'), chosen('theme')]
  const words = form.querySelector('[type=search]').value.toLowerCase().split(' ').filter(Boolean)
  for (const figure of document.querySelectorAll('figure')) {
    const { width, theme } = figure.dataset
    figure.hidden = width !== '' && !(widths.includes(width) && themes.includes(theme))
  }
  for (const article of document.querySelectorAll('article')) {
    const text = article.querySelector('header').textContent.toLowerCase()
    article.hidden = !words.every((word) => text.includes(word))
  }
  for (const section of document.querySelectorAll('section')) section.hidden = !section.querySelector('article:not([hidden])')
}
form.addEventListener('input', show)
form.addEventListener('submit', (event) => event.preventDefault())
show()
`
