import type { SeededArticle } from './journal-parts'

export const howAReadingIsWritten: SeededArticle = {
  slug: 'comment-une-lecture-s-ecrit',
  category: 'atelier',
  author: 'Élodie R.',
  date: '2026-09-10',
  fr: {
    title: 'Comment une lecture s’écrit',
    summary:
      'Entre le dossier que vous scellez et le texte que vous recevez, il y a des heures de tri. En voici le déroulé, sans mystère ajouté.',
    text: `
On imagine volontiers une inspiration : quelqu’un ferme les yeux, et les phrases viennent. La vérité est plus modeste, et je la trouve plus belle. Une lecture s’écrit comme on range une pièce inconnue : on ouvre d’abord les volets, on regarde longtemps, et l’on ne déplace rien avant d’avoir compris à quoi chaque chose servait.

## D’abord, lire sans écrire

Quand un dossier scellé arrive, je le lis une première fois en entier sans prendre de note. C’est une discipline, car l’envie de formuler vient très vite, et la première formule est presque toujours celle de quelqu’un d’autre. Je cherche le ton. Certaines personnes écrivent comme on parle à une amie, d’autres comme on remplit un formulaire ; ce n’est pas une différence de politesse, c’est déjà une information sur la distance qu’elles souhaitent.

À la deuxième lecture, je relève les répétitions. Un mot qui revient trois fois dans trois réponses différentes ne revient pas par hasard. Une dame écrivait « tenir » partout : tenir la maison, tenir ses promesses, tenir debout. Personne ne lui avait demandé d’en parler. Ce verbe est devenu le fil de sa lecture.

## Ensuite, réunir la matière

Le dossier donne des données : une date, un lieu, parfois une heure, deux images, une intention. Chacune ouvre un langage. Le ciel d’un jour de naissance, les lignes d’une paume, les nombres d’un nom. Nos outils calculent ce qui se calcule, parce qu’une position de planète n’est pas une affaire d’opinion, et réunissent une première matière.

Cette matière n’est pas encore une lecture. Elle est trop longue, elle se répète, elle dit parfois deux choses contraires avec la même assurance. C’est normal : elle est faite pour être taillée.

## Puis, enlever

La plus grande part de mon travail consiste à retirer. Je retire :

- ce qui pourrait être écrit à n’importe qui ;
- ce qui est vrai mais ne sert à rien aujourd’hui ;
- ce qui flatte ;
- ce qui inquiète sans éclairer ;
- tout ce qui ressemble, même de loin, à un conseil médical, juridique ou financier.

Le premier point est le plus exigeant. « Vous êtes sensible et vous aimez être écouté » : qui ne se reconnaîtrait pas ? Une phrase que personne ne refuserait est une phrase qui ne s’adresse à personne. Je la garde seulement si je peux montrer du doigt l’endroit du dossier d’où elle vient, et si elle y ajoute quelque chose.

> Si je ne peux pas dire d’où vient une phrase, elle n’a pas sa place dans votre lecture.

## Relier

Ce qui reste tient souvent en quelques mouvements. Un élan et ce qui le freine. Une fidélité ancienne et une envie nouvelle. Une compétence que l’on exerce partout, sauf pour soi. Le travail consiste alors à relier : cette ligne de la main, ce domaine que vous avez dit tendu, cette intention que vous avez reformulée deux fois. Quand trois éléments indépendants disent la même chose, je peux l’écrire avec calme. Quand un seul la dit, je l’écris comme une question.

C’est aussi là que je choisis l’ordre. On ne commence pas par ce qui est difficile, mais on ne le cache pas à la fin non plus. Une bonne lecture vous laisse le temps d’entrer, et ne vous abandonne pas au milieu.

## Enfin, relire à voix haute

La dernière étape est simple : je lis tout à voix haute. L’oreille entend ce que l’œil pardonne, une phrase trop longue, un mot savant, une certitude qui s’est glissée sans permission. Si je bute, vous buteriez.

Ensuite seulement vient le sceau, et avec lui mon nom. J’ai raconté ailleurs [pourquoi ce geste compte](article:pourquoi-un-humain-la-scelle). Ce que je veux dire ici tient en une ligne : votre lecture n’est pas tombée du ciel. Quelqu’un l’a travaillée, avec vos mots, et peut vous répondre de chacun des siens.
`,
  },
  en: {
    title: 'How a reading is written',
    summary:
      'Between the dossier you seal and the text you receive lie hours of sorting. This is how they go, with no mystery added.',
    text: `
People like to imagine an inspiration: someone closes their eyes, and the sentences come. The truth is more modest, and I find it more beautiful. A reading is written the way one tidies an unknown room: you open the shutters first, you look for a long time, and you move nothing before you have understood what each thing was for.

## First, read without writing

When a sealed dossier comes in, I read it through once without taking a note. It is a discipline, for the wish to put things into words comes very soon, and the first words are nearly always somebody else’s. I listen for the tone. Some people write as one speaks to a friend, others as one fills in a form; it is not a difference of manners, it already says something of the distance they wish for.

At the second reading, I look for what repeats. A word that returns three times in three different answers does not return by chance. One lady wrote “to hold” everywhere: hold the house together, hold to her promises, hold on. Nobody had asked her about it. That verb became the thread of her reading.

## Then, gather the matter

The dossier gives facts: a date, a place, sometimes a time, two pictures, an intention. Each of them opens a language. The sky of a day of birth, the lines of a palm, the numbers of a name. Our tools compute what can be computed, because the position of a planet is not a matter of opinion, and gather a first matter.

That matter is not a reading yet. It is too long, it repeats itself, it sometimes says two opposite things with the same assurance. That is as it should be: it is made to be cut.

## Then, take away

The greater part of my work consists in removing. I remove:

- what could be written to anybody;
- what is true but of no use today;
- what flatters;
- what worries without shedding light;
- anything that looks, even from afar, like medical, legal or financial advice.

The first point is the most demanding. “You are sensitive and you like to be listened to”: who would not recognise themselves? A sentence that nobody would refuse is a sentence addressed to nobody. I keep it only if I can point at the place of the dossier it comes from, and if it adds something to it.

> If I cannot say where a sentence comes from, it has no place in your reading.

## Tie together

What is left often comes down to a few movements. An impulse and what holds it back. An old loyalty and a new desire. A skill you use everywhere, except for yourself. The work is then to tie together: this line of the hand, that area you called tense, this intention you put into words twice. When three independent elements say the same thing, I can write it calmly. When only one says it, I write it as a question.

This is also where I choose the order. One does not begin with what is difficult, but one does not hide it at the end either. A good reading gives you the time to come in, and does not leave you halfway.

## Last, read aloud

The last step is simple: I read everything aloud. The ear hears what the eye forgives, a sentence too long, a learned word, a certainty that slipped in without leave. Where I stumble, you would.

Only then comes the seal, and my name with it. I have told elsewhere [why that gesture matters](article:pourquoi-un-humain-la-scelle). What I want to say here fits in one line: your reading did not fall from the sky. Someone worked on it, with your words, and can answer to you for each of theirs.
`,
  },
}
