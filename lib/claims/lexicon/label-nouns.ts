/**
 * Nouns for labels, by class of event or kind of slot: Arabic (definite), English and French with article as they
 * follow 'of' and 'de'. Arabic nouns of people stand in the genitive, as they follow عدد. A line is
 * `class: Arabic | English | French`.
 */
export const LABEL_NOUNS = `
e:visit: الزيارة | the visit | la visite
e:arrive: الوصول | the arrival | l'arrivée
e:depart: المغادرة | the departure | le départ
e:meet: اللقاء | the meeting | la rencontre
e:sign: التوقيع | the signing | la signature
e:agree: الاتفاق | the agreement | l'accord
e:approve: الإقرار | the approval | l'approbation
e:vote: التصويت | the vote | le vote
e:elect: الانتخاب | the election | l'élection
e:win: الفوز | the win | la victoire
e:score: الهدف | the goal | le but
e:suspend: التعليق | the suspension | la suspension
e:resume: الاستئناف | the resumption | la reprise
e:normalise: التطبيع | the normalisation | la normalisation
e:open: الافتتاح | the opening | l'ouverture
e:close: الإغلاق | the closure | la fermeture
e:start: البداية | the start | le début
e:end: النهاية | the end | la fin
e:extend: التمديد | the extension | la prolongation
e:postpone: التأجيل | the postponement | le report
e:announce: الإعلان | the announcement | l'annonce
e:decide: القرار | the decision | la décision
e:appoint: التعيين | the appointment | la nomination
e:resign: الاستقالة | the resignation | la démission
e:kill: القتل | the killing | le meurtre
e:die: الوفاة | the death | le décès
e:arrest: التوقيف | the arrest | l'arrestation
e:release: الإفراج | the release | la libération
e:try: المحاكمة | the trial | le procès
e:convict: الإدانة | the conviction | la condamnation
e:attack: الهجوم | the attack | l'attaque
e:explode: الانفجار | the explosion | l'explosion
e:fire-burn: الحريق | the fire | l'incendie
e:quake: الزلزال | the earthquake | le séisme
e:flood: الفيضان | the flood | l'inondation
e:collapse: الانهيار | the collapse | l'effondrement
e:sink: الغرق | the sinking | le naufrage
e:crash: الحادث | the accident | l'accident
e:run-aground: الجنوح | the grounding | l'échouement
e:refloat: التعويم | the refloating | le renflouement
e:mourn: الحداد | the mourning | le deuil
e:emergency: حالة الطوارئ | the emergency | l'état d'urgence
e:ceasefire: الهدنة | the ceasefire | le cessez-le-feu
e:launch: الإطلاق | the launch | le lancement
e:train-exercise: التدريبات | the exercise | l'exercice
e:substitute: التبديل | the substitution | le remplacement
e:sendoff: الطرد | the expulsion | l'expulsion
e:serve-office: تولي المنصب | the term of office | le mandat
e:protest: الاحتجاج | the protest | la manifestation
e:strike-work: الإضراب | the strike | la grève
e:boycott: المقاطعة | the boycott | le boycott
e:negotiate: المفاوضات | the negotiations | les négociations
e:investigate: التحقيق | the investigation | l'enquête
e:besiege: الحصار | the siege | le siège
e:fight: القتال | the fighting | les combats
e:withdraw: الانسحاب | the withdrawal | le retrait
e:build: الإنشاء | the construction | la construction
n:surplus-n: الفائض | the surplus | l'excédent
n:mandate: الولاية | the mandate | le mandat
victim=dead: القتلى | the dead | les morts
victim=injured: الجرحى | the injured | les blessés
victim=grave: المصابين بحالة خطرة | the gravely hurt | les blessés graves
victim=acquitted: المبرئين | those acquitted | les acquittés
victim=missing: المفقودين | the missing | les disparus
victim=arrested: الموقوفين | those arrested | les personnes arrêtées
victim=freed: المفرج عنهم | those freed | les personnes libérées
victim=recovered: المتعافين | those recovered | les personnes guéries
victim=rescued: الناجين | those rescued | les rescapés
victim=displaced: النازحين | the displaced | les déplacés
victim=infected: المصابين | those infected | les personnes infectées
victim=sentenced: العقوبة | the sentence | la peine
victim=convicts: المحكوم عليهم | those sentenced | les condamnés
victim=migrants: المهاجرين | the migrants | les migrants
people=soldiers: الجنود | the soldiers | les soldats
people=civilians: المدنيين | the civilians | les civils
people=police: أفراد الشرطة | the police officers | les policiers
people=children: الأطفال | the children | les enfants
people=women: النساء | the women | les femmes
people=students: الطلاب | the students | les étudiants
people=workers: العمال | the workers | les travailleurs
people=crew: أفراد الطاقم | the crew members | les membres d'équipage
people=passengers: الركاب | the passengers | les passagers
people=rescuers: المنقذين | the rescuers | les secouristes
people=journalists: الصحفيين | the journalists | les journalistes
people=doctors: الأطباء | the doctors | les médecins
people=protesters: المحتجين | the protesters | les manifestants
people=spectators: المتفرجين | the spectators | les spectateurs
people=players: اللاعبين | the players | les joueurs
people=teams: الفرق | the teams | les équipes
people=members: الأعضاء | the members | les membres
people=lawyers: المحامين | the lawyers | les avocats
people=pilots: الطيارين | the pilots | les pilotes
people=ministers: الوزراء | the ministers | les ministres
thing=ship: السفن | the ships | les navires
thing=container: الحاويات | the containers | les conteneurs
thing=plane: الطائرات | the aircraft | les avions
thing=helicopter: المروحيات | the helicopters | les hélicoptères
thing=drone: المسيّرات | the drones | les drones
thing=missile: الصواريخ | the missiles | les missiles
thing=car: السيارات | the cars | les voitures
thing=bus: الحافلات | the buses | les autocars
thing=train: القطارات | the trains | les trains
thing=building: المباني | the buildings | les bâtiments
thing=house: المنازل | the houses | les maisons
thing=school: المدارس | the schools | les écoles
thing=village: القرى | the villages | les villages
thing=province: المحافظات | the provinces | les provinces
thing=country: الدول | the countries | les pays
thing=fire: الحرائق | the fires | les incendies
thing=seat: المقاعد | the seats | les sièges
thing=vote: الأصوات | the votes | les voix
thing=goal: الأهداف | the goals | les buts
thing=dose: الجرعات | the doses | les doses
thing=barrel: البراميل | the barrels | les barils
thing=flight: الرحلات | the flights | les vols
ledger=revenue: الإيرادات | the revenue | les recettes
ledger=spending: الإنفاق | the spending | les dépenses
ledger=surplus: الفائض | the surplus | l'excédent
ledger=deficit: العجز | the deficit | le déficit
ledger=debt: الدين | the debt | la dette
ledger=loss: الخسائر | the losses | les pertes
ledger=fine: الغرامة | the fine | l'amende
ledger=compensation: التعويض | the compensation | l'indemnité
ledger=salary: الراتب | the salary | le salaire
ledger=price: السعر | the price | le prix
ledger=loan: القرض | the loan | le prêt
ledger=tax: الرسوم | the tax | la taxe
ledger=reserve: الاحتياطي | the reserve | la réserve
ledger=exports: الصادرات | the exports | les exportations
ledger=imports: الواردات | the imports | les importations
ledger=investment: الاستثمار | the investment | l'investissement
ledger=claim: المطلوب | the amount asked for | le montant demandé
ledger=budget: الميزانية | the budget | le budget
measure=magnitude: القوة | the magnitude | la magnitude
measure=depth: العمق | the depth | la profondeur
measure=length: الطول | the length | la longueur
measure=height: الارتفاع | the height | la hauteur
measure=weight: الحمولة | the load | la charge
measure=speed: السرعة | the speed | la vitesse
measure=area: المساحة | the area | la superficie
measure=distance: المسافة | the distance | la distance
measure=temperature: الحرارة | the temperature | la température
measure=age: العمر | the age | l'âge
measure=growth: النمو | the growth | la croissance
measure=inflation: التضخم | the inflation | l'inflation
measure=unemployment: البطالة | the unemployment | le chômage
measure=possession: الاستحواذ | the share held | la part détenue
measure=turnout: المشاركة | the turnout | la participation
measure=capacity: السعة | the capacity | la capacité
`;

/**
 * Words that stand in the event classes for one of their senses and are common in others (هدف aim, عملية process, جولة round,
 * وافد foreigner, وصل إلى came to so much): by them alone no question is asked after the event.
 */
export const LOOSE_EVENT_WORDS =
  'عملية عمليات هدف أهداف يهدف تهدف استهدف يستهدف تستهدف مستهدف جولة زائر زوار زيارات وافد وصل يصل تصل وصول وصل طبع طبيعي مطبوع طبعة سجل تسجيل حل أصاب أصيب إصابة مصاب ضرب شن نظر قضية';
