import type { SeededArticle } from './journal-parts'

export const preparingYourDossier: SeededArticle = {
  slug: 'preparer-son-dossier',
  category: 'dossier',
  author: 'Mathias L.',
  date: '2026-10-22',
  fr: {
    title: 'Préparer son dossier',
    summary:
      'Une demi-heure au calme, quelques réponses vraies et deux photos à la lumière du jour : c’est tout ce qu’il faut pour être bien lu.',
    text: `
Votre dossier est la seule chose que nous lisons de vous. Il n’y a pas d’entretien, pas d’enquête, pas de seconde source. C’est une bonne nouvelle : tout ce qui compte est entre vos mains. Voici ce que j’aimerais que l’on sache avant de commencer.

## Choisir son moment

Comptez une demi-heure. Vous pouvez vous arrêter et reprendre, le dossier s’enregistre à mesure ; mais les réponses écrites d’une traite ont souvent un ton que les réponses écrites en cinq fois n’ont plus. Évitez seulement le lendemain d’une mauvaise nuit, à moins que cette nuit ne soit justement le sujet.

Le délai de remise ne court pas encore. Il commence quand vous scellez, pas quand vous payez. Il n’y a donc aucune raison de se presser.

## L’intention, en une ou deux phrases

C’est la réponse la plus importante, et la plus difficile. Vous pouvez choisir une question, décrire une situation, ou laisser la lecture ouverte. Les trois donnent de bonnes lectures, à une condition : que ce soit *votre* question.

Une question trop large, comme « que va-t-il se passer ? », ne laisse aucune prise, et une lecture n’annonce pas d’événements. Essayez plutôt de nommer ce qui revient. « Pourquoi est-ce que je finis toujours par m’occuper de tout ? » est une excellente intention. « Je change de métier dans trois mois et je ne sais pas ce que je quitte » en est une autre.

Si rien ne vient, laissez ouvert. Mieux vaut une page blanche qu’une question empruntée.

## Répondre court, répondre vrai

Les domaines de votre vie se cochent : fluide, tendu, en question. Ne cherchez pas l’équilibre. Si tout est fluide sauf un domaine, c’est ce domaine qui m’intéresse, et le reste qui m’explique comment vous tenez.

Dans les notes, une phrase suffit. Les détails concrets valent mieux que les mots abstraits : « je ne chante plus depuis le déménagement » m’en apprend davantage que « je suis moins créative ».

Vous pouvez passer des questions. Un silence ne vous dessert pas, et il ne sera jamais interprété contre vous.

## Les repères de naissance

La date et le lieu sont nécessaires. Pour le lieu, choisissez la commune dans la liste plutôt que de l’écrire à votre façon : c’est elle qui donne la position et l’heure légale de l’époque, été comme hiver.

L’heure est précieuse quand elle est sûre. Elle figure souvent sur la copie intégrale de l’acte de naissance, que la mairie délivre gratuitement. Si vous ne la connaissez pas, dites-le simplement : [une heure inconnue vaut mieux qu’une heure inventée](article:heure-de-naissance-inconnue).

## Les deux photos

- **Le visage** : de face, à la lumière d’une fenêtre, sans filtre. Un visage au repos suffit, le sourire n’est pas obligatoire.
- **La paume** : la main que vous utilisez pour écrire, ouverte sans être tendue, cadrée du poignet au bout des doigts. Une lumière de côté fait ressortir les lignes.

Votre téléphone convient parfaitement. Ces images servent à votre lecture et à rien d’autre ; elles sont effacées après la remise.

## Relire, puis sceller

Avant le sceau, vous revoyez tout. Prenez ce moment au sérieux : après, le dossier ne bouge plus. Relisez votre intention en dernier. Si elle vous semble un peu trop juste pour être confortable, vous y êtes.

Et si vous vous apercevez plus tard d’un oubli, ne vous inquiétez pas. Lorsqu’il nous manque quelque chose, nous vous le demandons, et votre réponse s’ajoute à votre dossier sans rien en effacer.
`,
  },
  en: {
    title: 'Preparing your dossier',
    summary:
      'Half an hour of quiet, a few true answers and two photos in daylight: it is all one needs to be read well.',
    text: `
Your dossier is the only thing of yours that we read. There is no interview, no inquiry, no second source. That is good news: everything that matters is in your hands. Here is what I would like people to know before they begin.

## Choosing your moment

Allow half an hour. You can stop and come back, the dossier saves itself as you go; but answers written in one go often have a tone that answers written in five have lost. Only avoid the day after a bad night, unless that night is the very subject.

The promised time is not running yet. It starts when you seal, not when you pay. So there is no reason to hurry.

## The intention, in a sentence or two

It is the most important answer, and the hardest. You may choose a question, describe a situation, or leave the reading open. All three make good readings, on one condition: that it be *your* question.

Too wide a question, such as “what is going to happen?”, gives nothing to hold on to, and a reading announces no events. Try instead to name what keeps coming back. “Why do I always end up taking care of everything?” is an excellent intention. “I am changing jobs in three months and I do not know what I am leaving” is another.

If nothing comes, leave it open. A blank page is better than a borrowed question.

## Answer briefly, answer truly

The areas of your life are ticked: flowing, tense, in question. Do not look for balance. If everything flows but one area, that area is what interests me, and the rest tells me how you hold.

In the notes, one sentence is enough. Concrete details are worth more than abstract words: “I have not sung since we moved” teaches me more than “I am less creative”.

You may skip questions. A silence does not count against you, and will never be interpreted that way.

## The facts of your birth

The date and the place are necessary. For the place, choose the town from the list rather than writing it your own way: it is what gives the position and the legal time of those years, summer and winter.

The time is precious when it is certain. In France it is often on the full copy of the birth certificate, which the town hall issues free of charge. If you do not know it, simply say so: [an unknown time is better than an invented one](article:heure-de-naissance-inconnue).

## The two photos

- **The face**: from the front, in the light of a window, without a filter. A face at rest is enough, no smile required.
- **The palm**: of the hand you write with, open without being stretched, framed from the wrist to the fingertips. Light from the side brings out the lines.

Your phone will do perfectly well. These pictures serve your reading and nothing else; they are erased after delivery.

## Read again, then seal

Before the seal, you see everything again. Take that moment seriously: after it, the dossier does not change. Read your intention last. If it feels a little too accurate to be comfortable, you are there.

And if you notice later that you forgot something, do not worry. When we lack something we ask you for it, and your answer is added to your dossier without erasing anything.
`,
  },
}
