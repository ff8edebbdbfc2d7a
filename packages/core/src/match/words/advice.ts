import type { WordClasses } from '../vocabulary.ts'

/** Rules for couples, and whose decision it is. */
export const advice: WordClasses = {
  // Before what a partner does, and what follows from it.
  whenever: ['(if|when|whenever|once)', 'the (minute|moment|second|day|instant|first time)', 'as soon as'],
  // One of a couple.
  partner: [
    '(he|she|they)',
    '(your|a|her|his|the) (husband|wife|spouse|partner|boyfriend|girlfriend|man|woman|ex|guy|fiance|person)',
    '(someone|anybody|anyone|somebody)',
  ],
  // What a partner is then said to be up to.
  'gone-astray': [
    '(cheating|lying)',
    'hiding (something|someone)',
    'using you',
    '(having|had) an affair',
    'seeing (someone|somebody) (else|>)',
    'checked out',
    '(over|done with) you',
  ],
  bond: ['(marriage|relationship|couple)'],
  spouse: ['(wife|husband|man|woman|spouse|mother|father|partner)'],
  // Of the spouse that a rule is for.
  upright: ['(good|real|true|godly|decent|loving|christian|self respecting)'],
  // What such a spouse is told to do or to leave.
  duty: [
    '(deny|refuse|withhold|question|obey|submit|lie|cheat|nag|complain|leave|forgive|trust)',
    '(keep secrets|say no|need space|walk away|look at|go to bed|raise (his|her) voice)',
    'put (his|her|their)',
    'have (male|female) friends',
  ],
  // To begin with a partner, or to begin again.
  'pair-up-with': [
    '(stay with|take back|trust|forgive|go back to|marry|date|sleep with|get back with|reconcile with)',
    '(settle for|have children with|move in with)',
  ],
  // A partner who is nothing but the wrong they did.
  wrongdoer: ['(cheater|liar|cheat|drunk|gambler|player|narcissist|addict|alcoholic|deadbeat)'],
  // Wrongs between partners.
  misdeed: [
    '(cheat|affair|infidelity|betrayal|unfaithful|lie|stray|adultery|porn|sext)',
    'sleep with',
    'broken trust',
  ],
  'men-and-women': [
    '(men|women|husbands|wives|cheaters|liars|narcissists|addicts|alcoholics|exes|avoidants|gamblers|mothers in law|in laws|stepmothers)',
  ],
  // All of a kind, before what is said of each.
  'any-of-them': [
    '(a|any|every|no) (good|real|loving|true|self respecting|decent)? (wife|husband|spouse|woman|man|mother|father|girlfriend|boyfriend|partner|lady|marriage|couple|relationship)',
    '(men|women|couples|people|husbands|wives|partners|anyone|spouses|marriages|those)',
  ],
  // What readers are told to do always, or never.
  yield: [
    '(forgive|confess|marry|obey|submit|divorce)',
    'take (him|her|them) back',
    'leave (him|her|them|your (husband|wife|partner|spouse))',
    'leave (a|any) (man|woman|husband|wife) who',
  ],
  // What a rule for all readers ends with.
  'full-stop': [
    '(no exceptions|without exception|full stop|end of story|end of discussion|no second chances|no ifs)',
    '< (period|ever|always|never|every time|run|no exceptions) >',
    '(it|this) be that simple',
    '(every|each) (single)? time >',
    '(always|period) >',
  ],
  // Danger, where plain advice is right.
  danger: [
    '(hit|hits|violent|violence|abuse|abusive|abuser|unsafe|danger|dangerous|strangle|choke|threaten|weapon|gun|rape|assault)',
    '(safety|safe|hotline|shelter|911|988|threat|force|coerce|hurt you|lay a hand|afraid)',
  ],
  // To stay a couple or not.
  'stay-or-go': [
    '(stay|leave|divorce|separate|split|reconcile|marry)',
    'break (up|it off)',
    '(get back|stay|belong) together',
    'move out',
    '(move in|get engaged|have another (baby|child))',
    'call it (quits|off|a day)',
    'end (it|things|the marriage|your marriage|the relationship)',
    '(work it out|keep trying|walk away|go your separate ways)',
    '(stay|leave|go) or (stay|leave|go)',
    '(be|worth) (saved|saving|salvageable|keeping|fighting for|finished|dead|doomed)',
    'have a future',
  ],
  // To leave, in words that mean nothing else.
  'part-ways': [
    'leave (him|her|them|the marriage|the relationship|your (husband|wife|partner|spouse|marriage))',
    '(divorce|separate|split up|break up)',
    '(end|get out of|walk away from|walk out of) (the|your|this|that) (marriage|relationship)',
    '(dump|ditch|kick out|throw out|leave) (him|her|them)',
    '(kick|throw) (him|her|them) out',
    'move out',
    'file for divorce',
    'call it quits',
    'walk (away|out)',
    'pack (your|his|her)? (bag|things|suitcase)',
    'call (a|the|your) (lawyer|attorney)',
  ],
  'stay-put': [
    'stay (together|married|put|with (him|her|them|(your|their) (husband|wife|spouse|partner)))',
    'stay in (the|your) (marriage|relationship)',
    '(reconcile|remarry)',
    'get back together',
    'work it out',
    'keep the (marriage|family) together',
    'take (him|her|them) back',
  ],
  divorce: [
    'divorce !(mediation|mediator|paper|paperwork|case|court|law|lawyer|coaching|evaluation|counseling|work|litigation|rate|recovery)',
    '(separation|leaving|splitting|quitting)',
    '(break|split) up',
    'walking (away|out)',
    'trial separation',
    'd word',
  ],
  // Whose decision it is.
  'your-call': [
    '(decision|choice|call) (be|remain|stay|belong) .. (yours|you|theirs|them|couple)',
    '(yours|theirs) (alone)? to make',
    '(your|their|own) (decision|choice)',
    '(decide|choose) for (yourself|yourselves|themselves)',
    'up to (you|them|the couple)',
    '(you|they|couples|only you) (decide|choose)',
    'whatever (you|they) decide',
  ],
  // Signs that one particular reader is being answered.
  'a-letter': [
    'dear ^',
    "reply to '@' _",
    "< ..2 '@' _",
    '(from what|what|everything) you (write|wrote|describe|tell me|told me|be describing)',
    'your (letter|dm|comment)',
    '(thanks|thank you) for (your|the) (letter|question|writing|dm)',
    '(reader asks|reader mail|mailbag|sign me|in my inbox)',
    '^ in ^ (ask|write|want)',
    'to the (mom|man|woman|lady|person|reader|couple|wife|husband|dad|one) who (write|ask|comment|message|dm)',
    '(ask|write) ^ ',
  ],
}
