import { call, opening, questions, type SeededPage } from './blocks'

export const offersList: SeededPage = {
  slug: 'offres',
  kind: 'page',
  fr: {
    title: 'Les lectures',
    description:
      'Toutes les lectures de Lumira, leur prix, ce qu’elles contiennent et le délai dans lequel vous les recevez.',
    layout: (find) => [
      opening({
        eyebrow: 'Les lectures',
        title: 'Choisissez la profondeur qui vous convient aujourd’hui.',
        lead: 'Toutes sont écrites pour une seule personne, relues et scellées par un expert de l’équipe. Ce qui change d’une lecture à l’autre, c’est la place qu’elle prend.',
      }),
      { blockType: 'offers-grid', ground: 'paper', anchor: 'lectures' },
      {
        blockType: 'offer-compare',
        ground: 'paper',
        anchor: 'comparer',
        eyebrow: 'Côte à côte',
        title: 'Ce que chacune contient.',
        lead: 'Un seul paiement, aucune reconduction. Votre lecture reste à vous, même quand l’accès au sanctuaire s’achève.',
      },
      questions({ anchor: 'choisir', title: 'Vous hésitez ?' }, [
        [
          'Par laquelle commencer ?',
          'Si une question précise vous occupe, la plus courte suffit souvent : elle va droit à ce que vous avez demandé. Si c’est une période entière que vous voulez regarder, prenez-en une plus longue. Aucune n’est « meilleure » : elles n’ont pas le même objet.',
        ],
        [
          'Puis-je en prendre une plus complète ensuite ?',
          'Oui. Votre première lecture reste la vôtre, et vous pourrez confier un nouveau dossier quand vous le voudrez. Rien ne vous y pousse dans le sanctuaire : vous n’y verrez aucune publicité.',
        ],
        [
          'Les options changent-elles la lecture ?',
          'Les prévisions ajoutent un calendrier à votre document. La priorité ne change rien au contenu : elle change le délai.',
        ],
        [
          'La lecture offerte est-elle vraiment gratuite ?',
          'Oui, sans moyen de paiement ni engagement. Elle est plus courte, une seule par adresse confirmée, et elle suit le même chemin que les autres : un dossier, une relecture humaine, un sceau.',
        ],
      ]),
      call(
        find,
        {
          title: 'Une question avant de choisir ?',
          lead: 'Écrivez-nous : une personne de l’équipe vous répond, sans chercher à vous vendre la plus longue.',
        },
        { label: 'Nous écrire', to: 'page:contact' },
        { label: 'Comment ça marche', to: 'page:comment-ca-marche' },
      ),
    ],
  },
  en: {
    title: 'The readings',
    description: 'All the readings of Lumira, their price, what they hold and how soon you receive them.',
    layout: (find) => [
      opening({
        eyebrow: 'The readings',
        title: 'Choose the depth that suits you today.',
        lead: 'All of them are written for one person, then reviewed and sealed by an expert of the team. What changes from one to the next is the room it takes.',
      }),
      { blockType: 'offers-grid', ground: 'paper', anchor: 'lectures' },
      {
        blockType: 'offer-compare',
        ground: 'paper',
        anchor: 'comparer',
        eyebrow: 'Side by side',
        title: 'What each of them holds.',
        lead: 'One payment, no renewal. Your reading stays yours, even when access to the sanctuary ends.',
      },
      questions({ anchor: 'choisir', title: 'Not sure yet?' }, [
        [
          'Which one should I begin with?',
          'If one precise question is on your mind, the shortest is often enough: it goes straight to what you asked. If it is a whole period that you want to look at, take a longer one. None is “better”: they are not about the same thing.',
        ],
        [
          'May I take a fuller one later?',
          'Yes. Your first reading stays yours, and you may confide a new dossier whenever you like. Nothing pushes you to it in the sanctuary: you will see no advertising there.',
        ],
        [
          'Do the extras change the reading?',
          'Forecasts add a calendar to your document. Priority changes nothing in what is written: it changes when you receive it.',
        ],
        [
          'Is the free reading really free?',
          'Yes, with no means of payment and no commitment. It is shorter, one for each confirmed address, and it takes the same way as the others: a dossier, a human review, a seal.',
        ],
      ]),
      call(
        find,
        {
          title: 'A question before you choose?',
          lead: 'Write to us: someone of the team answers, and will not try to sell you the longest one.',
        },
        { label: 'Write to us', to: 'page:contact' },
        { label: 'How it works', to: 'page:comment-ca-marche' },
      ),
    ],
  },
}
