import type { WordClasses } from '../vocabulary.ts'

/** Places, and care offered to people there. */
export const places: WordClasses = {
  // Where on earth.
  'us-state': [
    '(alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho)',
    '(illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota)',
    '(mississippi|missouri|montana|nebraska|nevada|ohio|oklahoma|oregon|pennsylvania|tennessee|texas|utah)',
    '(vermont|virginia|washington|wisconsin|wyoming)',
    'new (hampshire|jersey|mexico|york)',
    '(north|south) (carolina|dakota)',
    'rhode island',
  ],
  // Places that no state's license reaches.
  'far-place': [
    '(dubai|lisbon|london|paris|berlin|rome|madrid|barcelona|amsterdam|dublin|tokyo|singapore|bangkok|bali|sydney)',
    '(europe|asia|africa|australia|canada|mexico|england|scotland|ireland|france|germany|spain|italy|portugal)',
    '(japan|china|india|thailand|brazil|colombia|kenya|uae|toronto|vancouver|seoul|lagos|nairobi|cairo)',
    '(norway|sweden|denmark|finland|switzerland|austria|greece|turkey|israel|egypt|nigeria|ghana|argentina|chile|peru)',
    '(philippines|vietnam|malaysia|indonesia|oslo|perth|melbourne|geneva|zurich|vienna|stockholm|copenhagen|prague)',
    '(budapest|mumbai|delhi|manila|hanoi|taipei|montreal|calgary|edinburgh|auckland|accra|istanbul)',
    'hong kong',
    'costa rica',
    'new zealand',
    'south (america|africa|korea)',
  ],
  // Said of place: further than any license goes.
  'beyond-license': [
    "(anywhere|everywhere) (in|across|around|throughout) the (world|globe|country|nation|us|usa|united states|'states' !(where|in|of|that|i|we|listed))",
    '(anywhere|everywhere) on (earth|the (planet|globe))',
    'coast to coast',
    'all over the (world|globe|country)',
    '(around|across|throughout) the (world|globe|country|nation|planet|us|usa|united states)',
    '(worldwide|nationwide|globally|internationally|abroad|overseas)',
    '(world|nation) wide',
    '(all|every|any|each) (of the)? (50|fifty) (us)? states?',
    "(all|every|any) (us)? 'states' !(where|in|of|that|i|we|listed)",
    'any (us)? state !(where|in|of|that|i|we|listed|agency|law|board)',
    'every (us)? state !(where|in|of|that|i|we|agency|law|board|has)',
    'any (country|continent|time zone)',
    '# (continent|country|countries)',
    'across (state|national|all)? (line|border)',
    'outside (of)? the (us|usa|country|united states)',
    'regardless of (your|the|what|which)? (state|country|location|time zone|where you (live|are))',
    '(any|every) corner of the (planet|world|globe|earth|country)',
    '(whatever|wherever) your (address|zip code|time zone|state|country|location)',
    '(whatever|whichever) (state|country|continent|time zone)',
    '(every|any|all) (us|american) (resident|citizen)',
    '(us|usa|state|country|continental) (and|or) (abroad|beyond|overseas)',
  ],
  'wherever-you-are': [
    'wherever you (are|live|land|roam|go|travel|call home|happen to (be|live)|(may|might) be|find yourself)',
    'anywhere (you|there is|with) .. (wifi|wi-fi|signal|internet|connection|reception|laptop|phone)',
    'wherever (you|there is) .. (wifi|wi-fi|signal|internet|connection|reception)',
  ],
  // Apart, since a phrase with *no* is not negated by its own words.
  'no-matter-state': [
    'no matter (the|your|what|which) (state|country|continent|time zone|zip code|location)',
  ],
  'take-on': ['(see|take|treat|serve|accept|welcome|counsel|help|work with|meet with)'],
  'remote-care': [
    '(see|take|treat|serve|accept|welcome|counsel|work with|meet with|care for|available to|open to) ..5 (client|patient|couple|people|individual|family|families|anyone|everyone|everybody|you|expat|folks|partner|teen|adult)',
    '(help|support|keep) ..3 (client|patient|couple|people|individual|families|anyone|everyone|expat|adult)',
    '(offer|provide|give|deliver|do|conduct|extend|bring) ..5 @talk-therapy',
    '@talk-therapy (available|offered|open|for (you|anyone|couple|client|people|individual|family))',
    '(session|appointment) (be)? (available|open|offered)',
    '@talk-therapy (be|to) (available|offered|open|client|patient|couple|individual|family|families|adult|people|anyone|expat)',
    '(practice|therapist) serve ..2 (client|patient|couple|individual|families|people)',
  ],
  'over-wire': [
    '(online|video|telehealth|teletherapy|virtual|virtually|remote|zoom|laptop|screen|wifi|signal|internet)',
  ],
  // Giving work another name on paper.
  'file-under': ['(call|label|list|bill|write|name|file|frame|book|market|code)'],
  'talk-therapy': [
    '(therapy|counseling|teletherapy|telehealth|psychotherapy|telemental health|therapist|counselor)',
    '(online|video|virtual|remote|therapy|counseling|couples|zoom) (session|appointment|work|care)',
  ],
  // What is not therapy, and may go anywhere.
  'other-work': [
    '(book|podcast|course|class|webinar|lecture|talk|newsletter|blog|article|workshop|training|conference|retreat|intensive|workbook|app|community|supervision|supervisee|consultation|colleague|clinician|student|study|studies|research|researcher|survey|hotline|lifeline|speaking|reader|listener|audience|referral|directory|fly|flew|flown|drive|drove|trip|vacation)',
    '(video|recorded) (course|lecture|lesson|series|library)',
  ],
}
