import type { WordClasses } from '../vocabulary.ts'

/** Fear and hurry: what waiting is said to cost, and how little time is left. */
export const urgency: WordClasses = {
  // Not calling yet.
  'put-off': [
    '(wait|delay|hesitate|postpone|procrastinate|stall|dither|linger|hold off|hold out)',
    '(put|push|brush|shove|leave) (it|this|that|things|help|us|therapy|counseling|the call|calling) .. (off|aside|away|for later|until later|alone|on (hold|the back burner))',
    '(put|putting) off ..3 (it|this|call|counseling|therapy|help)',
    'not (call|book|act|reach out|get help|come in|start|schedule|deal|sign up|enroll|ask for help|pick up the phone|make (the|that) call|do (something|anything)|change (anything|something)|address|fix|work on|click|show up|choose|decide)',
    '(do|doing) nothing',
    '(drag|dragging) your (feet|heels)',
    '(sit|sitting) (on (it|this|the fence|your hands)|and wait|still|back)',
    '(let|letting) (it|this|things|the _|your _) (go|slide|fester|ride|drift|rot|simmer|sit)',
    '(ignore|sweep|bury) (it|this|that|the _|your _)',
    '(scroll|click|swipe|keep scrolling) (past|by|away|on)',
    '(close|leave|shut|exit) this (tab|page|site|window|screen)',
    '(walk|look|turn|click) away',
    '(stay|keep|suffer|remain) (silent|quiet|in silence|stuck|where you are|telling yourself)',
    '(sleep on|think over|mull over) (it|this)',
    'keep (waiting|hoping|pretending|hiding|guessing|googling)',
    '(go|goes) (on|by) (like this|without|untreated|unaddressed)',
    '(spend|waste|lose) (alone|apart|waiting|fighting)',
    '(go|get|wait|live) without (help|counseling|therapy|us|support|a plan)',
    '(skip|avoid|refuse|dodge|resist|turn down) (counseling|therapy|help|this|it|the (work|call|class|course|workshop))',
  ],
  // What dread holds out.
  doom: [
    '(divorce|divorced|custody|courtroom|courthouse|judge|breakup|funeral|casket|grave|jail|prison|rehab|bankruptcy|ruin|regret|heartbreak|heartache|strangers|roommates|wreckage|rubble|ashes|collapse|damage|scar|wound|statistic|estrangement|loneliness|suicide|overdose)',
    '(lawyer|attorney|paralegal|mediator|process server|moving (truck|van|boxes)|realtor)',
    '(broken|two|separate|split|empty) (home|house|household|bed|family|apartment|bedroom|christmas|birthday|chair|nest)',
    '(be|end up|wind up|die|grow old|wake up|sleep|eat|left|sit) alone',
    '(lose|losing) (your|him|her|them|it|everything|the|each other|one another|that|another|what)',
    '(he|she|they|your _|the _|who) ..2 (leave|walk (out|away)|pack|be gone|stop (trying|caring|loving|asking|talking|waiting|hoping)|give up|check out|move (out|on)|find someone|file|drift|turn away|shut down|lose)',
    '(fall|come|fly|be torn|tear|break) apart',
    '(get|grow|become|make (it|things)) (worse|harder|uglier|colder|deeper|wider|more expensive|permanent|impossible|irreversible)',
    'never (forgive|recover|get ..4 back|come back|be the same|heal|speak to|trust|know|get (another|a second))',
    'no ..2 (turning back|going back|way back|second chance|do over|marriage left|coming back)',
    '(be|it be) (too late|over|finished|done|gone|dead|beyond (saving|repair|help)|past (saving|fixing|repair|the point))',
    'too late',
    '(pay|paying) (for it|the price|later|in other ways|dearly|for years|for the rest|with)',
    '(die|dying|death|bleed|rot|crumble|wither|fester|spread|harden|slip away|suffer|destroy|ruin|poison|cripple|explode|blow up|implode|haunt|scarred)',
    '(slip|slide|drift|pull|move|inch|step|creep) ..3 (away|further|farther|apart|closer to)',
    '(repeat|inherit|pass (it|this|that) (on|down)|carry (it|this|that)|grow up (to|in|without|with|thinking|believing|afraid|watching)|relive|learn (that|it|this))',
    '(unhappy|miserable|bitter|resentful|sick|depressed|addicted|lonely|loveless|sexless|childless)',
    '(affair|cheat|cheating|other woman|other man|somebody else|someone else)',
    '(half|most|all) (of)? (your|his|her|the|their) ..2 (pension|house|401k|retirement|savings|assets|paycheck|income|holidays|weekends|things)',
  ],
  // Spans of time as dread counts them.
  tick: [
    '(day|week|month|night|hour|minute|year|morning|evening|weekend|argument|fight|season|silence|sunday|dinner|bedtime)',
  ],
  // Doing as the advertisement says.
  'act-now': [
    '(call|act|book|decide|register|enroll|reserve|sign up|commit|schedule|grab|claim|lock in|get in|reach out)',
  ],
  // Selling, or pressing to come: what dread is held up for.
  selling: [
    '(call|book|schedule|text|reserve|enroll|register|sign up|click|dm|apply|message|act|decide|commit) (>|,|now|today|tonight|us|me|here|your|our|a|the|this|before|friday|while)',
    '(come|get|reach|dial|pick up|step) (in|to (us|me)|here|help|out|on the (calendar|schedule)|the phone)',
    '(wait|waiting|delay|hesitate|doing nothing|do nothing|too late|unless)',
    '(let|with) (us|me|our)',
    '(spot|space|place|seat|opening|slot) ..2 (left|remain|open|be taken|in (january|february|march|april|may|june|july|august|september|october|november|december))',
    '(bookings|fill out|front desk|free (consult|consultation|phone|call)|first (step|visit)|finish your|worth)',
    '(our|my) _? (session|intensive|program|retreat|weekend|workshop|course|method|office|calendar|line|team)',
  ],
  // How little time is left.
  'no-time': [
    '(before midnight|by midnight|by tonight|tonight|this minute|this instant|while you (can|still can)|while it lasts|before (it|they|we) (be gone|sell out|fill|run out|be too late)|or (else|lose|miss|regret|wait))',
    'before it be',
  ],
  // What there is said to be little of.
  slot: [
    '(spot|seat|slot|opening|place|room|space|bed|ticket|couple|appointment|date|package|discount|rate|offer|price|deal|bonus|enrollment|registration|cart|door|door|waitlist|intensive|weekend)',
  ],
  // Real danger, for which hurry is right.
  'true-danger': [
    "('911'|'988'|hotline|helpline|crisis line|emergency|emergency room|suicidal|kill yourself|hurt yourself|chest pain|overdose|abuse|violence|violent|in danger|unsafe|safety plan|hurting you|hits you|poison control|1-800-799-7233)",
  ],
}
