import type { SeededArticle } from './journal-parts'

export const whyAHumanSeals: SeededArticle = {
  slug: 'pourquoi-un-humain-la-scelle',
  category: 'atelier',
  author: 'Mathias L.',
  date: '2026-09-24',
  fr: {
    title: 'Pourquoi un humain la scelle',
    summary:
      'Un sceau n’est pas une décoration. C’est le moment où quelqu’un cesse de pouvoir changer d’avis en silence.',
    text: `
Au bas de chaque lecture, il y a un nom, une date et un petit cachet doré. On me demande parfois s’il s’agit d’un ornement. C’est le contraire d’un ornement : c’est la seule chose de la page qui engage quelqu’un.

## Sceller, c’est répondre

Un texte peut être juste sans que personne n’en réponde. Les horoscopes des magazines le sont de temps en temps. Mais si vous écrivez à un magazine pour demander ce que signifiait telle phrase, il n’y a personne au bout : la phrase n’a pas d’auteur, seulement un emplacement.

Une lecture, elle, vous parle de vous. Elle aborde des choses que vous n’avez peut-être dites à personne. Il serait étrange que l’on puisse vous écrire cela sans en répondre. Quand je scelle, je dis trois choses précises :

1. J’ai lu votre dossier en entier, et cette lecture en entier.
2. Je n’y laisse rien que je ne saurais vous expliquer.
3. Si vous m’interrogez, c’est moi qui vous répondrai.

La troisième change la façon d’écrire. On pèse autrement ses mots quand on sait qu’une personne réelle pourra demander : « Que vouliez-vous dire, ici ? »

## Ce que le sceau empêche

Une fois posé, le sceau ferme le texte. Plus personne ne peut en changer une virgule sans que cela se voie, ni moi, ni la maison. Si une erreur doit être corrigée, une nouvelle version est faite, datée, et l’ancienne reste consultable. Vous savez toujours ce que vous avez lu.

Techniquement, une empreinte est calculée sur le contenu : une suite de lettres et de chiffres qui serait entièrement différente si un seul mot l’était. Vous la trouverez sous votre lecture. Vous n’avez rien à en faire. Elle est là comme le fil d’un sceau de cire : pour que l’on voie s’il a été rompu.

## Votre dossier est scellé, lui aussi

C’est la symétrie que je préfère dans cette maison. Avant que je scelle votre lecture, vous avez scellé votre dossier. Ce que vous avez dit ce jour-là est resté tel quel : nous ne pouvons pas l’arranger après coup pour qu’il corresponde mieux à ce que nous avons écrit.

> Deux sceaux, deux signatures. Vous répondez de vos mots, je réponds des miens.

Si quelque chose me manque, je ne le devine pas : je vous le demande. Votre réponse s’ajoute, et le délai s’arrête en attendant. C’est plus lent qu’une invention, et c’est la moindre des choses.

## Ce que je regarde avant de le poser

Je ne scelle jamais le jour où j’ai le plus envie de finir. Je relis une dernière fois avec une liste courte en tête. Y a-t-il une phrase qui pourrait faire peur à quelqu’un de fatigué ? Une promesse, même involontaire ? Un mot qui range la personne dans une boîte ? Une affirmation sur sa santé, son travail, ses proches, que rien ne soutient ?

Il m’arrive de retirer mon passage préféré à ce moment-là. C’est souvent bon signe : un passage que l’auteur aime trop parle généralement de l’auteur.

## Et si je me suis trompé ?

Cela arrive. Une lecture n’est pas un verdict, et je ne suis pas à votre place. Si un passage ne vous convient pas, dites-le depuis votre sanctuaire. Parfois je précise, et ce qui semblait faux devient clair. Parfois je vous donne raison. Dans les deux cas, quelqu’un vous a répondu, et c’était celui qui avait signé.

Voilà pourquoi un humain la scelle. Non parce qu’un humain ne se trompe pas, mais parce qu’il est le seul à pouvoir vous dire : « C’est moi qui l’ai écrit, et voici ce que j’ai voulu dire. »
`,
  },
  en: {
    title: 'Why a human seals it',
    summary: 'A seal is no decoration. It is the moment when someone can no longer change their mind in silence.',
    text: `
At the foot of every reading there are a name, a date and a small gilded stamp. I am sometimes asked whether it is an ornament. It is the opposite of an ornament: it is the only thing on the page that commits someone.

## To seal is to answer for

A text can be right without anyone answering for it. The horoscopes of magazines are, now and then. But if you write to a magazine to ask what a sentence meant, there is nobody at the other end: the sentence has no author, only a slot.

A reading speaks to you about yourself. It touches on things you may have told no one. It would be strange if somebody could write them to you without answering for them. When I seal, I say three precise things:

1. I have read your whole dossier, and this whole reading.
2. I leave nothing in it that I could not explain to you.
3. If you question me, I am the one who will answer.

The third changes the way one writes. You weigh your words otherwise when you know that a real person may ask: “What did you mean, here?”

## What the seal prevents

Once set, the seal closes the text. Nobody can change a comma of it without its showing, neither I nor the house. If a mistake has to be corrected, a new version is made and dated, and the old one can still be read. You always know what it is that you read.

Technically, a fingerprint is computed over the content: a string of letters and figures that would be entirely different if a single word were. You will find it under your reading. There is nothing for you to do with it. It is there like the thread of a wax seal: so that one can see whether it was broken.

## Your dossier is sealed too

This is the symmetry I like best in this house. Before I seal your reading, you have sealed your dossier. What you said that day has stayed as it was: we cannot arrange it afterwards so that it agrees better with what we wrote.

> Two seals, two signatures. You answer for your words, I answer for mine.

If I lack something, I do not guess it: I ask you. Your answer is added, and the clock stops while we wait. It is slower than making things up, and it is the least one can do.

## What I look at before I set it

I never seal on the day when I most want to be done. I read through one last time with a short list in mind. Is there a sentence that could frighten someone who is tired? A promise, even an unintended one? A word that puts the person in a box? A statement about their health, their work, the people they love, that nothing supports?

It happens that I remove my favourite passage at that moment. It is often a good sign: a passage the author likes too much is usually about the author.

## And if I was wrong?

It happens. A reading is not a verdict, and I am not in your place. If a passage does not suit you, say so from your sanctuary. Sometimes I make it clearer, and what seemed false becomes plain. Sometimes you are the one who is right. Either way someone answered you, and it was the one who had signed.

That is why a human seals it. Not because a human is never wrong, but because only a human can tell you: “I wrote this, and here is what I meant.”
`,
  },
}
