import { fold } from '../fold.ts';
import { COUNTRIES } from './data/countries.ts';

/** Things that have several names in English. The first is the one that others are counted under. */
export const SAME_THING: readonly (readonly string[])[] = `
United States; United States of America; US; U.S.; USA; U.S.A.; America
United Kingdom; UK; U.K.; Britain; Great Britain
United Arab Emirates; UAE; U.A.E.
Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; DRC; Congo-Kinshasa
Republic of the Congo; Republic of Congo; Congo-Brazzaville
Türkiye; Turkey
Czech Republic; Czechia
Ivory Coast; Côte d'Ivoire
Myanmar; Burma
Eswatini; Swaziland
North Macedonia; Macedonia
Cape Verde; Cabo Verde
East Timor; Timor-Leste
Netherlands; The Netherlands; Holland
South Korea; Republic of Korea
North Korea; DPRK; Democratic People's Republic of Korea
Russia; Russian Federation
Bosnia and Herzegovina; Bosnia-Herzegovina; Bosnia & Herzegovina; Bosnia
Palestine; Palestinian Territories; Palestinian territories; State of Palestine
Vatican City; Vatican; Holy See
Gaza; Gaza Strip
Kyiv; Kiev; Kyjiw; Kijów
Kharkiv; Kharkov
Odesa; Odessa
Lviv; Lvov; Lwów; Lemberg
Mykolaiv; Nikolaev; Nikolayev
Zaporizhzhia; Zaporizhia; Zaporozhye; Zaporizhzhya
Chernihiv; Chernigov
Chornobyl; Chernobyl
Luhansk; Lugansk
Moscow; Moskva; Moskau
Saint Petersburg; St. Petersburg; St Petersburg; Petersburg
Warsaw; Warszawa; Warschau
Prague; Praha; Prag
Vienna; Wien
Munich; München
Cologne; Köln
Nuremberg; Nürnberg
Brussels; Bruxelles; Brussel; Brüssel
The Hague; Den Haag
Antwerp; Antwerpen; Anvers
Geneva; Genève; Genf
Zurich; Zürich
Copenhagen; København; Kopenhagen
Gothenburg; Göteborg
Lisbon; Lisboa
Rome; Roma; Rom
Milan; Milano; Mailand
Naples; Napoli
Turin; Torino
Florence; Firenze
Venice; Venezia; Venedig
Seville; Sevilla
Athens; Athen
Bucharest; București; Bukarest
Belgrade; Beograd; Belgrad
Chișinău; Chisinau; Kishinev
Istanbul; Constantinople
Tehran; Teheran
Mecca; Makkah
Riyadh; Riad
Damascus; Damaskus
Astana; Nur-Sultan
Mumbai; Bombay
Kolkata; Calcutta
Chennai; Madras
Bengaluru; Bangalore
Beijing; Peking
Guangzhou; Canton
Yangon; Rangoon
Ho Chi Minh City; Saigon
Mexico City; Ciudad de México; CDMX
São Paulo; Sao Paulo
Havana; La Habana
New York; New York City; NYC
Los Angeles; L.A.
Washington; Washington, D.C.; Washington D.C.; Washington DC
European Union; EU; E.U.
United Nations; UN; U.N.; United Nations Organization
NATO; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; North Atlantic Alliance
World Health Organization; World Health Organisation; WHO
International Monetary Fund; IMF
World Trade Organization; World Trade Organisation; WTO
World Food Programme; World Food Program; WFP
International Atomic Energy Agency; IAEA
International Criminal Court; ICC
International Court of Justice; ICJ
United Nations Educational, Scientific and Cultural Organization; UNESCO
United Nations Children's Fund; UNICEF
United Nations High Commissioner for Refugees; UNHCR; UN refugee agency
Organization for Security and Co-operation in Europe; Organisation for Security and Cooperation in Europe; Organization for Security and Cooperation in Europe; OSCE
Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development; OECD
Organization of the Petroleum Exporting Countries; OPEC
Association of Southeast Asian Nations; ASEAN
African Union; AU
Economic Community of West African States; ECOWAS
Organization of American States; OAS
Group of Seven; G7; G-7
Group of Twenty; G20; G-20
European Central Bank; ECB
Federal Reserve; Fed; US Federal Reserve; U.S. Federal Reserve
International Committee of the Red Cross; ICRC
Médecins Sans Frontières; Doctors Without Borders; MSF
Human Rights Watch; HRW
International Olympic Committee; IOC
Fédération Internationale de Football Association; FIFA
Union of European Football Associations; UEFA
Central Intelligence Agency; CIA
Federal Bureau of Investigation; FBI
National Security Agency; NSA
National Aeronautics and Space Administration; NASA
European Space Agency; ESA
Food and Drug Administration; FDA
Centers for Disease Control and Prevention; Centers for Disease Control; CDC
Environmental Protection Agency; EPA
Federal Aviation Administration; FAA
Securities and Exchange Commission; SEC
Department of Justice; Justice Department; DOJ
Department of Homeland Security; Homeland Security; DHS
Department of State; State Department
British Broadcasting Corporation; BBC
National Health Service; NHS
Secret Intelligence Service; MI6
Security Service of Ukraine; SBU
Federal Security Service; FSB
Israel Defense Forces; Israel Defence Forces; Israeli Defense Forces; IDF
Islamic Revolutionary Guard Corps; Revolutionary Guards; IRGC
Palestine Liberation Organization; Palestine Liberation Organisation; PLO
`
  .trim()
  .split('\n')
  .map((line) => line.split('; '));

/** Foreign names of countries that are English words: nobody means Iceland by them. */
const ENGLISH = new Set(['island', 'man', 'turks', 'pole']);
/** Shorter ones of the Latin alphabet are abbreviations, which other things have, too. */
const SHORT = /^[a-z]{1,3}$/u;

const plain = (name: string): string => fold(name).replace(/^the /u, '');

let groups: Map<string, readonly string[]> | undefined;

/** All names by each of them, folded: those of SAME_THING, and those that a country has in some fifty languages. */
function sameNames(): Map<string, readonly string[]> {
  if (groups) return groups;
  groups = new Map();
  const countries = COUNTRIES.slice(1, -1)
    .split('\n')
    .map((line) => line.split(';').filter((name, i) => i === 0 || !(SHORT.test(name) || ENGLISH.has(name))));
  const uses = new Map<string, number>();
  for (const name of countries.flat()) uses.set(name, (uses.get(name) ?? 0) + 1);
  for (const line of countries) {
    const own = line.filter((name) => uses.get(name) === 1);
    for (const name of own) groups.set(name, own);
  }
  for (const line of SAME_THING) {
    const folded = [...new Set(line.map(plain))];
    const all = [...new Set([...folded, ...folded.flatMap((name) => groups?.get(name) ?? [])])];
    for (const name of all) groups.set(name, all);
  }
  return groups;
}

/** The other names of a place or organisation, folded: Kiev of Kyiv, NATO of North Atlantic Treaty Organization, Україна of Ukraine. */
export function otherNames(name: string): string[] {
  const own = plain(name);
  return (sameNames().get(own) ?? []).filter((other) => other !== own);
}

/** Which names of places or organisations are one thing's: for each the number of its group, in the order of first names. */
export function groupThings(names: readonly string[]): number[] {
  const numbers = new Map<string, number>();
  return names.map((name) => {
    const own = plain(name);
    const first = sameNames().get(own)?.[0] ?? own;
    const number = numbers.get(first) ?? numbers.size;
    numbers.set(first, number);
    return number;
  });
}
