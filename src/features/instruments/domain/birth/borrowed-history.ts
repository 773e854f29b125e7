/**
 * Zones whose clocks before 1970 the IANA data no longer keep apart: since 2022 they are links to a neighbour that has agreed with
 * them since 1970 (file `backward`, "Non-zone.tab locations with timestamps since 1970 that duplicate those of an existing location").
 * Amsterdam before 1940, for one, answers with the clocks of Brussels, up to forty minutes away from its own. ICU ships that data.
 * Only zones whose country differs from their neighbour's are listed.
 */
const borrowed = new Set(
  `Africa/Accra Africa/Addis_Ababa Africa/Asmara Africa/Asmera Africa/Bamako Africa/Bangui Africa/Banjul Africa/Blantyre Africa/Brazzaville
  Africa/Bujumbura Africa/Conakry Africa/Dakar Africa/Dar_es_Salaam Africa/Djibouti Africa/Douala Africa/Freetown Africa/Gaborone
  Africa/Harare Africa/Kampala Africa/Kigali Africa/Kinshasa Africa/Libreville Africa/Lome Africa/Luanda Africa/Lubumbashi
  Africa/Lusaka Africa/Malabo Africa/Maseru Africa/Mbabane Africa/Mogadishu Africa/Niamey Africa/Nouakchott Africa/Ouagadougou
  Africa/Porto-Novo America/Anguilla America/Antigua America/Aruba America/Atikokan America/Blanc-Sablon America/Cayman
  America/Coral_Harbour America/Creston America/Curacao America/Dominica America/Grenada America/Guadeloupe America/Kralendijk America/Lower_Princes
  America/Marigot America/Montserrat America/Nassau America/Port_of_Spain America/St_Barthelemy America/St_Kitts America/St_Lucia
  America/St_Thomas America/St_Vincent America/Tortola Arctic/Longyearbyen Asia/Aden Asia/Bahrain Asia/Brunei Asia/Kuala_Lumpur
  Asia/Kuwait Asia/Muscat Asia/Phnom_Penh Asia/Vientiane Atlantic/Jan_Mayen Atlantic/Reykjavik Atlantic/St_Helena Europe/Amsterdam
  Europe/Copenhagen Europe/Luxembourg Europe/Monaco Europe/Oslo Europe/Stockholm Indian/Antananarivo Indian/Christmas Indian/Cocos
  Indian/Comoro Indian/Kerguelen Indian/Mahe Indian/Mayotte Indian/Reunion Pacific/Chuuk Pacific/Truk Pacific/Funafuti Pacific/Majuro
  Pacific/Midway Pacific/Pohnpei Pacific/Ponape Pacific/Saipan Pacific/Wake Pacific/Wallis`.split(/\s+/),
)

/** Whether the clocks that are read for this zone and year are a neighbour's, so that a person should check the hour. */
export const isHistoryBorrowed = (timeZone: string, year: number): boolean => year < 1970 && borrowed.has(timeZone)
