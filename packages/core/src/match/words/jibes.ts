import type { WordClasses } from '../vocabulary.ts'

/** Clients made fun of: who is meant, what they are called, and how it is laughed off. */
export const jibes: WordClasses = {
  // The ones who sit in the room, as a therapist grumbles of them.
  'of-my-room': [
    '(my|our|mine|ours|his|her|the|today be|this week be) ..2 (clients|client|couples|patients|caseload|appointment|appointments|o clock|noon|noon slot|slot|session|sessions|intake|intakes|hour|waiting room|regulars|no shows|no show|mondays|tuesdays|wednesdays|thursdays|fridays|morning|afternoon) ',
    '(people|couples|husbands|wives|men|women|parents|moms|dads|teens|teenagers|kids|folks|ones|clients|patients|those|someone|man|woman|guy|lady|gentleman|fellow|types|families|newlyweds|engineers|lawyers|doctors|executives|millennials|boomers) ..3 (who|that|i (see|treat|get|have|had)|we (see|get|have)|pay me|come to me|come in|walk in|walks in|in my|on my|on the couch|with me|show up|shows up|book|books|whose)',
    '(one more|another|yet another|if one more|every single|the next|tenth|hundredth|fortieth|#th|umpteenth) ..2 (husband|wife|couple|client|man|woman|mother|father|mom|dad|teen|person|guy|bride|story|intake|email)',
    '(therapist|therapists|therapy|counselor|shrink|intake|session|practicum|clinician|lmft|couch) ..2 (bingo|edition|life|humor|confession|confessions|meme|memes|mood|problems|drinking game|starter pack|tier list|hot take|thoughts|brain|struggles)',
    '(in my chair|in my office|on my couch|at # (am|pm|o clock)|my noon|pay me|pays me|paid by the hour|get paid|my fee|my copay|my tissues|my waiting room|hourly|for # minutes|bill them|bill you|charge you|charge them|progress note|case notes|sixteen notes)',
  ],
  // Names for people, and what is said of how they are.
  'called-names': [
    '(dolt|idiot|idiots|moron|morons|imbecile|dimwit|genius|geniuses|princess|princesses|diva|divas|big babies|manbaby|snowflake|snowflakes|karen|karens|lunatic|lunatics|loon|loons|nutcase|nutcases|nutter|wackos|wacko|weirdo|weirdos|loser|losers|deadbeat|deadbeats|slob|slobs|martyr|martyrs|whiner|whiners|moaner|moaners|talker|talkers|rambler|ramblers|crier|criers|weeper|weepers|liar|liars|faker|fakers|manipulator|manipulators|leech|leeches|vampire|vampires|brat|brats|dumpster fire|dumpster fires|circus|clown|clowns|trainwreck|trainwrecks|piece of work|know it all|know it alls|drama llama|complainer|complainers|narc|narcs|the borderline|borderlines|psychos|crazies|tire kickers|freeloaders|cheapskate|cheapskates|flake|flakes)',
    '(whiny|smug|clueless|insufferable|pathetic|ridiculous|entitled|spoiled|petty|dumb|dense|dreary|tiresome|obnoxious|insane|nuts|bonkers|unhinged|delusional|self absorbed|self obsessed|self pitying|melodramatic|attention seeking|manipulative|gullible|shallow|vain|smelly|sweaty|mediocre|grumpy)',
    '(snivel|snivels|snivelling|sniveling|whimper|whine|whines|whined|whining|moan|moans|moaning|blubber|blubbering|sob story|bellyache|bellyaching|drone|drones|droning|prattle|yammer|yap|yaps|guilt trip|love to suffer|love the drama|want an audience|play the victim|plays the victim|playing the victim|victim card|cry on cue|cries on cue|crocodile tears|pick at (its|his|her)|lie to me|lies to me|lie to my face|lies to my face|waste of (time|space|a session|oxygen|tissues)|waste my (time|hour)|won be t do the (reading|homework|work)|will not do the (reading|homework|work)|still flunk|still flunks|never do the homework|mother in law saga|broken record|dishwater|watching paint dry|smell of|smells of|reek of|reeks of|bad breath|never learns|never learn|do not want (healing|help|to change|to get better)|like pulling teeth|talk to a wall|deserve each other|deserved each other|cannot be helped|beyond help|picked him|picked her)',
  ],
  // How tired of them the writer is, or how funny that is.
  'laughed-off': [
    '(roll|rolled|rolling) (my|our) eyes',
    '(drink|drinks|shot|sip|wine|port|pinot|vodka|tequila|whiskey|margarita|merlot|prosecco) ..3 (every time|each time|whenever|when|after|to get through|glass|bottle|needed)|(glass|bottle|shot) of (wine|port|pinot|tequila|whiskey|merlot)',
    '(lie down in the road|jump out the window|throw (my|the|a|it)|throw myself|bang my head|quit my job|pull my hair|tear my hair|gouge|stab|bite my tongue|bit my tongue|slap|shake (him|her|them|you)|strangle|fire hose|shut (that one|him|her|them) down|lose it|lose my mind|save me|kill me|end me|pray for me|god help me|lord give me strength|give me strength|funeral of my|counted ceiling tiles|watch the clock|watching the clock|clock watch|stare at the clock|fell asleep|nodded off|yawn|yawned|zone out|zoned out|grocery list|nod and smile|smile and nod|nodding|me inside|inside voice|in my head|poker face|straight face|keep a straight face|kept a straight face|could not stop laughing|laughed so hard|laugh about (it|them|him|her)|(did|do) ..2 impression of|impressions of my|imitate|imitated|do an impersonation|mimic|reenact|my sister and i|my husband and i (laugh|laughed)|over drinks|with the girls|ranked|ranking|prize goes to|hall of fame|hall of shame|bingo|bingo card|drinking game|seven dwarfs|change my mind|unpopular opinion|hot take|there i said it|sorry not sorry|not even sorry|bless (her|his|their|them|him|your|that)|bless (her|his|their|your) (heart|hearts|cotton socks))',
    '(🙄|🤣|😂|💀|🙃|😒|😴|🍷|🥱|😤|🥂|🤡|🫠|😵|smh|lmao|rofl|eyeroll)',
    '(make|makes|made) (me|us) (earn it|drink|want to|crazy|tired|laugh|snort|cringe|scream|wish)',
    '(dread|dreads|dreading|hate|hates|loathe|despise|can not stand|cannot stand|sick of|tired of|fed up with|over it|done with|can not with|cannot with|bored by|bored of) ..3 (these|those|my|people|couples|husbands|wives|clients)',
    '(anyone|anybody|somebody|someone) want (him|her|them|mine|to trade|to take)',
  ],
  // Kindly, about oneself, or not about people who come.
  'no-jibe': [
    '@kindly-meant',
    '(my|our|your) (inner|first|printer|dog|cat|puppy|toddler|kids|kid|teenager|son|daughter|plant|ficus|car|knees|computer|software|spreadsheet|website|coffee|handwriting|cooking|jokes|hair|haircut|commute|insurance|landlord|neighbor|neighbour|laundry)',
    '(you|people|clients|folks|readers|many|most|couples|everyone|we) ..3 (feel|feels|felt|worry|worries|fear|fears|think|thinks|believe|say|tell|afraid|ashamed|learn|learned)',
    '(if|when) (you|your (partner|spouse|husband|wife)|he|she|they|one of you|a partner|we) ..6',
    '(i|me) (was|am|be|used to be|feel|felt) (a|an|the|so)? ..2 @called-names',
    '(this|that|the) (chapter|book|movie|film|scene|episode|game|puzzle|recipe|weather|traffic|meeting|form|forms|webinar|conference|paperwork|commute|printer)',
  ],
}
