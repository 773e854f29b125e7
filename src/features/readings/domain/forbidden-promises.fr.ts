import type { PromiseRule, PromiseTopic } from './forbidden-promises'

const rule = (level: PromiseRule['level'], topic: PromiseTopic, source: string, isNegative?: true): PromiseRule => ({
  level,
  topic,
  pattern: new RegExp(`\\b(?:${source})`, 'g'),
  ...(isNegative && { isNegative }),
})
const blocked = (topic: PromiseTopic, source: string) => rule('blocked', topic, source)
const negative = (topic: PromiseTopic, source: string) => rule('blocked', topic, source, true)
const warning = (topic: PromiseTopic, source: string) => rule('warning', topic, source)

const gap = (length: number) => `[^.!?;\\n]{0,${length}}?`
const oneOf = (words: string) =>
  `(?:${words
    .trim()
    .split(/\s*\|\s*/)
    .join('|')})`

const illness =
  oneOf(`anxiete | angoisses? | depression | depressions | deprime | cancers? | tumeurs? | maladies? | douleurs? |
  migraines? | insomnies? | diabete | arthrose | endometriose | fibromyalgie | eczema | psoriasis | asthme | hypertension | phobies? |
  burn-?out | symptomes? | troubles? | mal de dos | maux | addictions? | dependances? | infertilite | sterilite | traumatismes? |
  traumas? | acouphenes? | allergies? | thyroide | sclerose | boulimie | anorexie | pathologies?`)
const condition =
  oneOf(`depression | depressions? nerveuses? | cancer | tumeur | burn-?out | diabete | endometriose | fibromyalgie |
  bipolarite | bipolaire | schizophrenie | schizophrene | autisme | autiste | tdah | borderline | hypothyroidie | anemie |
  trouble (?:anxieux|bipolaire|alimentaire|obsessionnel|panique|dissociatif|depressif|de la personnalite|du comportement) |
  stress post-?traumatique | depressi(?:f|ve) | anorexie | anorexique | boulimie | boulimique | sclerose | maladie | infection |
  insuffisance | pathologie | perverse? narcissique | psychose | nevrose | paranoia`)
const heals =
  oneOf(`guerira | gueriront | guerirai | guerirons | guerit | guerissent | soignera | soigneront | vaincra | vaincrez |
  eliminera | elimineront | supprimera | effacera | effaceront | dissoudra | (?:fera|feront|ferez) disparaitre |
  (?:va|vont|allez|vas) (?:vous |te )?(?:guerir|soigner|eliminer|supprimer|effacer|vaincre|faire disparaitre) |
  vous (?:liberera|debarrassera|delivrera|guerira|soignera) | guerirez | guerirez-vous`)
const care =
  oneOf(`traitements? | medicaments? | medicaments | antidepresseurs? | anxiolytiques? | therapie | psychotherapie |
  chimiotherapie | insuline | comprimes | pilule | suivi (?:medical|psychologique|psychiatrique) | ordonnance | cachets?`)
const carer =
  oneOf(`medecins? | docteur | psychiatre | psychologue | psy | therapeute | therapie | hopital | operation | chirurgie |
  traitement | medicaments? | specialiste | suivi medical`)
const money = oneOf(
  `argent | euros? | fortune | loto | loterie | somme | heritage | gains? | millions? | jackpot | le double`,
)
const relative =
  oneOf(`mari | femme | conjointe? | compagnon | compagne | partenaire | mere | pere | fils | fille | enfants? | frere |
  soeur | parents? | proches? | ami | amie | ex`)
const yours = oneOf(`votre | vos | ton | ta | tes | un de vos | l'un de vos`)
const cases =
  oneOf(`proces | tribunal | garde (?:de|exclusive|alternee|partagee) | jugement | appel | litige | prud'hommes | divorce |
  succession | pension | papiers | visa | titre de sejour | naturalisation | dommages`)

