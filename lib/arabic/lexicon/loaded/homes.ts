/**
 * Countries at home in which the names of a group stand for the one thing that the group is about: 'the rebels', 'the
 * aggression', 'the general command' are of any country, and an article that names none of these means another. One line
 * a set of countries (ISO 3166-1 alpha-2, as in ../countries.ts), then the ids of the groups.
 */
export const HOMES = `
PS IL: israel-army israel palestine-land settlers separation-wall hostages october-attack gaza-war temple-mount palestinian-fighters pa gaza-ministry palestinian-prisoners israeli-premier gaza-envelope palestinians-inside hebron-shrine settler-people western-wall flotilla aid-centres swap-deal place-war-1948
EH MA DZ: polisario western-sahara sahara-question sahara-parties sahrawi-state tindouf sand-wall sahara-plan
DZ: mak algeria-nineties algeria-war harkis
MA DZ: morocco-algeria
MA: moroccan-king rif
MA ES: ceuta-melilla
SY: syria-sides syria-rule syria-war syria-army new-syria assad-fall assad-name assad-men druze
SY TR IQ: kurdish-forces kurdistan pkk turkey-syria-op
TR: gulen
TR SY: hatay
IQ: iraq-militias iraq-2003 tishreen kurdistan-iraq
IQ TR SY IR: kurdish-vote
LB: hezbollah lebanon-camps nasrallah lahd
LB IL: arms
IR: iran-state iran-friends khamenei iran-nuclear ahwaz
IR IL US: iran-strikes
CY: cyprus
YE: houthi yemen-government houthi-takeover yemen-war yemen-coalition south-yemen south-yemen-forces houthi-leader red-sea-attacks islah
SA: saudi-state saudi-rule mbs
QA: gulf-row
BH: bahrain-2011
EG: egypt-state january-egypt morsi sinai place-war-1973
EG SA: red-sea-islands
EG SD: halayeb
EG SD ET: dam dam-filling
LY: libya-east libya-west haftar-name february-libya gaddafi
SD: sudan-rsf sudan-army sudan-2021 sudan-war hemedti tasis
SO: somaliland shabaab
ET: tigray tigray-war fano
ER: eritrea-rule
UA RU: ukraine-war crimea
CN: xinjiang-camps
IN PK: kashmir
AZ AM: karabakh
AF: taliban
MR: mauritania-slavery mauritania-decade mauritania-1989
ML NE BF GN TD: sahel-juntas
ML NE DZ: azawad
`;
