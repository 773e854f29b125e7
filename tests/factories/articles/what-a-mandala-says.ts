import type { SeededArticle } from './journal-parts'

export const whatAMandalaSays: SeededArticle = {
  slug: 'ce-qu-un-mandala-dit',
  category: 'lire',
  author: 'Élodie R.',
  date: '2026-10-08',
  fr: {
    title: 'Ce qu’un mandala dit, et ce qu’il ne dit pas',
    summary:
      'Il est tiré de votre dossier, trait après trait. Il ne prédit rien, ne soigne rien, et mérite pourtant qu’on s’y arrête.',
    text: `
Certaines lectures s’accompagnent d’un dessin rond, fait de lignes fines, que nous appelons votre mandala. Le mot vient du sanskrit et désigne un cercle. Des moines en composent en sable pendant des jours, puis les balaient. Le nôtre n’a pas cette ambition. Il en a une autre, plus simple : donner une forme à ce que vous avez confié.

## D’où viennent ses lignes

Rien n’y est choisi au goût du jour. Le nombre d’axes, la densité des couronnes, la forme des pétales, la place des points : tout est calculé à partir de votre dossier scellé et, quand l’heure le permet, de votre ciel de naissance. Le même dossier donne toujours exactement le même dessin. Deux dossiers différents donnent des dessins que l’on ne confond pas.

Cela veut dire aussi que personne ne l’a « senti ». Je trouve cela rassurant. Un dessin qui dépendrait de l’humeur de celui qui le trace parlerait d’abord de lui.

## Ce qu’il dit

Il dit une structure. Regardez d’abord la symétrie : certaines figures tournent sur cinq branches, d’autres sur huit ou douze. Une symétrie dense n’est pas « meilleure » qu’une symétrie rare. Elle donne seulement au regard un autre rythme, comme une phrase longue et une phrase courte.

Regardez ensuite où sont les vides. On regarde toujours les lignes ; les vides sont plus parlants. Un centre dégagé invite à entrer. Une couronne serrée, à mi-chemin, oblige à ralentir. Dans votre lecture, une courte explication dit quelle donnée a produit quel motif, pour que rien ne reste à deviner.

Il dit enfin quelque chose que le texte ne peut pas dire : que tout cela tient ensemble. Une lecture est faite de chapitres, l’un après l’autre. Le mandala montre tout d’un seul coup.

> Le texte avance. Le dessin, lui, attend que vous reveniez.

## Ce qu’il ne dit pas

Il ne prédit rien. Un pétale plus grand n’annonce pas une année plus faste. Il ne protège de rien, et il n’a aucun effet sur la santé. Il ne révèle pas non plus une vérité cachée que le texte aurait passée sous silence : s’il y a quelque chose à vous dire, c’est écrit en toutes lettres.

Il n’est pas un portrait. Vous pouvez ne pas l’aimer. On peut trouver sa propre écriture laide et la reconnaître entre mille ; c’est à peu près la relation que beaucoup de gens ont avec leur mandala la première semaine.

## Qu’en faire

Rien, pour commencer. Laissez-le ouvert sur une table ou un écran et passez à autre chose. Le regard apprend par petites visites.

Si vous voulez une manière de faire, en voici une, que je pratique :

1. Asseyez-vous devant deux ou trois minutes, pas davantage.
2. Partez du bord et allez lentement vers le centre, une couronne après l’autre.
3. Quand une pensée passe, laissez-la passer et revenez au bord.
4. Arrêtez avant d’en avoir assez.

Ce n’est pas une thérapie et ce n’est pas une prière, à moins que vous n’en fassiez une. C’est une façon de donner à vos yeux quelque chose de lent à suivre. Beaucoup de journées n’en offrent aucune.

Le fichier est en haute définition et supporte l’impression en grand. Certains l’encadrent, d’autres le gardent dans un tiroir avec leur lecture. Une personne m’a écrit qu’elle s’en servait comme marque-page, pour [relire un chapitre par mois](article:lire-lentement). Je n’ai pas trouvé de meilleur usage.
`,
  },
  en: {
    title: 'What a mandala says, and what it does not',
    summary:
      'It is drawn from your dossier, line after line. It predicts nothing, heals nothing, and is still worth stopping for.',
    text: `
Some readings come with a round drawing of fine lines, which we call your mandala. The word comes from Sanskrit and means a circle. Monks compose them in sand for days, then sweep them away. Ours has no such ambition. It has another, simpler one: to give a shape to what you confided.

## Where its lines come from

Nothing in it is chosen to please. The number of axes, the density of the rings, the shape of the petals, the place of the dots: all of it is computed from your sealed dossier and, when the time of birth allows, from the sky you were born under. The same dossier always gives exactly the same drawing. Two different dossiers give drawings that nobody would confuse.

It also means that nobody “felt” it. I find that reassuring. A drawing that depended on the mood of whoever traced it would be about them first.

## What it says

It says a structure. Look at the symmetry first: some figures turn on five branches, others on eight or twelve. A dense symmetry is not “better” than a sparse one. It only gives the eye another rhythm, as a long sentence does, or a short one.

Then look at where the empty spaces are. One always looks at the lines; the spaces say more. An open centre invites you in. A tight ring, halfway, makes you slow down. In your reading, a short explanation says which fact produced which motif, so that nothing is left to be guessed.

Last, it says something the text cannot: that all of this holds together. A reading is made of chapters, one after the other. The mandala shows everything at once.

> The text moves on. The drawing waits for you to come back.

## What it does not say

It predicts nothing. A larger petal does not announce a better year. It protects from nothing, and has no effect on health. Nor does it reveal a hidden truth that the text kept quiet: if there is something to tell you, it is written out in full.

It is not a portrait. You may not like it. One can find one’s own handwriting ugly and know it among a thousand; that is about how many people feel about their mandala in the first week.

## What to do with it

Nothing, to begin with. Leave it open on a table or a screen, and get on with something else. The eye learns by short visits.

If you would like a way to go about it, here is mine:

1. Sit in front of it for two or three minutes, no more.
2. Start from the edge and go slowly towards the centre, one ring after the other.
3. When a thought goes by, let it go by and return to the edge.
4. Stop before you have had enough.

It is not a therapy and it is not a prayer, unless you make it one. It is a way of giving your eyes something slow to follow. Many days offer nothing of the kind.

The file is in high definition and can be printed large. Some frame it, others keep it in a drawer with their reading. One person wrote to me that she used hers as a bookmark, so as to [read one chapter again each month](article:lire-lentement). I have found no better use for it.
`,
  },
}
