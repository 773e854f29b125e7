import type { SeededArticle } from './journal-parts'

export const unknownBirthTime: SeededArticle = {
  slug: 'heure-de-naissance-inconnue',
  category: 'dossier',
  author: 'Élodie R.',
  date: '2026-11-05',
  fr: {
    title: 'Quand l’heure de naissance est inconnue',
    summary:
      'Beaucoup de gens ne la connaissent pas. Voici où la chercher, ce qui change sans elle, et pourquoi nous ne l’inventons pas.',
    text: `
« Le matin, je crois. » « Vers l’heure du dîner, disait ma grand-mère. » « Aucune idée, et plus personne à qui demander. » Je lis ces phrases chaque semaine. Elles sont souvent suivies d’une excuse, comme si l’on avait égaré quelque chose d’obligatoire. Ce n’est pas le cas.

## Où la chercher, si l’on veut

En France, l’heure figure dans l’acte de naissance, mais pas dans tous les documents qu’on en tire. Le livret de famille et l’extrait simple ne la portent généralement pas. C’est la **copie intégrale** qu’il faut demander, gratuitement, à la mairie du lieu de naissance. La plupart des communes permettent de le faire en ligne.

D’autres pistes, quand l’acte ne la dit pas :

- le carnet de santé des premiers jours ;
- le bracelet ou le faire-part, si quelqu’un les a gardés ;
- l’album où une tante avait tout noté ;
- les personnes qui étaient là, en demandant non pas l’heure, mais le moment : faisait-il nuit, avait-on mangé, qui était déjà arrivé ?

Cette dernière question ne donne pas toujours une heure. Elle donne presque toujours une histoire, et c’est rarement du temps perdu.

## Ce qui dépend de l’heure

La Terre fait un tour sur elle-même en un jour. Vu d’un lieu donné, le ciel tourne donc d’un degré toutes les quatre minutes environ. Deux choses en dépendent directement : l’ascendant, c’est-à-dire le degré du zodiaque qui se lève à l’horizon au moment de la naissance, et les maisons, qui découpent le ciel à partir de lui.

Sans heure, ces deux éléments sont inconnus. Non pas approximatifs : inconnus. L’ascendant parcourt les douze signes en une journée.

La Lune, elle, avance d’environ treize degrés par jour. Sans heure, on sait le plus souvent dans quel signe elle se trouve, et parfois seulement qu’elle en changeait ce jour-là. Le Soleil et les autres planètes bougent assez lentement pour que l’on puisse en parler sans réserve.

## Ce que nous faisons alors

Nous écrivons ce qui reste vrai, et nous laissons de côté ce qui ne l’est pas. Pas d’ascendant, pas de maisons, pas de Lune affirmée quand elle changeait de signe. Le thème dessiné, quand votre offre en contient un, ne montre que ce que le jour permet de montrer, et le dit.

Il existe une habitude qui consiste à prendre midi quand on ne sait pas. Elle a le mérite de donner un dessin complet, et le défaut de le donner faux. Je préfère un dessin avec un blanc à un dessin avec un mensonge bien tracé.

> Un blanc honnête éclaire davantage qu’une précision inventée.

## Et la lecture, dans tout cela ?

Elle ne perd pas ce que vous imaginez. Votre intention, vos réponses, votre main, votre visage, les nombres de votre date et de votre nom : tout cela se passe d’heure. Le ciel n’est qu’une des voix de l’ensemble, et l’ascendant une note de cette voix.

Les lectures que j’ai scellées sans heure ne sont pas plus pauvres. Elles s’appuient ailleurs, souvent sur les mots de la personne, qui sont la matière la plus sûre de toutes.

## Si vous hésitez entre deux heures

Indiquez-la comme inconnue, et racontez l’hésitation dans vos notes. « Entre six et sept heures, la sage-femme venait d’ouvrir les volets » : je n’en ferai pas un ascendant, mais je n’oublierai pas les volets.

Et si vous retrouvez l’acte un an plus tard, gardez-le pour [un prochain dossier](article:preparer-son-dossier). Rien ne presse. Cette heure a attendu jusqu’ici.
`,
  },
  en: {
    title: 'When the time of birth is unknown',
    summary:
      'Many people do not know it. Here is where to look for it, what changes without it, and why we do not invent it.',
    text: `
“In the morning, I think.” “Around dinner time, my grandmother used to say.” “No idea, and nobody left to ask.” I read these sentences every week. They are often followed by an apology, as if one had mislaid something compulsory. That is not so.

## Where to look, if you wish to

In France, the time is written in the birth record, but not in every document made from it. The family record book and the simple extract usually leave it out. The **full copy** is the one to ask for, free of charge, at the town hall of the place of birth. Most towns let you do so online. In other countries it depends: some certificates have always carried the time, others never have.

Other places to look, when the record does not say:

- the health booklet of the first days;
- the bracelet or the birth announcement, if somebody kept them;
- the album in which an aunt had noted everything;
- the people who were there, asking not for the time but for the moment: was it dark, had anyone eaten, who had already arrived?

That last question does not always give a time. It nearly always gives a story, and that is seldom time lost.

## What depends on the time

The Earth turns once in a day. Seen from a given place, the sky therefore turns by one degree about every four minutes. Two things depend on it directly: the ascendant, which is the degree of the zodiac rising on the horizon at the moment of birth, and the houses, which divide the sky starting from it.

Without a time, these two are unknown. Not approximate: unknown. The ascendant goes through all twelve signs in one day.

The Moon moves by about thirteen degrees a day. Without a time, we mostly know which sign it was in, and sometimes only that it was leaving one for another that day. The Sun and the other planets move slowly enough to be spoken of without reserve.

## What we do then

We write what remains true, and leave aside what does not. No ascendant, no houses, no Moon stated when it was changing signs. The drawn chart, when your offer holds one, shows only what the day allows it to show, and says so.

There is a habit of taking noon when one does not know. It has the merit of giving a complete drawing, and the fault of giving a false one. I prefer a drawing with a blank to a drawing with a well-drawn lie.

> An honest blank sheds more light than an invented precision.

## And the reading, in all this?

It does not lose what you imagine. Your intention, your answers, your hand, your face, the numbers of your date and of your name: none of it needs a time. The sky is only one voice of the whole, and the ascendant one note of that voice.

The readings I have sealed without a time are none the poorer. They lean elsewhere, often on the person’s own words, which are the surest matter of all.

## If you hesitate between two times

Say that it is unknown, and tell the hesitation in your notes. “Between six and seven, the midwife had just opened the shutters”: I will not make an ascendant of it, but I will not forget the shutters.

And if you find the record a year from now, keep it for [another dossier](article:preparer-son-dossier). There is no hurry. That hour has waited until now.
`,
  },
}
