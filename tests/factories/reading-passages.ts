/** The expert's prose: for each chapter, paragraphs that may follow one another in any order. `{image}`, `{place}`, `{gesture}`. */
export const readingPassages: Record<string, string[]> = {
  introduction: [
    'Cette phrase, nous l’avons gardée près de nous tout au long de la lecture. Elle dit une force réelle, et elle dit aussi ce que cette force finit par coûter. Une image est venue la première : {image}. Elle reviendra, de chapitre en chapitre, sans jamais vouloir dire plus que ce qu’elle montre.',
    'Vous êtes venu·e avec une question ouverte, et nous l’avons laissée ouverte le plus longtemps possible. Ce que vous avez raconté de vos jours, de vos lieux, de vos élans et de vos retraits a servi de matière ; les photographies ont servi de contrepoint. Rien n’a été ajouté qui ne puisse être relié à vos mots.',
    'Le chemin est simple : une dynamique d’abord, puis huit domaines où elle se montre, quatre intuitions à garder sous la main, et enfin deux rituels modestes. Lisez dans l’ordre ou ouvrez au hasard. Ce qui sonne juste, gardez-le ; ce qui ne sonne pas, laissez-le reposer, il n’y a rien à forcer.',
    'Nous avons écrit lentement, en relisant vos réponses plusieurs fois. Certaines se contredisent, et c’est souvent là que la lecture a trouvé son passage : non pour trancher, mais pour montrer que deux choses vraies peuvent vivre côte à côte, et qu’une vie entière tient parfois dans cet écart.',
  ],
  archetype: [
    'Cette dynamique n’est pas une étiquette, et elle ne dit pas qui vous êtes. Elle décrit un mouvement qui revient dans votre dossier : une manière d’entrer dans une pièce, de prendre une décision, de répondre quand on vous appelle. On peut s’en servir, la mettre au repos, ou la confier un moment à quelqu’un d’autre.',
    'Sa force se voit dans les détails que vous donnez sans y penser. Vous remarquez ce qui manque avant qu’on le dise, vous gardez le fil quand les autres le perdent. Cette attention est un don réel ; elle devient lourde seulement lorsqu’elle ne connaît plus d’heure de fermeture.',
    'Son prix est discret. Il se paie en soirées trop courtes, en phrases retenues, en projets remis à plus tard parce que quelqu’un avait besoin de vous tout de suite. Il ne s’agit pas d’y renoncer, plutôt de choisir les moments où cette part de vous conduit et ceux où elle voyage à l’arrière.',
    'Ce qui la repose est simple, et vous le connaissez déjà : vous l’évoquez en passant, comme si cela ne comptait pas. Un lieu, une heure, un geste. {Place}, par exemple, quelque chose en vous se dépose sans qu’on le lui demande. Revenez-y souvent, même pour quelques minutes.',
  ],
  spirituel: [
    'Il y a dans ces mots une pratique qui ne se nomme pas. Vous n’avez besoin d’aucun décor pour vous relier : une régularité suffit, un seuil que l’on passe. Ce que vous faites déjà, sans témoin, a la qualité d’un rendez-vous. Il mérite une place fixe dans la semaine, aussi petite soit-elle.',
    'Le doute tient ici une place honorable. Il n’empêche pas le lien, il l’empêche de se figer. Vous pouvez croire un jour, questionner le lendemain, et rester fidèle à la même chose : cette attention silencieuse qui vous rend plus présent·e à ce qui est là.',
    'Nous avons relevé combien les lieux comptent pour vous. {Place}, le bruit intérieur baisse d’un ton. Ce n’est pas une fuite. C’est une façon de revenir à l’endroit d’où l’on entend mieux, avant de répondre, avant de choisir, avant de promettre quoi que ce soit à quelqu’un.',
    'Une direction possible : alléger plutôt qu’ajouter. Un seul geste, répété, vaut mieux que cinq pratiques commencées. Demandez-vous lequel vous manquerait s’il disparaissait, et protégez celui-là comme on protège une flamme du vent, avec la main, sans serrer.',
    'Gardez aussi la possibilité de ne rien faire. Certains jours, s’asseoir et regarder par la fenêtre tient lieu de prière, et personne n’a besoin de le savoir. Le silence n’attend pas d’être réussi ; il attend seulement qu’on lui laisse une chaise.',
  ],
  relations: [
    'Autour de vous, une place semble s’être dessinée sans discussion, et vous l’occupez avec soin. La ligne que nous avons suivie dit la même chose autrement : une présence qui porte, puis qui se fatigue de porter seule. Peut-être n’y a-t-il pas moins à faire, mais autrement à confier.',
    'Demander n’enlève rien à ce que vous donnez. Une demande claire, courte, sans justification, laisse à l’autre la dignité de répondre. Essayez avec une chose minuscule d’abord, quelque chose dont le refus ne vous coûterait pas, et observez ce que cela déplace entre vous.',
    'Il y a des liens que l’on entretient par fidélité à ce qu’ils ont été. Ce n’est ni une faute ni une faiblesse. Vous pouvez les remercier, les voir moins, les voir mieux. La distance juste n’est pas une froideur : c’est celle où l’on se voit en entier.',
    'Un geste pourrait ouvrir un passage : {gesture}. Rien de spectaculaire. Les relations changent rarement par de grandes explications ; elles changent lorsqu’une habitude, un soir, ne se produit pas, et que personne ne se presse de combler l’espace.',
    'Nous n’avons rien lu des autres, et nous ne parlerons pas à leur place. Ce qu’ils pensent leur appartient. Ce qui vous revient, c’est le ton de votre voix lorsque vous dites ce dont vous avez envie, et la patience d’attendre que quelqu’un y réponde vraiment.',
  ],
  mission: [
    'Ce que vous décrivez ressemble moins à une vocation qu’à une saison. Quelque chose demande à être mené jusqu’au bout, à votre mesure, dans les prochains mois. Le nommer d’une phrase courte, au présent, aide déjà : une phrase que vous pourriez dire à voix haute sans baisser les yeux.',
    'Deux forces tirent en même temps. L’une veut répondre à tous les appels, l’autre veut choisir. Elles ne sont pas ennemies. La première connaît le monde, la seconde vous connaît. Donnez à chacune son moment de la semaine, et voyez laquelle a besoin d’être écoutée plus longtemps.',
    'Le premier pas n’a pas besoin d’être le bon : il a besoin d’être visible. Une date dans un carnet, un message envoyé, une étagère vidée pour accueillir ce qui vient. Les élans restent des brumes tant qu’ils n’ont pas touché une chose que l’on peut montrer.',
    'Vous n’avez pas à porter cette mission en entier. Cherchez la part que vous seul·e pouvez faire, et laissez le reste devenir une invitation. Il arrive que l’aide attende depuis longtemps, tout près, simplement parce que rien ne lui a été demandé.',
    'Si l’élan retombe, ne concluez pas trop vite. Les choses qui nous ressemblent avancent souvent par marées : elles se retirent, puis reviennent plus haut. Notez ce qui reste lorsque l’enthousiasme a baissé. C’est presque toujours la part la plus solide.',
  ],
  creativite: [
    'La part qui joue n’est pas partie, elle s’est mise à voix basse. On l’entend dans la manière dont vous racontez, dans le choix d’un verbe, dans ces détails que personne ne vous avait demandés. Elle ne réclame ni public ni résultat : un peu de temps sans témoin lui suffirait.',
    'Vous attendez peut-être le bon moment, la bonne table, la lumière parfaite. La création préfère les coins. Vingt minutes, deux fois par semaine, avec de quoi mal faire, ouvriraient plus d’espace qu’un grand projet attendu pendant des années.',
    'Ce que vous fabriquez dit quelque chose que vos phrases retiennent. Il serait doux de regarder vos derniers essais comme des lettres : à qui étaient-ils adressés, et que demandaient-ils ? Vous n’êtes pas obligé·e de répondre tout de suite. La question suffit à rouvrir l’atelier.',
    'Le recommencement n’est pas un échec. Reprendre la même forme, c’est en chercher le cœur. Un jour, sans prévenir, la main fait un détour de plus, et ce détour devient une signature. Laissez-lui la chance d’arriver en lui offrant des brouillons.',
    'Montrez une chose, à une personne, une fois. Choisissez quelqu’un qui sait recevoir sans corriger. Ce n’est pas un examen : c’est une fenêtre entrouverte, {place}, pour que l’air circule entre ce que vous faites et ceux qui vous aiment.',
  ],
  emotions: [
    'Cette émotion a une fonction, et elle la remplit depuis longtemps. Elle veille sur quelque chose de plus fragile, qui n’avait pas encore les mots. On peut la remercier de son zèle et lui proposer une pause : elle n’a plus besoin de garder toutes les portes à la fois.',
    'Vous avez appris à ressentir discrètement. Cette pudeur est belle, et elle isole parfois. Il existe un milieu entre tout montrer et tout taire : dire à une seule personne, un seul jour, une seule chose vraie. Le reste peut attendre, il ne s’envolera pas.',
    'Nous avons remarqué où l’émotion se loge quand elle n’a pas de place : dans un trajet, une douche, un demi-sommeil. Plutôt que de la chasser de ces lieux, vous pourriez lui en donner un, choisi, avec un début et une fin, {place}, pendant le temps d’une chanson.',
    'Si une peine devient trop lourde pour être portée dans un carnet, parlez-en à une personne dont c’est le métier. Ce n’est pas un aveu, c’est une manière de prendre au sérieux ce qui vous traverse. Une lecture accompagne ; elle ne remplace pas cette écoute-là.',
    'Sous la surface, il y a aussi de la joie. Elle se montre par éclats, dans les passages de votre dossier où la phrase s’allonge sans que vous y preniez garde. Retenez ces sujets-là. Ils sont des indices plus sûrs que bien des résolutions.',
  ],
  travail: [
    'Vous y mettez plus de soin que l’on n’en voit. Une partie de ce que vous faites ne porte pas de nom dans les tableaux : apaiser, relier, prévenir, remettre en ordre après coup. La nommer vous-même, par écrit, serait une première reconnaissance, et elle ne dépend de personne.',
    'Le rythme pose question plus que la place. Il y a des heures où vous travaillez vraiment et d’autres où vous restez, par loyauté. Observez pendant une semaine ce qui vous rend de l’élan et ce qui vous en prend, sans rien changer encore. La décision viendra mieux d’une observation que d’une lassitude.',
    'Nous ne savons pas ce que décideront les autres, et personne ne peut l’annoncer. Ce qui est entre vos mains est plus modeste et plus utile : la manière de présenter ce que vous savez faire, la limite que vous posez un jeudi à dix-huit heures, la conversation que vous préparez.',
    'Une phrase peut servir de boussole : « à quoi ai-je envie de dire oui en entier ? » Posez-la avant d’accepter la prochaine demande. Répondre le lendemain plutôt que dans l’instant est déjà un changement, et il ne demande l’autorisation de personne.',
    'Le mot de loyauté revient entre vos lignes. Elle vous honore, à condition qu’elle aille aussi vers vous. On peut quitter une habitude sans quitter un lieu, et changer de lieu sans renier ce que l’on y a appris. Les deux chemins restent ouverts.',
  ],
  sante: [
    'Nous ne lisons rien du corps, nous écoutons ce que vous en dites. Il est question de fatigue, de rythme, de signaux remis à plus tard. Une chose simple pourrait compter : finir une journée par semaine avant d’être au bout, juste pour vous souvenir du goût que cela a.',
    'Le repos n’est pas l’absence d’activité, c’est un endroit. Le vôtre a peut-être perdu sa porte. Cherchez un moment où personne n’attend de réponse, {place}, et laissez-le vide. Un vide régulier répare mieux qu’une longue absence espérée toute l’année.',
    'Manger assis, respirer par le ventre, ouvrir la fenêtre au réveil : ces gestes semblent trop petits pour mériter une page. Ils ont pourtant en commun de vous rendre à vous-même plusieurs fois par jour, sans matériel, sans effort et sans témoin.',
    'Si une gêne dure ou revient, confiez-la à votre médecin, sans attendre et sans crainte d’exagérer. Cette lecture n’interprète aucun signe du corps. Elle peut seulement vous encourager à vous accorder l’attention que vous donnez si volontiers aux autres.',
    'La douceur a besoin d’horaires. Choisissez un repère, toujours le même, qui annonce la fin du jour : une lampe que l’on baisse, une tasse que l’on rince, un carnet que l’on ferme. Le corps aime les rites discrets ; ils lui disent qu’il peut se déposer.',
  ],
  finance: [
    'L’argent raconte ici une histoire de lien plus que de chiffres. Il dit ce que l’on ose demander, ce que l’on croit devoir, la valeur que l’on s’accorde à voix basse. Regarder cette histoire en face, sans la juger, est déjà une manière de reprendre la plume.',
    'Une habitude pourrait apaiser : dix minutes, le même jour de chaque semaine, pour ouvrir, lire, noter, refermer. Rien de plus. Ce n’est pas la somme qui inquiète le plus souvent, c’est le flou. Le flou supporte mal un rendez-vous régulier.',
    'Le juste prix se cherche à deux. Dites le vôtre à haute voix, {place}, jusqu’à ce qu’il cesse de trembler. Vous verrez peut-être que la gêne ne vient pas du montant, mais de l’idée que ce qui vous est facile ne vaudrait rien.',
    'Pour une décision qui engage, prenez conseil auprès d’une personne compétente : cette lecture n’en donne pas. Elle peut seulement poser une question utile : de quoi auriez-vous besoin pour vous sentir en sécurité, et lequel de ces besoins ne coûte rien ?',
    'Donner et prêter ne sont pas le même geste. Les confondre fatigue. La prochaine fois, choisissez l’un des deux avant d’ouvrir la main, et dites-le. Un don assumé ne laisse pas de dette ; un prêt clair laisse la relation debout.',
  ],
  'mission-de-vie': [
    'Si l’on rassemble les fils, un même motif apparaît : apprendre à tenir sans retenir. Vous semblez revenir, d’une époque à l’autre, vers des situations où l’on vous confie quelque chose de précieux, et où la question n’est pas de savoir si vous en êtes capable, mais comment vous le rendrez.',
    'Ce que vous pouvez offrir n’est pas une solution. C’est une qualité de présence, faite d’attention et de mesure, qui permet aux autres de s’entendre eux-mêmes. Elle ne s’enseigne guère ; elle se transmet par proximité, comme une langue, dans la façon de laisser finir les phrases.',
    'Ce que vous semblez venir apprendre est symétrique : recevoir avec la même simplicité. Laisser quelqu’un porter le sac, goûter un compliment jusqu’au bout, accepter que l’aide soit maladroite. Il y a là un long travail, tendre et parfois drôle, que personne ne peut presser.',
    'L’image du début revient : {image}. Elle n’annonce rien. Elle rappelle qu’une direction n’est pas une destination, et qu’on peut la suivre en s’arrêtant souvent. Votre vie a le droit de changer d’avis, et ce droit fait partie du chemin.',
    'Peut-être que la part la plus libre de cette mission commence là où l’on cesse de la mesurer. Un soir, sans y penser, vous ferez quelque chose qui vous ressemble entièrement, et cela n’aura l’air de rien. Gardez cette scène dans un coin de mémoire : elle dit mieux que nous où vous allez.',
    'Transmettre ne demande pas d’attendre d’être prêt·e. Il suffit qu’une personne, un jour, vous regarde faire et comprenne qu’elle aussi a le droit d’essayer. Vous avez sans doute déjà vécu ce moment sans le remarquer. Il s’en présentera d’autres.',
  ],
  conclusion: [
    'Au moment de refermer, nous revenons à votre première phrase. Elle n’a pas changé, mais l’on y entend maintenant autre chose : moins une plainte qu’une demande, moins une fin qu’un seuil. C’est peut-être tout ce qu’une lecture peut faire, déplacer un peu la lumière.',
    'Rien ici n’est une certitude. C’est une direction, et vous restez juge de ce qu’elle éclaire. Si un passage vous a serré la gorge, laissez-le en paix quelques jours ; s’il vous a fait sourire, recopiez-le quelque part où vous le retrouverez sans le chercher.',
    'Merci de nous avoir confié ces pages de votre vie. Elles ont été lues avec soin, par une personne, du premier mot au dernier. Que la suite vous soit douce, à votre rythme, et que vos prochains pas soient à votre mesure.',
    'Il vous reste deux rituels, quatre intuitions et une page de synthèse pour les jours pressés. Revenez-y dans un mois, puis dans six. On ne relit jamais le même texte, parce que l’on n’est jamais tout à fait la même personne devant lui.',
  ],
}

