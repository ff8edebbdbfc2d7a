import type { WordClasses } from '../vocabulary.ts'

/** Pictures of clients, and sessions that are watched, filmed or heard again. */
export const pictures: WordClasses = {
  picture: [
    '(photo|photos|photograph|photographs|picture|pictures|pic|pics|selfie|selfies|snapshot|snapshots|polaroid|polaroids|portrait|portraits|image|images|shot|shots|snap|snaps|candid|candids|headshot|slideshow|slide show|album|gallery|collage|reel|clip|boomerang|video|footage|photo op|group shot|before and after|close up|scrapbook|montage|wall of fame)',
    "('pictured'|'photographed'|'swipe'|'captured'|'filmed'|'spotted'|'featured here'|'shown here'|'seen here')",
    '(carousel|time lapse|timelapse|throwback|tbt|highlight reel|group hug|cover photo|b roll|freeze frame|checked in|tagging|camera roll|photo dump|photo booth|yearbook|film strip|hero image|postcard)',
    '(camera|lens|phone) (caught|captured|snapped)',
    '(look|looking) at (these|this|those|that|them|the) ..2 (face|faces|smile|smiles|two|goofball|goofballs|cuties|grin|grins|lovebirds|crew|pair|bunch|gang|sweeties|concentration)',
    '(alt text|on camera|for the camera|our story highlights)',
    '(left to right|say cheese|strike a pose|photobomb|hashtag)',
  ],
  // Those whom a practice sees, and might picture.
  pictured: [
    "('client'|'clients'|'patient'|'patients'|'couple'|'couples'|'family'|'families'|'kids'|'kiddos'|'kiddo'|'littles'|'teens'|'teen'|'tween'|'tweens'|'campers'|'group'|'girls'|'boys'|'guys'|'crew'|'graduates'|'graduate'|'grads'|'newlyweds'|'bride'|'groom'|'lovebirds'|'husband'|'wife'|'dad'|'dads'|'mom'|'moms'|'mamas'|'children'|'child'|'boy'|'girl'|'siblings'|'brothers'|'sisters'|'twins'|'members'|'attendees'|'participants'|'regulars'|'pair'|'duo'|'survivors'|'veterans'|'ladies'|'gentlemen'|'folks'|'cohort'|'babies'|'toddler'|'preschoolers'|'widows'|'residents'|'alumni'|'guests'|'guest'|'gang'|'bunch'|'clan'|'goofballs'|'cuties'|'sweethearts'|'brides'|'grooms'|'everybody'|'everyone'|'team mates'|'tribe'|'squad'|'faces'|'kindergartner'|'teenager'|'tween'|'buddy'|'little guy'|'little man'|'gentleman'|'lady'|'man'|'woman'|'mother'|'father'|'parents'|'partners'|'spouses'|'soldier'|'firefighter')",
    '# (year old|year olds|yo)',
    '(our|my) #? (o clock|@weekday) _',
    "'\"' ^ '\"'",
    'two people',
    '(families|couples|clients|people|kids|someone|somebody) (we|i) (have)? _? (looked after|seen|treated|worked with|helped|see|served)',
    'these two',
    'of ^ (and|,)',
    'mr ^',
    'mrs ^',
  ],
  // What a client makes in the hour.
  'made-here': [
    '(drawing|painting|sand tray|sandtray|sand tray|collage|artwork|art work|art|sculpture|genogram|journal|journal page|letter|poem|card|note|vision board|feelings chart|worksheet|mask|masks|clay|dollhouse|lego|puppet|sketch|doodle|masterpiece|handprint|handprints|mural|canvas|diary|family tree|scene|scenes|handwriting|homework)',
  ],
  maker: [
    '(client|clients|patient|kid|kids|kiddo|child|children|girl|boy|teen|teens|group|couple|couples|family|families|# year old|# yo|girls|boys|tween|student|little one|young man|young lady|friend|young friend|visitor|mom|dad|veteran|survivor|husband|wife)',
  ],
  // Half a disguise: the face is hidden, the rest is there.
  'half-hidden': [
    '(face|faces|eyes|name|names|head|heads) ..3 (blurred|blur|hidden|cropped|covered|turned|pixelated|obscured|blacked out|out of frame|off camera|not shown|cut off|emoji|emojis|smudged|scribbled|fuzzed)',
    '(blurred|blur|blurring|hid|hiding|cropped|covered|pixelated|smudged|fuzzed|blocked) ..4 (face|faces|eyes|head|heads|name|names|kid|client|couple|family)',
    '(taken|shot|seen|snapped|photographed|pictured|photo|shown) (only)? from behind',
    '(from the back of|back of ..5 (head|heads)|side view|in silhouette|silhouette of|backs to the camera|backs turned|just (the|their|his|her) (hands|feet|boots|shoes)|(emoji|sticker|heart) over)',
  ],
  posing: [
    '(smiling|smile|smiles|waving|wave|hugging|hug|posing|pose|holding hands|holding (up|their|his|her|a)|hand in hand|arm in arm|laughing|grinning|cuddling|kissing|dancing|beaming|cutting|celebrating|showing off|embracing|in front of|on (our|my|the) (couch|sofa|porch|loveseat|deck|steps|rug|beanbag)|at (our|the) (retreat|intensive|workshop|picnic|camp|group)|after (their|his|her) (last|final|first)|in (our|my|the) (office|playroom|waiting room|lobby|art room|group room|hoodie))',
  ],
  'therapy-tie': [
    '(therapy|counseling|session|group|intensive|premarital|treatment|retreat|client|clients|patient|patients|graduation|graduated|rehab|recovery|support group|sand tray|play therapy|art therapy|equine|anger management|finished|completed|last day|waiting room|couch|playroom|intake|program|sobriety|sober|camp|our office|my office|parenting class|co parenting class|class|(our|my) _? (couch|sofa|loveseat|rug)|at intake|week #|(our|my|#) (couples|families|clients|teens|kiddos|newlyweds|veterans)|weekend|circle|marriage|firepit|workshop|family night|healing|therapist)',
  ],
  // "A therapist and a couple", as stock pictures are described.
  'people-in-general': [
    '(therapist|counselor) (and|with) (a|an|two|her|his|clients|client|patient)',
    '(a|young|happy|older|smiling) (couple|family|man|woman|child|mother|father) (sitting|talking|holding|walking|looking|in (a)? therapy|at|on|with)',
    '(couples|family|marriage|individual|group|play|art|online|child|teen) (therapy|counseling)',
    '(therapy|counseling) (office|room|for|in|near|services|icon|logo)',
  ],
  // Pictures that show no client.
  'no-client-shown': [
    '(stock|model|models|actor|actors|staff|team|therapist|therapists|clinician|intern|interns|associate|colleague|colleagues|receptionist|director|founder|owner|license|logo|icon|illustration|ai generated|rendering|map|building|photographer|photo credit|unsplash|pexels|pixabay|shutterstock|istock|dog|cat|book|cover|author|speaker|volunteer|volunteers|board)',
    '(my|our) (own|late)? (kids|children|son|daughter|husband|wife|family|wedding|puppy|dog|cat|grandkids|niece|nephew|mother|father|mom|dad|parents|brother|sister|nieces)',
    'client free',
    '(no|never|not|nobody|none|without|empty|instead of) ..8 (client|clients|people|couple|couples|face|photo|picture|post|share|take|pictured|seen here)',
    '(written|signed) ..2 (permission|consent|release|releases)',
    '(signed|sign) (a|the|our)? _? (release|releases|form|consent)',
    '(gift|courtesy|keys|lent|unboxing|discount|coupon)',
    '# % off',
    '(demonstration|example|sample|made up|fictional|illustrative|for illustration|pretend|role play|hypothetical|imaginary)',
  ],
  // Films of sessions, and those who watch.
  'session-word': [
    "('circle'|'circles'|'session'|'sessions'|'appointment'|'appointments'|'visit'|'visits'|'hour'|'hours'|'intake'|'intakes'|'therapy'|'counseling'|'group'|'groups'|'meeting'|'meetings'|'call'|'calls'|'consultation'|'consultations'|'couple'|'couples'|'client'|'clients'|'patients'|'family'|'families'|'everything'|'conversation'|'conversations'|'everyone'|'telehealth'|'consult'|'work'|'room'|'rooms'|'you'|'first visit'|'tears'|'breakthrough'|'breakthroughs'|'assessment')",
  ],
  films: [
    "('record'|'records'|'recording'|'recorded'|'film'|'films'|'filming'|'filmed'|'tape'|'tapes'|'taped'|'taping'|'videotape'|'videotaped'|'videotapes'|'videotaping'|'audiotape'|'audiotaped'|'livestream'|'livestreams'|'livestreamed'|'livestreaming'|'stream'|'streams'|'streamed'|'streaming'|'broadcast'|'broadcasts'|'transcribe'|'transcribes'|'transcribed'|'transcribing'|'capture'|'captures'|'captured'|'captures'|'video'|'videos'|'observe'|'observed'|'observes'|'observing'|'watched'|'monitored'|'on camera')",
  ],
  recorder: [
    '(camera|cameras|webcam|microphone|microphones|mic|mics|recorder|recorders|tape deck|gopro|camcorder|(one|two) way (mirror|glass)|smart speaker|alexa|note ?taker|notetaker|ai scribe|scribe|recording (light|app|software|equipment)|red light|observation (window|room)|otter|bodycam|dashcam|film crew|camera crew|note taking (assistant|app|tool|software|bot)|documentary crew|ai assistant|virtual assistant|stenographer|smart device|baby monitor)',
    '(ai|digital|automatic|automated|virtual|recording|listening) (note taker|notetaker|scribe|assistant|companion|tool|app)',
  ],
  'is-on': [
    '(wander|wanders|roam|roams|sit in|sits in|follow|follows|hear|hears|keep|keeps|save|saves|join|joins|take down|takes down|hover|hovers|pop in|pops in|run|runs|running|roll|rolls|rolling|(is|are|stay|stays|goes|go) on !loan|listen|listens|listening|record|records|recording|capture|captures|catch|catches|watch|watching|always|pick|picks|store|stores|film|films|blinks|blinking|transcribe|transcribes|whirs|hidden|mounted|behind)',
  ],
  'real-session': [
    '(real|actual|live|genuine|unscripted|unedited|raw|authentic|candid|uncut|unrehearsed) _? _? (session|sessions|therapy|counseling|couple|couples|client|clients|intake|intakes|patients|hour|breakthrough|tears|visit)',
    '(session|therapy|counseling) (clip|clips|footage|recording|recordings|audio|video|videos|tape|tapes|excerpt|excerpts|highlights|snippet|snippets|reel|reels|bloopers)',
    '(clip|clips|footage|recording|recordings|audio|video|videos|tape|tapes|excerpt|excerpts|highlights|snippet|snippets|reel|minutes|seconds|moment|moments|bits|segment|portion) (of|from|straight from|inside|out of) ..5 (session|sessions|couch|therapy room|intake|appointment|counseling|group|client|clients|couple|couples)',
  ],
  // Sessions filmed long ago and published for teaching.
  'taught-cases': [
    '(freud|minuchin|satir|whitaker|haley|erickson|yalom|perel|rogers|textbook|archive footage|training tapes by)',
  ],
  // Recording that was agreed to, or of no client.
  'fair-recording': [
    '(written|signed|sign|signs|signature|in writing|release form|consent form) ..6',
    '(permission|consent|agree|agreed|okay|ok) ..4 (first|beforehand|from (everyone|each|both|all|you)|every time|each time|in advance|before)',
    '(only|unless|except) (if|when|with|after) ..4',
    '(webinar|workshop|class|course|lecture|talk|sermon|interview|music|album|song|supervisee|concert|service) ..5 @films',
    '@films ..4 (webinar|workshop|class|course|lecture|talk|sermon|interview|music|album|song|supervisee|role play|meditation|service)',
    '(role play|role plays|role played|actor|actors|demonstration|demo|trainees play|mock|staged|scripted|invented|fictional)',
    '(never|not|no|nor|nobody|without|nothing) ..5 (record|recorded|recording|film|filmed|tape|taped|camera|cameras|mic|stream)',
    '(time|price|track|world|outcome|medical|health|court|criminal|financial|public) (record|records)',
    '(lobby|parking|hallway|entrance|security|building|doorbell) ..2 (camera|cameras)',
  ],
}
