import type { WordClasses } from '../vocabulary.ts'

/** Ways to reach people, places, platforms, friends and links. */
export const contact: WordClasses = {
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
    'hong kong',
    'costa rica',
    'new zealand',
    'south (america|africa|korea)',
  ],
  // Said of place: further than any license goes.
  'beyond-license': [
    "(anywhere|everywhere) (in|across|around|throughout) the (world|globe|country|nation|us|usa|united states|'states' !(where|in|of|that|i|we|listed))",
    '(anywhere|everywhere) on (earth|the (planet|globe))',
    'all over the (world|globe|country|map)',
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
    '(whatever|whichever) (state|country|continent|time zone)',
    'no matter (the|your|what|which) (state|country|continent|time zone|zip code|location)',
    '(every|any|all) (us|american) (resident|citizen)',
    '(us|usa|state|country|continental) (and|or) (abroad|beyond|overseas)',
  ],
  'wherever-you-are': [
    'wherever you (are|live|land|roam|go|travel|call home|happen to (be|live)|(may|might) be|find yourself)',
    'no matter where (in the world)? you (are|live|go|move|travel|call home|happen to be)',
    'anywhere (you|there is|with) .. (wifi|wi-fi|signal|internet|connection|reception|laptop|phone)',
    'wherever (you|there is) .. (wifi|wi-fi|signal|internet|connection|reception)',
  ],
  'remote-care': [
    '(see|take|treat|serve|accept|welcome|counsel|coach|keep|help|support|work with|meet with|care for|available to|open to) ..5 (client|patient|couple|people|individual|family|families|anyone|everyone|everybody|you|expat|folks|partner|teen|adult)',
    '(offer|provide|give|deliver|do|conduct|extend|bring) ..5 @talk-therapy',
    '@talk-therapy (available|offered|open|for (you|anyone|couple|client|people|individual|family))',
    '@talk-therapy (be|is|are) (available|offered|open)',
  ],
  'talk-therapy': [
    '(therapy|counseling|teletherapy|telehealth|psychotherapy|telemental health|therapist|counselor)',
    '(online|video|virtual|remote|therapy|counseling|couples|zoom) (session|appointment|work|care)',
  ],
  // What is not therapy, and may go anywhere.
  'other-work': [
    '(book|podcast|course|class|webinar|lecture|talk|newsletter|blog|article|workshop|training|conference|retreat|intensive|workbook|app|community|supervision|supervisee|consultation|colleague|clinician|student|study|studies|research|researcher|survey|hotline|lifeline|speaking|reader|listener|audience|referral|directory|fly|flew|flown|drive|drove|trip|vacation)',
    '(video|recorded) (course|lecture|lesson|series|library)',
  ],
  // Getting hold of someone in writing.
  'message-me': [
    '(text|message|email|e-mail|whatsapp|ping|inbox|snapchat|dm|pm) (me|us|@my-phone)',
    '(send|shoot|drop|leave|fire) (me|us|^|our _ _?) (a|an|your) (quick)? _? (text|message|email|e-mail|note|line|whatsapp|chat|ping|dm)',
    '(send|leave|drop|shoot|write) (a|an) (quick)? _? (text|message|email|e-mail|note|whatsapp|chat|dm) (to|on|in|through|via|with) (the|our|my|your|a)? _',
    '(send|shoot|type|text) it to (me|us)',
    'write (to)? (me|us)',
    '(write|message|type|chat) (to)? (me|us)? (through|via|on|in|using|with) (the|our|this|my) (contact)? (portal|form|app|site|website|chat|page|inbox|bot|chatbot)',
    'reach (me|us|out) (by|via|through|on|over) (text|message|email|e-mail|dm|whatsapp|facebook|instagram)',
    '(my|our) (dms|inbox|messages|texts) (are|is|stay) (always)? open',
    '(slide|slip|pop) into (my|our) (dms|inbox|messages)',
    'just (type|text|message|email|dm)',
  ],
  'my-phone': [
    '(my|our|the) (office|work|personal|own)? (cell|cellphone|phone|mobile|inbox|line|number|portal|therapist|team)',
  ],
  // Danger to life, or nearly.
  'in-crisis': [
    '(in|have|face|during|through) (a|an|the|your|any|some)? (mental health|personal|real|true|acute|genuine|full-blown)? (crisis|emergency)',
    '(for|with|about) (an|a|any|your|after-hours|real|true|mental health)? (emergency|crisis)',
    'if (there is|it is|you have) (a|an)? (crisis|emergency)',
    'in case of (a|an)? (emergency|crisis)',
    '(feel|be)? suicidal',
    'suicide',
    '(kill|hurt|harm|cut) yourself',
    'self-harm',
    '(want|wish) to die',
    'end (it all|your life|things (at|tonight))',
    'in (immediate)? danger',
    '(danger|unsafe) (to|with) yourself',
    '(can not|could not) (go on|take it any|do this any|hold on any)',
    'on the (ledge|edge|brink|bridge)',
    '(darkest|worst) (hour|night|moment)',
    'dark night',
    'about to (snap|break|give up)',
    '(think|thought|thinking) (about|of) (the bridge|suicide|dying|end it|death)',
  ],
  'any-hour': [
    '(day|night) (or|and) (night|day)',
    '24 / 7',
    'around the clock',
    '(at)? (any|whatever|all|every) hour',
    '(any|whatever) time (of|day|it)',
    '(anytime|any time)',
    'in the middle of the night',
    '(2|3|4|two|three|four) (am|in the morning)',
  ],
  // Where help is, day and night.
  'crisis-help': [
    '(911|988|741741|999|112)',
    '(emergency|crisis) (room|department|line|lifeline|service|team|center|text line)',
    '(er|hotline|lifeline|hospital)',
  ],
  'network-site': [
    '(facebook|fb|instagram|insta|ig|snapchat|tiktok|twitter|linkedin|pinterest|discord|bluesky|strava|goodreads|venmo|bereal)',
    'social media',
  ],
  'own-client': [
    '(client|patient|couple)',
    '(anyone|anybody|everyone|everybody|people|folks|those|families|kids|teens) (who)? ..2 (i|we) (treat|see|work with|have (treated|seen|worked with)|counsel)',
    '(anyone|anybody|everyone|everybody|people|folks|those) in (treatment|therapy|session|my care|our care)',
    '(on|off) my (caseload|books|schedule)',
  ],
  'therapy-over': [
    '(once|when|after|the day|as soon as|now that) ..2 (our|the|your)? (last|final) (session|appointment|visit|week)',
    '(once|when|after|the day|as soon as|now that) (you|we|therapy|treatment|our work|our (time|session)) ..3 (graduate|finish|end|over|done|wrap|stop|complete|behind us|retire)',
    '(after|post) (therapy|treatment|termination|graduation|discharge)',
    '(retirement|retire)',
  ],
  // Programs made for talking to friends.
  'consumer-app': [
    '(facetime|whatsapp|skype|wechat|imessage|telegram|viber|snapchat|discord)',
    '(facebook|fb|instagram|insta)? messenger',
    'google (hangout|duo|chat)',
    '(regular|plain|ordinary|free|basic|standard|normal|everyday) (old)? zoom',
    '(instagram|facebook|fb|insta) (live|video|dm|message|call)',
  ],
  // Said openly: this link pays.
  'paid-note': [
    'affiliate (link|program|partner)',
    'as (a|an) _? _? (associate|affiliate) .. (earn|get|receive|make)',
    '@us ..3 (earn|get|receive|make|take) (a|an|some|my|our|the)? (small|little|tiny|modest|referral|affiliate|sales)? (commission|kickback|referral fee|affiliate fee|finder fee) !(on ^|for ^)',
    '@us ..3 (earn|get|receive|make|take) (a|an|my|our) _? (cut|percentage|share|slice) ((of|from|on|when|if|for|each) ..3 (link|buy|purchase|order|sale|sign up|sold|copy)|>)',
    '(paid|sponsored) (link|post|partnership)',
  ],
  // What clients are asked to get, not readers at large.
  'told-to-clients': [
    '(client|patient|couple|families|family|everybody|everyone) ..5 (told|ask|require|order|buy|get|start|need|use|pick up|read)',
    '(tell|ask|require|have|want|send|put) ..3 (client|patient|couple|families)',
    '(start|work|begin|see) with us',
    'in (session|therapy)',
  ],
  // Where people become clients: words of headings.
  'client-door': [
    '(contact|booking|appointment|intake|portal|inquiry|enquiry|checkout|login|telehealth)',
    '(book|schedule|request|arrange) ..3 (call|consultation|session|appointment|visit|time|consult)',
    '(get|be) in touch',
    '(write|reach out|message|talk) to (us|me)',
    '(new|current|existing|for) (client|patient) _?',
    '(we have|we got|i have|i got) (received)? your (request|message|form|note)',
    'get started',
    'log in',
    'first visit',
  ],
  'visitor-data': [
    '(your|visitor|client|patient|form) ..2 (email|e-mail|address|phone number|name|information|data|visits|answers|details|activity|browsing|clicks|submissions)',
    '(those|these|the|which) (visit|page|click|answer|search)',
    '(email|e-mail|email address|contact|client) list',
  ],
  'ad-company': [
    '(meta|facebook|instagram|tiktok|google|pinterest|snapchat|linkedin|twitter|reddit|microsoft) !(reviews|maps|calendar|workspace|drive|meet|docs)',
    '(advertising|marketing|ad|media|retargeting) (partner|network|company|companies|platform|agency)',
    '(advertiser|marketer)',
    'data broker',
  ],
  // What is said to be safe: the line, the room, what passes through.
  'private-line': [
    '(video|platform|portal|email|e-mail|message|messaging|text|texts|texting|chat|app|line|call|session|room|form|connection|software|system|website|link|server|record|file|data|information|notes|encryption|service|telehealth|phone)',
    'what (we|you) (say|write|tell)',
    'your words',
  ],
  // Machines that talk.
  program: [
    '(ai|chatbot|bot|gpt|algorithm|avatar)',
    'artificial intelligence',
    '(language model|virtual (clinician|companion|assistant)|chat companion|digital (companion|twin|assistant))',
    '(our|my|the|an|this) (app|engine|companion|software|program we built)',
    'companion (app|we built|i built)',
  ],
  // Where friends get together, and what they do there.
  'get-together': [
    '(barbecue|bbq|cookout|potluck|picnic|bonfire|fireworks|happy hour|game night|movie night|supper|housewarming|pool party|karaoke|tailgate|brunch)',
    '(dinner|birthday|christmas|holiday|garden|block|beach|graduation|summer) party',
    '(a|the|our|my) (party|swim|cruise|campout|camping trip|ball game|fishing trip)',
    '(beer|wine|cocktails|margaritas|drinks|taco|tacos)',
    '(thanksgiving|christmas|easter|sunday) (table|dinner|lunch|supper)',
  ],
  'my-home': [
    '(my|our) (own)? (deck|porch|backyard|back yard|yard|kitchen table|patio|pool|boat|cabin|lake house|living room|fire pit|dinner table|house|place|thanksgiving table|christmas table|table)',
    "(my|our) 'home' !(office|page|visit|town|state|base|screen|practice|study)",
  ],
  // Work that is no therapy.
  trade: [
    '(realtor|realty|notary|bookkeeper|accountant|caterer|photographer|hairdresser|stylist|florist|contractor|landlord|dj)',
    '(real estate|real-estate|mortgage|insurance|travel|literary) (agent|broker|advisor)',
    '(tax|resume) (preparer|adviser|advisor|writer)',
    '(financial|investment) (planner|advisor|adviser)',
    '(divorce|family law|family-law|custody|estate)? (attorney|lawyer)',
    '(yoga|pilates|barre|fitness|dance|music|piano) (teacher|instructor|studio)',
    'personal trainer',
    'wedding (photographer|planner|officiant)',
    'interior (designer|decorator)',
    '(life insurance|cosmetics|skin care|jewelry) (agent|consultant)',
  ],
  'trade-act': [
    '(list|sell) (the|your|their) (family)? (house|home|place) !rules',
    '(do|file|prepare) (your|their) tax',
    '(photograph|shoot|cater|officiate) (your|their|the) (wedding|big day|reception)',
    '(draw up|file|draft) (the|your) (paper|divorce|will|agreement)',
    'refinance (your|the) (house|home|mortgage)',
    '(cut|color|style) your hair',
  ],
  // Things for sale.
  product: [
    '(gummies|gummy|supplement|vitamin|magnesium|tincture|cbd|probiotic|melatonin|shake|powder|capsule|diffuser|candle|mattress|blanket|spray|roller bottle|patches|kombucha)',
    '(essential)? (oil|blend)',
    '(sleep|mood|relationship|check-in|homework|marriage|rescue|couples) (app|strip|kit|deck|cards|workbook|planner)',
    '(workbook|starter kit|starter set|journal kit)',
    '(my|our) (kit|course|deck|box|book|planner|workbook|shop)',
    '(one|two|a bottle|a box|a set) of (these|them|those)',
    '(shake|oil|bottle|jar|tin)',
  ],
  'my-caseload': [
    '(every|each|all|most|nearly all|almost all|half|many|plenty|lots) of (my|our|the) ..3 (client|couple|patient|family|families|folks|people|ones)',
    '(every|each) ..2 (client|couple|patient|family) (of mine|i see|we see|here|on my caseload|on our books|on my books)',
    '(all|most|half)? (my|our) ..2 (client|couple|patient|family|families|ones|teens|moms|dads)',
    '(all|most|nearly all|almost all) the folks on my',
    '(everybody|everyone|anyone) (who)? (starts|works|comes|books|on my caseload)',
    'every one of (you|my|our)',
  ],
  'whole-caseload': [
    '@my-caseload',
    '(every|each|all) ..2 (client|couple|patient|family|families)',
    '(everybody|everyone) who',
  ],
}