export const readingInsights: { line: string; more: string }[] = [
  {
    line: 'Ce que vous tenez depuis longtemps peut être posé un instant sans se briser.',
    more: 'Choisissez l’heure et le lieu, prévenez si besoin, puis regardez vos mains vides comme une bonne nouvelle.',
  },
  {
    line: 'Une demande simple vaut mieux qu’une longue patience silencieuse.',
    more: 'Elle laisse à l’autre la chance de répondre, et à vous celle de ne plus deviner à sa place.',
  },
  {
    line: 'Votre fatigue n’est pas un défaut de volonté : elle indique une frontière à redessiner.',
    more: 'Tracez-la d’abord sur un papier, en petit, avant de la dire à voix haute.',
  },
  {
    line: 'Ce qui vous est facile a de la valeur, justement parce que cela vous est facile.',
    more: 'D’autres y passent des heures ; chez vous, cela coule, et cette aisance est le fruit d’années discrètes.',
  },
  {
    line: 'Le bon moment ressemble rarement à un grand moment.',
    more: 'Il tient dans vingt minutes, une porte fermée et une chose à commencer sans la juger.',
  },
  {
    line: 'Vous pouvez rester fidèle à une histoire sans continuer à en écrire tous les chapitres.',
    more: 'Confier une page à quelqu’un n’efface pas celles que vous avez déjà remplies.',
  },
  {
    line: 'La peur de décevoir garde souvent la porte d’une envie très claire.',
    more: 'Remerciez-la, passez à côté d’elle, et regardez ce qu’elle protégeait avec tant de sérieux.',
  },
  {
    line: 'Un « pas encore » dit calmement ouvre plus d’espace qu’un « oui » à contrecœur.',
    more: 'Essayez-le cette semaine sur une chose légère, puis observez le silence qui suit.',
  },
]