export const frenchPromises: readonly PromiseRule[] = [
  blocked('healing', `${heals}\\b${gap(45)}\\b${illness}\\b`),
  blocked('healing', `(?:vous (?:guerirez|allez guerir)|tu (?:gueriras|vas guerir))\\b(?! de l'idee)`),
  blocked(
    'healing',
    `(?:vous serez|tu seras|vous allez etre|vous voila)\\s(?:\\w+ment )?(?:gueri|debarrasse|libere)e?s? (?:de|d')\\s?${gap(25)}\\b${illness}\\b`,
  ),
  blocked('healing', `(?:vous serez|tu seras|vous allez etre) (?:\\w+ment )?gueri`),
  blocked(
    'healing',
    `guerison\\b${gap(20)}\\b(?:est|sera|vous est|vous sera)\\b (?:\\w+ment )?(?:certaine|assuree|garantie|acquise|imminente|promise)`,
  ),
  blocked(
    'healing',
    `${illness} (?:va|vont) (?:disparaitre|s'en aller|cesser)|${illness} (?:disparaitra|disparaitront|s'envolera|s'envoleront|cessera|cesseront)\\b`,
  ),
  blocked('healing', `(?:remede|soin|rituel|lecture|methode|guerison) miracul`),
  blocked(
    'treatment',
    `(?:arretez|stoppez|cessez|interrompez|jetez|abandonnez|diminuez|arrete|remplacez|(?:pouvez|devez|devriez|faut|allez pouvoir) (?:arreter|stopper|cesser|interrompre|diminuer|reduire|remplacer)) (?:de prendre |progressivement )?(?:votre|vos|le|les|ton|tes|ce|tout|la|l')\\s?${gap(12)}\\b${care}\\b`,
  ),
  blocked(
    'treatment',
    `remplace(?:ra|nt|ront)? (?:parfaitement |avantageusement )?(?:votre|un|une|le|la|vos|les|tout)\\s?${gap(12)}\\b(?:${carer}|${care})\\b`,
  ),
  negative(
    'treatment',
    `(?:n'avez|n'aurez|n'as|n'auras) (?:plus|pas|aucun) (?:besoin )?(?:de |d'|du |des )(?:vos |votre |un |une )?(?:${carer}|${care})\\b`,
  ),
  negative('treatment', `inutile de (?:consulter|voir|prendre|suivre) ${gap(15)}\\b(?:${carer}|${care})\\b`),
  blocked(
    'pregnancy',
    `vous (?:tomberez|serez|allez tomber|allez etre) (?:bientot |vite )?enceinte|tu tomberas enceinte`,
  ),
  blocked('pregnancy', `vous (?:aurez|allez avoir) (?:un enfant|un bebe|une fille|un garcon|un fils|des jumeaux)\\b`),
  blocked('pregnancy', `grossesse ${gap(15)}(?:est|sera) (?:certaine|assuree|garantie|imminente)`),
  blocked(
    'diagnosis',
    `(?:vous (?:souffrez|etes (?:en |atteinte? |sujette? |victime )?|faites|presentez|avez|developpez|etes porteu(?:r|se))|tu (?:souffres|es|fais|as))\\s*(?:(?:de la|de l'|des|de|d'|du|une|un|le|la|l'|en|sans doute|sans aucun doute|clairement|certainement|probablement|manifestement|visiblement|surement|peut-etre|tous les signes) ?){0,5}\\b${condition}\\b`,
  ),
  blocked(
    'diagnosis',
    `(?:c'est|il s'agit|cela ressemble a|cela s'appelle|on appelle cela) (?:la |bien |clairement |sans doute )*(?:d'une |d'un |une |un )${condition}\\b`,
  ),
  blocked('diagnosis', `(?:je|nous) (?:vous )?diagnosti(?:que|quons)|(?:mon|notre) diagnostic\\b`),
  blocked(
    'diagnosis',
    `vos symptomes (?:indiquent|montrent|revelent|correspondent|sont ceux|evoquent|traduisent|signalent)`,
  ),
  blocked(
    'diagnosis',
    `(?:votre|vos) (?:paume|mains?|lignes?|theme|visage|photos?|ciel|iris|aura)\\b${gap(30)}\\b(?:(?:revele|montre|indique|signale|annonce)(?:nt)?|trahi(?:t|ssent))\\b${gap(30)}\\b${condition}\\b`,
  ),
  blocked(
    'court',
    `(?:vous|tu) (?:gagnerez|remporterez|obtiendrez|gagneras|obtiendras|allez (?:gagner|remporter|obtenir)|vas (?:gagner|obtenir))\\b${gap(35)}\\b${cases}`,
  ),
  blocked(
    'court',
    `(?:le juge|la juge|le tribunal|la justice|la cour|les juges|l'administration) (?:vous donnera|tranchera|vous accordera|sera de votre|condamnera|va (?:vous|trancher|condamner)|reconnaitra|vous donneront)`,
  ),
  blocked('court', `vous serez (?:acquitte|relaxe|indemnise|innocente|condamne|naturalise|regularise)`),
  blocked(
    'court',
    `(?:proces|jugement|litige|divorce|recours) (?:sera|est) (?:deja |d'avance )?(?:gagne|perdu|regle|prononce|en votre faveur|tranche)`,
  ),
  negative(
    'lawyer',
    `(?:n'avez|n'aurez) (?:plus |pas |aucun )?besoin (?:d'un |d'une |d'|de )?(?:avocat|notaire|juriste)|inutile de (?:consulter|prendre|payer|voir) (?:un |une )?(?:avocat|notaire|juriste)`,
  ),
  blocked(
    'riches',
    `(?:vous|tu) (?:deviendrez|deviendras|serez|seras|allez devenir|vas devenir) (?:bientot |tres |enfin )?(?:riche|millionnaire|fortune|prosper)`,
  ),
  blocked(
    'riches',
    `(?:vous|tu) (?:gagnerez|toucherez|recevrez|heriterez|encaisserez|gagneras|toucheras|recevras|allez (?:gagner|toucher|recevoir|heriter)|vas (?:gagner|toucher|recevoir))\\b${gap(30)}\\b${money}\\b`,
  ),
  blocked(
    'riches',
    `(?:l'argent|la richesse|l'abondance|la fortune|la prosperite|une rentree d'argent) (?:arrivera|affluera|viendra a vous|coulera|vous attend|est en route|va (?:arriver|affluer|couler|venir)|sera au rendez-vous)`,
  ),
  blocked(
    'riches',
    `(?:revenus?|gains?|rendement|profits?|succes|reussite|richesse|fortune|abondance|augmentation)(?: \\w+)? (?:est|sont|sera|seront|vous est|vous sera) (?:\\w+ment )?(?:garanti|assure|certaine?s?\\b)`,
  ),
  blocked(
    'riches',
    `(?:doubler|tripler|multiplier)(?:ez|as|ont)\\b${gap(20)}\\b(?:mise|revenus?|argent|capital|chiffre|salaire|economies)`,
  ),
  blocked(
    'investment',
    `(?:investissez|placez|misez|pariez|empruntez|hypothequez)\\b${gap(25)}\\b(?:argent|economies|epargne|bourse|crypto\\w*|bitcoins?|actions|immobilier|or|capital|maison|loto)\\b`,
  ),
  blocked('investment', `achetez (?:des |du |de l'|de la |vos )?(?:crypto\\w*|bitcoins?|actions|or|parts|lingots?)\\b`),
  blocked(
    'investment',
    `(?:placement|investissement|rendement|gain)s? (?:sans (?:aucun )?risque|garanti|sur et certain)`,
  ),
  blocked(
    'job',
    `(?:vous|tu) (?:obtiendrez|aurez|decrocherez|recevrez|obtiendras|decrocheras|allez (?:obtenir|decrocher|avoir)) (?:bientot )?(?:le |ce |un |votre |cette |une |la )?(?:nouveau |nouvel )?(?:poste|emploi|cdi|pret|credit|promotion|augmentation|concours|examen|mutation)\\b`,
  ),
  blocked('job', `vous serez (?:bientot )?(?:embauche|promue?|augmentee?|titularise|licencie|recrute|engagee? par)`),
  blocked(
    'debt',
    `(?:vos|tes) dettes (?:disparaitront|s'effaceront|seront|vont (?:disparaitre|s'effacer|etre))|situation financiere (?:sera|va (?:s'arranger|etre|se regler)|se reglera|s'arrangera)`,
  ),
  blocked(
    'death',
    `vous (?:allez mourir|mourrez)|tu (?:vas mourir|mourras)|${yours} ${relative} (?:va mourir|mourra|decedera|va deceder|ne survivra)`,
  ),
  blocked(
    'death',
    `(?:mort|deces) (?:est )?(?:imminente?|prochaine?|certaine?|annoncee?|proche)\\b|vos jours sont comptes`,
  ),
  blocked(
    'curse',
    `(?:vous etes|vous avez ete|tu es|on vous a|quelqu'un vous a) (?:maudit|envoute|ensorcele|maraboute|possedee? par)(?!\\w* par (?:la|le|l'|ce|cette|son) (?:musique|lumiere|beaute|mer|silence|voix))`,
  ),
  blocked(
    'curse',
    `(?:une|la|cette|lever la|sous) malediction|mauvais (?:oeil|sort)\\b|jete un sort|magie noire|entites? (?:negatives?|malefiques?|sombres?)|esprits? (?:malefiques?|malins?)|demons? (?:vous|qui vous)`,
  ),
  blocked(
    'danger',
    `(?:grave|grand) (?:danger|accident|malheur)|(?:danger|peril|menace|risque) (?:grave|imminente?|mortelle?|vitale?)|vous etes en (?:grand )?(?:danger|peril)|maladie grave (?:vous|se|est|va)`,
  ),
  blocked(
    'danger',
    `(?:accident|malheur|drame|deuil|catastrophe|tragedie|rupture|maladie|epreuve terrible) (?:vous attend|se prepare|approche|vous guette|est proche|est imminente?|est inevitable|va (?:arriver|se produire|vous frapper|survenir)|surviendra|arrivera|vous frappera)`,
  ),
  blocked(
    'danger',
    `si vous (?:ne |n')${gap(50)}(?:malheur|drame|catastrophe|vous perdrez|vous allez perdre|trop tard|detruira|tomberez malade|s'effondrera|le pire)`,
  ),
  blocked('danger', `(?:il sera|il est|il va etre) (?:bientot |deja |vite )?trop tard`),
  blocked(
    'loss',
    `(?:vous|tu) (?:perdrez|perdras|allez perdre|vas perdre) (?:tout\\b|(?:votre|vos|ton|ta) (?:\\w+ )?(?:emploi|travail|poste|maison|argent|enfants?|mari|femme|conjoint|couple|sante|logement|procès|proces|economies))`,
  ),
  blocked(
    'betrayal',
    `(?:${yours} ${relative}|cet homme|cette femme) vous (?:trompe|trompera|quittera|trahira|trahit|ment|abandonnera|manipule)\\b`,
  ),
  warning('betrayal', `(?:il|elle) vous (?:trompe|trompera|quittera|trahira|trahit|ment|abandonnera|manipule)\\b`),
  blocked(
    'betrayal',
    `(?:vous (?:allez divorcer|divorcerez|vous separerez)|${yours} (?:couple|mariage|relation) (?:est condamne|ne tiendra pas|va (?:echouer|se briser)|prendra fin|echouera))`,
  ),
  blocked(
    'certainty',
    `(?:votre ex|l'etre aime|votre ame soeur) (?:reviendra|va revenir|vous reviendra)\\b|(?:il|elle) (?:reviendra|va revenir) (?:vers vous|a vous|dans votre vie|vous chercher)|retour (?:d'affection|de l'etre aime)|vous (?:rencontrerez|allez rencontrer) (?:l'amour|l'homme|la femme|votre ame soeur|l'ame soeur|le grand amour)`,
  ),
  warning(
    'certainty',
    `(?:je|nous) vous (?:le )?(?:promets|promettons|garantis|garantissons|certifie|certifions|assure que|assurons que)`,
  ),
  warning(
    'certainty',
    `(?:c'est|il est|cela est) (?:absolument |tout a fait |desormais )?(?:certain|garanti|inevitable|ineluctable|sur et certain|ecrit (?:dans|que|d'avance))\\b`,
  ),
  warning(
    'certainty',
    `sans (?:aucun|le moindre) doute|a coup sur|immanquablement|inevitablement|ineluctablement|(?:100|cent) ?(?:%|pour cent|pourcent)|votre destin est|quoi qu'il arrive, vous`,
  ),
  warning(
    'certainty',
    `(?:les cartes|les astres|les guides|vos lignes|votre theme) (?:annoncent|predisent|promettent|garantissent|predit|annonce|promet|garantit)\\b`,
  ),
  warning(
    'remedy',
    `(?:peut|peuvent|pourra|pourrait|pourraient|aidera|aide|aident|permet|permettra|sert|pour|afin de) (?:a |de |vous )?(?:vous )?(?:guerir|soigner|traiter|eliminer|vaincre)\\b${gap(30)}\\b${illness}\\b`,
  ),
  warning(
    'remedy',
    `(?:cure|posologie|dosage|huiles? essentielles?|gelules?|complements? alimentaires?|jeune (?:sec|de \\w+ jours|complet|hydrique)|homeopathie|fleurs de bach|detox)\\b`,
  ),
  warning(
    'danger',
    `(?:d'urgence|de toute urgence|avant qu'il ne soit trop tard|tres inquietant|alarmant|catastrophique|fatale?s?\\b)`,
  ),
]
