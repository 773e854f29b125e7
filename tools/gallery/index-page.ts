import { themes, widths } from './options'
import type { TakenGroup, TakenShot } from './run-shots'
import type { Picture } from './take-shot'
import { script, style } from './index-parts'

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Where the small picture of a picture is. */
export const thumbnailOf = (file: string): string => `thumbnails/${file.replace(/\.png$/, '.webp')}`

const figure = (title: string, { file, width, theme, warnings }: Picture): string => {
  const size = width === undefined ? '' : `${width} px, ${theme}`
  return `<figure data-width="${width ?? ''}" data-theme="${theme ?? ''}">
  <a href="${escape(file)}"><img src="${escape(thumbnailOf(file))}" alt="${escape(`${title}, ${size}`)}" loading="lazy"></a>
  <figcaption>${size}${warnings.map((warning) => `<strong>${escape(warning)}</strong>`).join('')}</figcaption>
</figure>`
}

const article = ({ shot, pictures, failure }: TakenShot): string => `<article>
<header><h3>${escape(shot.title)}</h3><code>${escape(shot.path)}</code>${shot.who && shot.who !== 'nobody' ? `<span>${shot.who}</span>` : ''}</header>
${failure === undefined ? `<div class="pictures">${pictures.map((one) => figure(shot.title, one)).join('\n')}</div>` : `<pre>${escape(failure)}</pre>`}
</article>`

const section = ({ name, title, shots }: TakenGroup): string =>
  `<section id="${name}"><h2>${escape(title)}</h2>\n${shots.map(article).join('\n')}\n</section>`

const choices = (name: string, values: readonly (string | number)[], unit = ''): string =>
  `<fieldset><legend>${name}</legend>${values
    .map((value) => `<label><input type="checkbox" name="${name}" value="${value}" checked>${value}${unit}</label>`)
    .join('')}</fieldset>`

/** The gallery as one page that works from a folder, without a server. */
export const indexPage = (groups: TakenGroup[], at: Date): string => {
  const shown = groups.filter(({ shots }) => shots.length > 0)
  const shots = shown.flatMap((group) => group.shots)
  const pictures = shots.reduce((sum, shot) => sum + shot.pictures.length, 0)
  const failed = shots.filter(({ failure }) => failure !== undefined).length
  const summary = `${shots.length} states, ${pictures} pictures${failed > 0 ? `, ${failed} failed` : ''} · ${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Lumira: gallery</title><style>${style}</style></head>
<body>
<header class="top"><h1>Lumira <em>gallery</em></h1><p>${summary}</p>
<form>${choices('width', widths, ' px')}${choices('theme', themes)}
<fieldset><legend>words</legend><input type="search" aria-label="Words" placeholder="offer, 404, /commande…"></fieldset></form>
<nav>${shown.map(({ name, title }) => `<a href="#${name}">${escape(title)}</a>`).join('')}</nav></header>
<main>${shown.map(section).join('\n')}</main>
<script>${script}</script>
</body></html>
`
}
