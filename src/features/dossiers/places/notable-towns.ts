/**
 * Towns that come first among those that share their first letters: the list carries no population. By country, as the list
 * spells them; the capitals that name a time zone, and the towns with a French name, need no line here.
 */
export const notableTowns: Record<string, string[]> = {
  FR: `Paris,Marseille,Lyon,Toulouse,Nice,Nantes,Montpellier,Strasbourg,Bordeaux,Lille,Rennes,Reims,Toulon,Saint-Étienne,Le Havre,
    Grenoble,Dijon,Angers,Nîmes,Villeurbanne,Saint-Denis,Aix-en-Provence,Clermont-Ferrand,Le Mans,Brest,Tours,Amiens,Annecy,Limoges,
    Metz,Boulogne-Billancourt,Perpignan,Besançon,Orléans,Rouen,Montreuil,Argenteuil,Mulhouse,Caen,Nancy,Saint-Nazaire,Roubaix,Tourcoing,
    Nanterre,Avignon,Créteil,Poitiers,Versailles,Pau,La Rochelle,Antibes,Calais,Cannes,Béziers,Bourges,Colmar,Quimper,Valence,Lorient,
    Chambéry,Troyes,Saint-Malo,Saint-Quentin,Ajaccio,Bastia,Bayonne,Tarbes,Vannes,Angoulême,Évreux,Montauban,Albi,Charleville-Mézières,
    Châteauroux,Niort,Chartres,Beauvais,Laval,Auxerre,Mâcon,Nevers,Agen,Périgueux,Carcassonne,Narbonne,Rodez,Aurillac,Gap,Épinal`
    .split(',')
    .map((name) => name.trim()),
  MQ: ['Fort-de-France'],
  GP: ['Basse-Terre', 'Pointe-à-Pitre', 'Les Abymes'],
  GF: ['Cayenne', 'Saint-Laurent-du-Maroni'],
  RE: ['Saint-Denis', 'Saint-Pierre', 'Saint-Paul'],
  YT: ['Mamoudzou'],
  NC: ['Nouméa'],
  PF: ['Papeete'],
  BE: ['Liège', 'Charleroi', 'Namur', 'Mons'],
  CA: ['Montréal', 'Québec', 'Ottawa', 'Vancouver', 'Laval', 'Sherbrooke', 'Gatineau'],
  CH: ['Lausanne', 'Fribourg', 'Neuchâtel'],
  DE: ['Munich', 'Stuttgart', 'Leipzig'],
  DZ: ['Oran', 'Constantine', 'Annaba', 'Sétif', 'Tizi Ouzou'],
  ES: ['Bilbao', 'Málaga'],
  IT: ['Rome', 'Turin', 'Florence', 'Bari'],
  IN: ['Mumbai', 'New Delhi', 'Puducherry'],
  MA: ['Rabat', 'Agadir', 'Oujda'],
  PT: ['Porto', 'Braga', 'Coimbra'],
  TN: ['Sfax', 'Sousse', 'Bizerte'],
  US: ['San Francisco', 'Boston', 'Washington', 'Miami', 'Houston', 'Seattle'],
}
