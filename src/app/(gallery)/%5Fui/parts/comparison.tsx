import { ButtonLink, CompareTable, Table, type CompareColumn, type CompareRow } from '@/ui'
import { Group } from './group'
import { Specimen } from './specimen'

const columns: CompareColumn[] = [
  { id: 'a', title: 'Mystique', detail: '47,00 €', action: <ButtonLink href="#comparaison">Choisir</ButtonLink> },
  {
    id: 'b',
    title: 'Profond',
    detail: '67,00 €',
    highlighted: true,
    badge: 'Le plus complet',
    action: (
      <ButtonLink variant="solid" href="#comparaison">
        Choisir
      </ButtonLink>
    ),
  },
  { id: 'c', title: 'Intégrale', detail: '97,00 €', action: <ButtonLink href="#comparaison">Choisir</ButtonLink> },
]
const rows: CompareRow[] = [
  { feature: 'Relecture humaine', cells: { a: true, b: true, c: true } },
  {
    feature: 'Éclairages',
    help: 'Vos questions, après la lecture.',
    cells: { a: 'deux', b: 'trois', c: 'sans limite pendant 30 jours' },
  },
  { feature: 'Thème natal dessiné', cells: { b: true, c: true } },
  { feature: 'Rituels personnels', cells: { c: true } },
]
const orders = [
  ['LUM-0042', 'Camille Moreau', '67,00 €'],
  ['LUM-0041', 'Élodie de la Tour-Saint-Exupéry', '47,00 €'],
  ['LUM-0040', 'Noé', '17,00 €'],
]

function Head() {
  return (
    <thead>
      <tr>
        <th scope="col" aria-sort="descending">
          Commande
        </th>
        <th scope="col">Personne</th>
        <th scope="col" className="lu-number" aria-sort="none">
          Montant
        </th>
      </tr>
    </thead>
  )
}

const body = (
  <tbody>
    {orders.map(([number, name, price], index) => (
      <tr key={number} aria-current={index === 1 ? 'true' : undefined}>
        <th scope="row">{number}</th>
        <td>{name}</td>
        <td className="lu-number">{price}</td>
      </tr>
    ))}
  </tbody>
)

export function Comparison() {
  return (
    <Group
      id="comparaison"
      lead="Une grille qui se compare, un tableau qui se parcourt ; les deux défilent au clavier."
    >
      <Specimen title="Comparer" wide>
        {(ground) => <CompareTable caption={`Comparer les lectures (${ground})`} columns={columns} rows={rows} />}
      </Specimen>
      <Specimen title="Tableau" note="Trié, une ligne choisie." wide>
        {(ground) => (
          <Table caption={`Commandes (${ground})`} showCaption>
            <Head />
            {body}
          </Table>
        )}
      </Specimen>
      <Specimen title="Tableau en attente, puis vide">
        {(ground) => (
          <>
            <Table caption={`Commandes en attente (${ground})`} busy>
              <Head />
              {body}
            </Table>
            <Table caption={`Aucune commande (${ground})`} empty="Aucune commande ce jour-là.">
              <Head />
              <tbody />
            </Table>
          </>
        )}
      </Specimen>
    </Group>
  )
}