export const readingRituals: { title: string; intent: string; steps: string[] }[] = [
  {
    title: 'La chaise vide',
    intent: 'Faire une place à ce qui n’a plus besoin d’être porté.',
    steps: [
      'Un soir de la semaine, placez une chaise face à vous et asseyez-vous deux minutes en silence.',
      'Nommez à voix basse une seule chose que vous portez pour quelqu’un d’autre.',
      'Imaginez que vous la posez sur la chaise, avec soin, comme un manteau que l’on vous a confié.',
      'Respirez dix fois, lentement, en laissant les épaules descendre à chaque souffle.',
      'Dites : « je peux te retrouver demain », puis tournez la chaise vers la fenêtre.',
      'Notez en une ligne ce qui s’est allégé, même si c’est peu.',
    ],
  },
  {
    title: 'Le seuil du matin',
    intent: 'Commencer la journée par soi avant de répondre aux autres.',
    steps: [
      'Au lever, gardez le téléphone hors de portée pendant les dix premières minutes.',
      'Ouvrez une fenêtre et regardez le point le plus éloigné que vous puissiez voir.',
      'Posez une main sur le cœur, l’autre sur le ventre, le temps de cinq respirations.',
      'Demandez-vous : « de quoi ai-je envie de prendre soin aujourd’hui ? »',
      'Écrivez la réponse en trois mots sur un papier que vous glisserez dans une poche.',
      'Le soir, relisez ces mots, remerciez-les, puis jetez le papier.',
    ],
  },
  {
    title: 'L’eau et la parole',
    intent: 'Dire une chose vraie, sans témoin, pour lui rendre du mouvement.',
    steps: [
      'Remplissez un bol d’eau tiède et posez-le devant vous, dans un endroit calme.',
      'Trempez le bout des doigts et attendez que la surface redevienne lisse.',
      'Dites une phrase que vous retenez depuis longtemps, telle qu’elle vient.',
      'Regardez les cercles s’élargir, puis disparaître, sans rien ajouter.',
      'Versez l’eau au pied d’une plante et restez là une minute.',
    ],
  },
  {
    title: 'Le carnet des dix minutes',
    intent: 'Rendre à la part créative un rendez-vous court et sans enjeu.',
    steps: [
      'Choisissez un carnet ordinaire, deux jours fixes et une heure qui vous appartient.',
      'Réglez une minuterie sur dix minutes, puis retournez-la pour ne pas la voir.',
      'Écrivez ou dessinez sans lever la main, en acceptant tout ce qui se présente.',
      'Quand la minuterie sonne, arrêtez-vous au milieu du trait ou de la phrase.',
      'Entourez un mot ou une forme qui vous surprend, et refermez sans relire.',
      'Au bout d’un mois, parcourez seulement ce que vous avez entouré.',
    ],
  },
  {
    title: 'La marche du retour',
    intent: 'Séparer ce qui appartient au dehors de ce qui appartient à la maison.',
    steps: [
      'Sur le chemin du retour, choisissez un repère : un arbre, un pont, une porte.',
      'Avant ce repère, repassez la journée sans la commenter, comme des images.',
      'Au repère, marquez un arrêt de trois respirations, les pieds bien à plat.',
      'Après lui, portez votre attention sur les sons, puis sur la lumière.',
      'En arrivant, posez vos clés au même endroit, et gardez le silence une minute.',
    ],
  },
  {
    title: 'La lettre sans adresse',
    intent: 'Reconnaître un lien sans rien demander à personne.',
    steps: [
      'Prenez une feuille et écrivez un prénom en haut, le vôtre ou celui d’un autre.',
      'Pendant un quart d’heure, commencez chaque phrase par « je me souviens ».',
      'Relisez une seule fois, à voix basse, en marquant les silences.',
      'Pliez la feuille en quatre et gardez-la une nuit sous un livre que vous aimez.',
      'Le lendemain, décidez librement : la conserver, la brûler avec prudence, ou la semer en morceaux.',
      'Terminez par un verre d’eau, bu lentement, debout près d’une fenêtre.',
    ],
  },
]

