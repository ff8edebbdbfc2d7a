import type { WordClasses } from '../vocabulary.ts'

/** Readers asked to lay bare what belongs behind a door. */
export const confiding: WordClasses = {
  // Come and say.
  'go-ahead': [
    "('tell'|'drop'|'comment'|'share'|'type'|'write'|'reply'|'send'|'post'|'tag'|'tap'|'vote'|'raise'|'put'|'answer'|'name'|'list'|'describe'|'confess'|'spill'|'dm'|'message'|'use'|'say'|'leave'|'fill'|'come'|'finish'|'admit'|'vent'|'dish'|'unload'|'pour'|'record'|'submit'|'explain'|'include'|'note'|'give us'|'give me'|'let me know'|'let us know'|'show'|'pick'|'click'|'check'|'tick'|'enter'|'start'|'react')",
    '(i would|we would|i) ..2 (love|like|want|live) to (hear|know|read|see)',
    '(who else|who here|anyone else|anybody else|any of you|how many of you|hands up|raise (a|your) hand|show of hands|your turn|i will go first|poll|sticker|question box|open thread|prompt|ama|ask me|true or false|this or that|never have i ever)',
    "(what|when|how|who|which|where|why|have|has|did|do|does|are|is) ..6 (you|your|he|she|you two) ..10 '?'",
  ],
  // Where others read along.
  'in-the-open': [
    '(comment|thread|reply|replies|poll|question sticker|wall|dm|dms|inbox|below|emoji|hashtag|caption|feed|giveaway|chat|forum|question box|newsletter|reel|tag|stitch|duet|followers|everyone|podcast|on air|message me|link in bio|first name and town|open thread|giveaway|to enter|google form|gmail|typeform|hotline|mailbag|column)',
    '(tap|vote|raise|put a|drop a|reply with|hands up) ',
  ],
  // Aches, acts and facts for a chart.
  ache: [
    '(suicide|suicidal|attempt|not being here|end it|overdose|self harm|cutting|cut yourself|hospitalized|hospital stay|psych ward|diagnosis|diagnose|medication|meds|antidepressant|dosage|trauma|ptsd|abuse|assault|molested|raped|touched you|hit you|beaten|bruise|violence|panic attack|symptom|disorder|bipolar|depression|depressed|anxiety|anxious|eating disorder|binge|purge|relapse)',
    '(affair|cheat|infidelity|betray|betrayal|unfaithful|lied|lying|secret|secrets|hidden|never told|never said|ashamed|shame|shameful|regret|confession|embarrassed|guilty|guilt|sin|porn|escort|fantasy|fantasies|sex|sex life|intimate|intimacy|libido|orgasm|touched|sexless|bedroom|bed|orientation|kink)',
    '(drink|drank|drunk|drinking|drugs|using|high|pills|gambling|gamble|debt|addict|addiction|sober|sobriety|dui|arrest|jail|prison|police)',
    '(miscarriage|miscarried|losses|stillborn|abortion|infertility|pregnancy|baby you lost|grief|died|death|widowed|funeral|cancer|illness)',
    '(divorce|separate|separation|custody|left you|broke up|breakup|ex|narcissist|gaslight|toxic|hate|hated|fight|argument|screamed|marriage is in trouble|marriage in trouble|in trouble|falling apart|stopped loving|leave him|leave her|leaving him|leaving her|moment you knew|worst|darkest|lowest|hardest|hurt you|wound|childhood|abandoned|rejected|your (mother|father|parents|parent|dad|mom) ..3)',
  ],
  // Said of the reader or theirs.
  'of-yours': [
    "('you'|'your'|'yours'|'he'|'she'|'him'|'her'|'his'|'yourself'|'husband'|'wife'|'spouse'|'partner'|'ex')",
  ],
  // Told in private, or told not to.
  'kept-safe': [
    '(secure|encrypted|portal|hipaa|in session|first session|first call|in the room|face to face|in person|on paper|journal|notebook|your own (time|pace|therapist|words)|a friend|each other|your (partner|spouse|doctor|therapist|physician)|out loud to|to yourself|988|911|741741|sponsor|lawyer)',
    '(not|never|no need|need not|rather than|instead of|please do not|avoid|leave out|without|nothing) ..6 (tell|share|post|put|write|send|include|comment|details|private|personal|clinical|story)',
    '(recipe|favorite|favourite|park|book|song|movie|playlist|pizza|dessert|pet|dog|cat|topic|question for|typo|date night idea|tradition)',
    '(article|blog|post|episode|book|workshop|class|handout|guide|worksheet|talk|webinar|group) (on|about|for) ..6',
    '(story|stories) (of|about) (our|how we|the practice)',
    '(only|if|when|whenever|once) ..3 (ready|wish|moved|when we meet)',
    'as (much|little) ..3 as',
    '(reporter|journalist|proven|celebrity|retreat page|turn down|tally|insurance|superbill|procedure code|water|not a fit|unfaithful|who wrote|discharge|potluck|what you have described|is that a|comments (here)? (be|are) public)',
    'share your story',
    '(should|may|can) (i|we)',
    '(as we say|can be described|ask followers)',
  ],
}
