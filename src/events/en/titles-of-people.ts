/** Titles before a name, in lower case without full stops. What stands before them ("Former Ukrainian") is no part of the name. */
export const personTitles: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady king queen prince princess emperor empress tsar pope saint ' +
    'president chancellor premier minister secretary senator sen representative rep congressman congresswoman governor gov ' +
    'mayor councillor councilman councilwoman sheriff judge justice attorney prosecutor commissioner ambassador consul ' +
    'general gen colonel col captain capt major maj lieutenant lt sergeant sgt corporal cpl private admiral adm commander ' +
    'cmdr marshal brigadier officer detective inspector superintendent constable chief director chairman chairwoman chair ' +
    'leader chairperson pc wpc dci supt ceo spokesman spokeswoman spokesperson reverend rev father brother sister bishop archbishop cardinal rabbi imam ' +
    'ayatollah sheikh coach doctor engineer deputy vice executive mp cfo cio cto coo vp'
  ).split(' '),
);

/** Words of institutions, places and works: a name that holds one is no person's. Lower case. */
export const impersonalWords: ReadonlySet<string> = new Set(
  (
    'agency air airlines airport airways army assembly association authority avenue bakery bank bay board bridge bureau castle ' +
    'cathedral church city club coast college command commission committee company congress corporation corps council ' +
    'country county court daily department district division east empire federation fleet flight force forces foundation ' +
    'front fund gazette government group grouping guard harbour harbor herald hill hospital hotel house inc institute ' +
    'international island islands journal kingdom lake league library ltd market ministry mission mount mountain museum navy news north ' +
    'observatory ocean office organisation organization palace park parliament party people port post press province railway region ' +
    'regiment republic review river road royal school sea senate service society south square state states station ' +
    'street survey temple theatre theater times town treaty troops union university valley village villages war west'
  ).split(' '),
);

/** Of these the words of places: what holds one does not act. Lower case. */
export const placeWords: ReadonlySet<string> = new Set(
  (
    'avenue bay beach bridge castle city coast country county district east empire harbour harbor hill island islands kingdom lake mount mountain north ocean palace ' +
    'park peninsula port province region republic river road sea south square state states station street temple town valley village villages west landing'
  ).split(' '),
);

/** Adjectives of origin that commonly stand before a name or a noun, as they are written. */
export const demonyms: ReadonlySet<string> = new Set(
  (
    'Afghan African Albanian Algerian American Argentine Armenian Asian Australian Austrian Azerbaijani Belarusian Belgian ' +
    'Bolivian Bosnian Brazilian British Bulgarian Canadian Chilean Chinese Colombian Croatian Cuban Czech Danish Dutch ' +
    'Egyptian English Estonian Ethiopian European Finnish French Georgian German Greek Hungarian Indian Indonesian Iranian ' +
    'Iraqi Irish Israeli Italian Japanese Jordanian Kazakh Kenyan Korean Latvian Lebanese Libyan Lithuanian Mexican Moldovan ' +
    'Moroccan Nigerian Norwegian Pakistani Palestinian Peruvian Polish Portuguese Roman Romanian Russian Saudi Scottish Serbian ' +
    'Slovak Slovenian Somali Soviet Spanish Sudanese Swedish Swiss Syrian Thai Tunisian Turkish Ukrainian Venezuelan Vietnamese ' +
    'Welsh Western Eastern Northern Southern'
  ).split(' '),
);

/** Small words inside names ("Ludwig van Beethoven"). */
export const nameParticles: ReadonlySet<string> = new Set(
  'de del della di da dos du la le van von der den ter bin ibn al el zu of'.split(' '),
);

/** What stands before a name and is none of it: "Dubai-based". */
export const ofOrigin =
  /^\p{Lu}[\p{L}.’']{1,24}-(?:based|listed|owned|born|run|backed|led|headquartered|registered|trained|educated|appointed|installed|controlled|funded|sponsored)$/u;