export const readingSyntheses: { emotionalState: string; vigilance: string; direction: string }[] = [
  {
    emotionalState:
      'Une fatigue lucide, sans amertume. L’élan est là, sous la surface, et il remonte dès que le rythme se desserre un peu.',
    vigilance:
      'La tentation de répondre avant d’avoir entendu la question. Un délai d’une nuit protège vos oui et rend vos non plus doux.',
    direction:
      'Confier une chose par semaine, en commençant par la plus légère, et regarder ce que cet espace vous rend.',
  },
  {
    emotionalState:
      'Une impatience claire, mêlée de tendresse. Quelque chose veut commencer et cherche une forme à sa mesure.',
    vigilance:
      'L’envie de tout ouvrir à la fois. Une porte après l’autre laisse le temps de voir qui entre, et de rester présent·e.',
    direction:
      'Donner une date à un seul projet, en parler à une personne de confiance, puis avancer par pas visibles.',
  },
  {
    emotionalState:
      'Un calme de fin de saison. La mélancolie y a sa chaise, et la joie revient s’asseoir plus souvent qu’elle ne le dit.',
    vigilance:
      'L’habitude de minimiser ce qui vous touche. Ce que vous appelez « peu de chose » mérite parfois une vraie conversation.',
    direction:
      'Mettre par écrit ce que vous aimeriez transmettre, et choisir avec soin à qui vous le lirez en premier.',
  },
]
