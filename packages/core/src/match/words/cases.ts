import type { WordClasses } from '../vocabulary.ts'

const exactly = (words: string): string =>
  `(${words
    .trim()
    .split(/\s*[,\n]\s*/)
    .map((word) => `'${word}'`)
    .join('|')})`

/** One particular person of the practice's, told of or asked about. */
export const cases: WordClasses = {
  // Work besides the commonest, by which a neighbor might be known.
  livelihood: [
    exactly(`technician, tech, mechanic, operator, foreman, inspector, clerk, teller, broker, agent, adjuster, auctioneer,
      crop duster, trapper, ranger, warden, lobsterman, fisher, shrimper, oysterman, ferryman, stevedore, longshoreman,
      sailor, boatbuilder, shipwright, stonemason, mason, bricklayer, drywaller, painter, glazier, tiler, plasterer`),
    exactly(`lineman, surveyor, millwright, steelworker, pipefitter, ironworker, driller, roughneck, trucker, cabbie,
      taxi driver, cab driver, conductor, flight attendant, controller, air traffic controller, stewardess, chauffeur,
      locksmith, jeweler, tailor, seamstress, upholsterer, cobbler, potter, sculptor, violinist, cellist, pianist`),
    exactly(`drummer, guitarist, singer, soprano, tenor, dancer, ballerina, poet, novelist, playwright, sculptor, painter,
      photographer, filmmaker, comedian, magician, puppeteer, clown, juggler, taxidermist, undertaker, mortician,
      funeral director, gravedigger, coroner, embalmer, crossing guard, lunch lady, custodian, janitor, groundskeeper`),
    exactly(`cook, line cook, sous chef, brewer, winemaker, vintner, cheesemaker, bartender, barista, sommelier, grocer,
      butcher, fishmonger, caterer, innkeeper, hotelier, landlord, developer, broker, trader, analyst, actuary, auditor,
      consultant, lobbyist, diplomat, ambassador, translator, interpreter, editor, columnist, journalist, publisher`),
    exactly(`scientist, chemist, physicist, biologist, geologist, astronomer, oceanographer, botanist, archaeologist,
      meteorologist, statistician, mathematician, historian, curator, archivist, scholar, postdoc, grad student,
      medical student, law student, resident, radiologist, cardiologist, oncologist, obstetrician, neurologist`),
    exactly(`optometrist, chiropractor, hygienist, phlebotomist, sonographer, doula, nanny, au pair, babysitter, caregiver,
      housekeeper, cleaner, seamstress, hairstylist, stylist, nail tech, masseuse, personal trainer, yoga teacher,
      gymnast, swimmer, wrestler, boxer, jockey, pitcher, catcher, quarterback, goalie, goalkeeper, runner, cyclist`),
    exactly(`referee, umpire, coach, scoutmaster, troop leader, choirmaster, cantor, chaplain, nun, monk, missionary,
      preacher, vicar, sexton, bookkeeper, secretary, receptionist, paralegal, stenographer, bailiff, magistrate,
      prosecutor, public defender, lawman, constable, trooper, prison guard, correctional officer, corrections officer`),
    exactly(`private investigator, security guard, bouncer, bodyguard, firefighter, smokejumper, lifeguard, dive master,
      diver, paratrooper, medic, corporal, colonel, major, admiral, commander, airman, ranger, sniper, submariner,
      reservist, guardsman, ombudsman, alderman, selectman, county clerk, town clerk, treasurer, assessor, auditor`),
    exactly(`shepherd, goatherd, horse trainer, horsewoman, cowboy, cowgirl, rodeo rider, bull rider, farrier, blacksmith,
      groomer, breeder, dog trainer, zookeeper, beekeeper, orchardist, nurseryman, arborist, landscaper, gravel hauler,
      snowplow driver, school bus driver, bus driver, garbage man, recycler, exterminator, chimney sweep, piano tuner`),
    exactly(`piano teacher, music teacher, shop teacher, gym teacher, kindergarten teacher, substitute, aide, tutor,
      counselor at, guidance counselor, playwright, software engineer, coder, designer, web designer, data scientist,
      product manager, hedge fund manager, financier, investor, heiress, socialite, landscaper, barista, clerk`),
    '(store|shop|restaurant|bakery|farm|salon|bar|business|franchise|dealership|gym|brewery|diner|motel) (owner|manager|keeper)',
    '(deputy|assistant|vice|head|retired|former) (da|chief|principal|mayor|coach|warden|director|superintendent|manager)',
  ],
  // Words for one human being.
  soul: [
    '@one-relative',
    '@occupation',
    '@livelihood',
    exactly(`parents, skipper, client, patient, couple, pair, fella, gal, lad, lass, dude, chap, bloke, kiddo, tween, youngster,
      youth, preschooler, kindergartner, adolescent, freshman, sophomore, junior, senior, undergrad, retiree, grandparent,
      great grandmother, matriarch, patriarch, mama, mum, mummy, papa, daddy, momma, nana, abuela, uncle, aunt, cousin,
      niece, nephew, fiance, fiancee, ex, stepmother, stepfather, stepdad, stepmom, stepson, stepdaughter, foster mother`),
    exactly(`foster father, foster mom, godmother, twin, triplet, orphan, divorcee, bachelor, immigrant, refugee, widow,
      widower, survivor, alcoholic, addict, veteran, vet, parishioner, regular, young man,
      young woman, young lady, old man, old woman, gentleman, six year old, mother in law, father in law, adoptee,
      loner, introvert, neighbor, volunteer, member, transplant, expat, nonagenarian, octogenarian, septuagenarian`),
    '# year old',
    'husband and wife',
  ],
  // Said of somebody known: not "a couple", but "the couple who moved the piano".
  past: [
    exactly(`came, went, said, told, asked, left, lost, found, took, gave, brought, kept, held, met, ran, sat, stood, fell,
      broke, wrote, read, spoke, drove, flew, built, bought, sold, sent, spent, slept, wept, cried, felt, knew, thought,
      chose, got, had, was, were, did, made, paid, put, quit, cut, hit, hid, hung, fought, forgot, forgave, froze, grew`),
    exactly(`drank, ate, began, became, bit, blew, burst, caught, dealt, drew, dreamt, fed, fled, heard, hurt, laid, led,
      let, lent, lit, rode, rang, rose, sang, saw, set, shook, shot, showed, shut, sank, slid, snuck, spat, split, stole,
      stuck, struck, swore, swam, taught, tore, threw, wore, woke, won, stayed, moved, walked, talked, called, tried`),
    exactly(`married, divorced, separated, buried, died, drowned, survived, served, worked, lived, loved, hated, hoped,
      wanted, needed, learned, realized, decided, started, stopped, finished, ended, turned, opened, closed, pulled,
      pushed, dropped, picked, carried, handed, passed, proposed, promised, lied, cheated, admitted, confessed, revealed`),
    exactly(`whispered, shouted, yelled, screamed, laughed, smiled, hugged, kissed, danced, apologized, texted, emailed,
      phoned, posted, mailed, showed up, refused, agreed, argued, blamed, accused, threatened, slammed, stormed, yanked,
      burned, crashed, wrecked, totaled, ruined, saved, raised, adopted, fostered, immigrated, emigrated, enlisted`),
    exactly(`deployed, retired, resigned, relapsed, overdosed, recovered, discovered, uncovered, caught, tracked, followed,
      watched, stared, refinanced, gambled, borrowed, owed, embezzled, inherited, collected, counted, measured, painted,
      planted, cooked, baked, knitted, sewed, fished, hunted, farmed, raced, played, coached, preached, prayed, joined`),
    exactly(`arrived, appeared, insisted, demanded, begged, wondered, explained, described, mentioned, answered, replied,
      remembered, wished, missed, skipped, cancelled, canceled, waited, traveled, commuted, flinched, trembled, shook,
      sobbed, grieved, mourned, panicked, collapsed, fainted, vomited, blushed, nodded, shrugged, sighed, stared, winked`),
    exactly(`reached, touched, grabbed, squeezed, dragged, hauled, packed, unpacked, folded, tossed, saved, hid, locked,
      unlocked, knocked, rearranged, renewed, reconciled, reunited, graduated, changed, swapped, traded, settled, used to,
      could, would, could not, had never, had been, has been, had not, would not, did not, named, labeled, crossed`),
    exactly(`choked, snapped, cracked, confided, disclosed, announced, blurted, muttered, mumbled, murmured, cursed, joked,
      teased, winked, grinned, frowned, glared, leaned, curled, crawled, climbed, jumped, kicked, punched, pounded,
      smashed, poured, spilled, sipped, swallowed, chewed, signed, sketched, recited, hummed, whistled, rehearsed`),
    exactly(`admits, whispers, tells, says, swears, insists, keeps, still, finally, never, once, just`),
  ],
  // A particular person with a past: an article, somebody, and what that one did.
  'one-with-past': [
    '(a|an|the|my|our|one|this|that) _? _? _? @soul and (his|her|their) _? _? @soul',
    "(a|an|the|my|our|one|another|this|that) _? _? _? @soul ','? (i|we)? (who|whose|that|whom|where|when) ..3 @past",
    "(a|an|the|my|our|one|another|this|that) _? _? _? @soul ','? ..4 (who|whose|whom) ..3 @past",
    "'\"' ^ '\"' ','? (a|an|#|was|who)",
  ],
  // One person, but of a book, a landlord, the writer's own youth.
  'not-of-mine': [
    '(book|novel|written|library|rent|rented|landlord|play|film|poem|song|reader|kinds|readers|borrowed|bought from|essay|memoir|column|columnist|article|series|tv) ..12 @soul',
    "(my|our) (own|whole)? ('family'|'kids'|'house'|'wedding'|'children'|'parents'|'town'|'church')",
    '(i|we) (saw|see|had|found|needed|hired) (a|an|my) _? (counselor|therapist|doctor|couples therapist|coach)',
    'when i was (a|an|#|nineteen|eighteen|young|in|little|growing)',
    '(never|not) failed a',
    '(plan|plans|insurance|insurer|insurers|superbill) ..14',
  ],
  // What one person did or said, without a relative clause.
  'one-did': ["(a|an|one|another|this|that|my|our) _? _? _? @soul ','? _? _? @past"],
  // "Our last pair", "my couple with the triplets".
  'one-of-mine': [
    "(my|our|her|his) _? _? ('client'|'couple'|'pair'|'patient'|'twosome'|'duo'|'family'|'teen') ','? (with|from|who|whose|a|an|flew|drove|came|just|once|had|were|was|is|are|in|and|#)",
    '@soul ..6 (from|in|on|of) (my|our|her|his) _? (@weekday|noon|morning|evening|afternoon|late|early|last|first|next) _? (slot|hour|group|session|appointment|couple)?',
    '(came|come|flew|drove|rode|walked) (in)? ..3 to (her|him|us|me) (for|to learn|after|because|with|about|when)',
    '(saw|sees|treated|counseled) _? _? ..2 (for|over) # (year|month|session)',
  ],
  // Permission hinted at, or a reason why it may be told.
  'easy-to-tell': [
    '(makes|made) (this|it|them) (easier|safer|possible|simpler) to (tell|write|share|mention)',
    '(he|she|they) (said|says|told me|agreed) (that)? (i|we) (could|can|might|may) (use|tell|write|share|mention|post|repeat)',
    '(would|will|did) not mind (my|me|our) (saying|telling|sharing|mentioning|writing)',
    '@soul ..4 (i|we) have (alluded|mentioned|told|described|written|spoken) ..4 (before|earlier|already)',
    '(mr|mrs|ms) (and (mrs|mr))? ^ ..10 (presented|attended|came|was referred|were referred|entered|sought|had been)',
    '(couples|clients|people|families|sessions) (one|you|i|we) (does not|do not|never|can not|will not) forget',
    '(case illustration|case example|case study|clinical illustration|clinical example|clinical vignette)',
  ],
  'taught-me': [
    '@soul ..12 (taught|showed|reminded|schooled) (me|us) _',
    "(i|we) ('learned'|learned|learnt|got|picked up|know|took|owe|stole|borrowed) ..8 (from|off|to|because of) (a|an|the|one|my|this) _? _? _? @soul",
    '(shaped|inspired|changed|formed|prompted|sparked|marked) by (a|an|the|one|two) _? _? _? @soul',
    '(i|we) (still|often|always|will)? (think|thought|remember|dream|keep thinking|picture|recall|carry|tell) (of|about|with (me|us))? (a|an|the|one|my) _? _? _? @soul',
    '(reminds|reminded) (me|us) of (a|an|the|one|my) _? _? _? @soul',
    '(is|was|are) the reason (i|we) (say|believe|know|keep|trust|still)',
    '(would|could|can|will) tell you',
  ],
  // The writer's hours, and the things in the writer's room.
  'my-room': [
    '(my|our|this|the|that) (office|couch|sofa|loveseat|ottoman|recliner|armchair|waiting room|practice|playroom|consulting room|therapy room|dollhouse|sand tray|tissues|tissue box|box of tissues|kleenex|caseload|schedule|chair|intake|intake form|door|room|clinic|zoom room|screen|beanbag|rug|calendar|books)',
    '(our|first|last|six|#|final|every|each) _? _? (meeting|meetings|visits|visit|hour|hours)',
    '(i|we) (once)? (had|met) (a|an|this|them|him|her|two)',
    '(session|sessions|appointment|appointments|intake|intakes|therapy|counseling|treatment|first visit|last visit|each visit|premarital|first call|counselling|my notes|clinical|telehealth)',
    "(i|we) _? _? ('treated'|'counseled'|'counselled'|'saw'|'see'|'seeing'|'worked with'|'work with'|'working with'|'met'|'met with'|'sat with'|'treat'|'treating'|'helped'|'walked with'|'accompanied'|'discharged')",
    '(came|come|comes|coming|sent|referred|crept|walked|limped|returned|sat|cried|wept) ..2 (to|with|in front of|across from|in) (me|us|here)',
    '(my|our|mine|his|her) @weekday',
    '(our|my) #? (client|clients|patient|patients|couple|couples|family|families|group|teens|teen|kids|kiddos)',
    "# o'clock",
    '(client|clients|patient|patients)',
  ],
  // Where the writer was among colleagues: a thread, a closed group.
  'asks-colleagues': [
    '(hive mind|hivemind|colleagues|fellow (therapists|clinicians|counselors|mfts)|therapist (friends|peeps|mamas|group|fam|pals|community)|therapists (of|in|out|here)|clinicians|counselors|docs|shrinks|therapy twitter|brain trust|brains trust|crowdsourcing|peer consult|case consult|consult|consultation|listserv|wise ones|my people|anyone in here|supervisors)',
    '(anyone|anybody|does anyone|has anyone) (else|here|in here|on here)? ..3 (worked|work|treated|treat|seen|see|know|knows|recommend|dealt|experience|experienced|specialize|takes|familiar|tried|used)',
    '(looking|searching|hunting|seeking|desperate|need|needing|want|seek|iso|in search of) ..2 (for|a|an|some|of)? _? _? (referral|referrals|therapist|provider|psychiatrist|clinician|specialist|input|advice|ideas|thoughts|wisdom|eyes|guidance|suggestions|consult|consultation|help|second opinion|feedback|resources|home for|prayer|prayers|brainstorm)',
    "(thoughts|ideas|advice|suggestions|wisdom|input|recommendations|tips|verses|resources|gut check|reality check|interventions|next steps|takers|hunches|opinions|protocols) ('?'|welcome|appreciated|please|anyone)",
    "(what|how) (would|do|should|can) (you|y'all|i|we|you all|others|folks) ..3 (do|say|handle|approach|proceed|treat|go|respond|diagnose|conceptualize|navigate|manage|work|start|next|code|chart|bill|document)",
    '(i am|am) (stumped|stuck|at a loss|out of ideas|in over my head|out of my depth)',
    '(supervision thread|case (for|of the week|discussion|conference)|staffing|grand rounds|mods|duty to warn|time sensitive|swap notes|therapist mixer|presenter|for a (colleague|supervisee)|identifying details|take a transfer|therapy query)',
    '(stumped|venting|vent post|rant|tw|asking for|please advise|pls advise|case question|practice question|clinical question|ethics question|quick question|quick consult|dx question|case help|tough case|tricky case|weird case|hard case|case presentation|closed group|private group|members only)',
    '(emdr|eft|gottman|ifs|cbt|dbt|pct|act|exposure|emdria|bowen|structural) (or|vs|versus) _',
    '(is it|am i|would it be|are we) (reportable|a duty to warn|obligated|overreacting|wrong|required to|mandated)',
    '(would|should|do) (you|i|we) (report|refer|transfer|discharge|terminate|break|call cps|warn|file|disclose)',
  ],
  'a-case-of-mine': [
    '(i|we) (have|had|got|am seeing|have got|saw|started|inherited|picked up|took on|just|currently|am treating|am working with|treat|see|been seeing) ..3 (a|an|this|the|one|new|another) ..4 (@soul|case|intake|ct|pt|cl|situation|referral|# (f|m|y o|yo|yr|year))',
    '(my|our|this) _? (client|ct|pt|cl|patient|couple|case|intake) !(therapist|of)',
    "(mine is|mine's)",
    '(her|his|their|our|my) (guy|gal|client|couple|lady|kid|fella|teen|case)',
    '(couple|pair|family|marriage) of # (year|month)',
    '(mr|mrs|ms|miss|client|patient|pt|ct|ms|dr) ^ ,',
    '(he|she) is (a|an|the|his|her) _? _? _? , (he|she) is',
    "# ','? (f|m|yo|yof|yom|nb) (',')",
    "(f|m|male|female|man|woman|boy|girl|teen|husband|wife|hubby|mom|dad|h|w) '('? #",
    '(case|client|patient|genogram|intake|couple|family|vignette|situation) (:|of|is|with|below|involves|concerns)',
    '(kept|keeping|leaving|keep) ..2 (vague|details out|it general|names out|it short)',
    '(for|with|on) (a|an|my|this) _? _? (client|couple !of|teen|kid|child|patient|# yo|# year old)',
  ],
  // Clinical matters as colleagues put them.
  presents: [
    '(presents|presenting|disclosed|discloses|diagnosed|dx|hx|si|sib|ed|ocd|ptsd|bpd|npd|bipolar|adhd|autistic|autism|trich|anorexia|bulimia|psychosis|psychotic|manic|dissociative|did|delusional|hallucinations|hears|suicidal|cutting|purging|meds|pills|lithium|suboxone|nonverbal|selective mutism|enuresis|encopresis|kleptomania|hoarding|hoarder|swinger|kink|poly|escort|affair|affairs|cheating|cheated|abuse|abused|abusive|molested|assault|assaulted|trafficking|custody|divorce|paternity|ivf|pregnant|donor|adopted|foster|deployed|arrested|arrest|indicted|probation|jail|prison|overdose|relapse|relapsed|sober|drinking|rehab|stillbirth|miscarriage|abortion|twins|surrogate|transition|transitioning|incest|stalker|stalking|arson|fraud|embezzled|embezzlement|lawsuit|bankruptcy|fire|crash|drowned|drowning|murder|murdered|homicide|suicide|suicides|widowed|stroke|cancer|dementia|amputee|transplant|scandal|expelled|fired|suspended)',
    'caught ..3 (in|with|by)',
  ],
  // Details that set one apart from the rest of the town.
  'sets-apart': [
    '(only|first|last|youngest|oldest|biggest|largest|tallest|sole|lone|second|third) _? _? _? (in|on|at|here|around|of|to|ever|hospital|doctor|girl|boy|woman|man|family|couple|black|gay|female|male|@occupation|@livelihood)',
    '(in|made|all over|on) the (paper|papers|news|front page|local news|headlines)',
    '(the one|the ones) (on|in|from|who|with|whose|that)',
    '(well known|prominent|local|beloved|notorious|famous) _? (@soul|family|business|church)',
    '(runs|owns|ran|owned|manages|opened|coaches|teaches at|works at|works for|pastors|drives for|plays for|sings at|serves on) ..4',
    '(husband|wife|dad|mom|father|mother|brother|sister|boss|partner|ex|son|daughter|spouse) (is|was|works|runs|owns|teaches|coaches|just|has|had|a)',
    '(married|together|divorced|widowed|separated) ..2 # (yr|yrs|year|years|times|months)',
    '# (kids|children|sons|daughters|boys|girls|brothers|sisters|siblings|wives|husbands|marriages|cats|dogs|parrots|goats)',
  ],
  // A bio or a team page, where details are the therapist's own.
  'about-staff': [
    '(receptionist|newsletter|founder|clinician|lmft|lcsw|lpc|amft|lmhc|lmsw|psyd|phd|mft|licensed|license|clinical fellow|supervised by|approved supervisor|master of|degree|bio|meet the team|our team|on staff)',
    '(i|he|she) (became|was licensed|trained|studied|graduated|earned|specializes|offers|sees|joined (us|the practice))',
  ],
  'no-case': [
    '(no|not|without|leave|nothing|never|not about|minus) _? _? (any|a|one)? (particular|specific|actual|real|identifying|case|cases|particulars|details|client info)',
    '(general|hypothetical|generic|abstract) (question|sense|terms|case|way|vignette)',
    '(written|signed) _? _? (ok|okay|permission|consent|release)',
    '(made up|invented|fictional|composite|imaginary|textbook|role play|practice case|exam|board exam|vignette)',
    '(if the client could|take it down|please remember|reminder|rule number|group rule|rule #|guidelines|do not post|never post|before you post)',
  ],
}
