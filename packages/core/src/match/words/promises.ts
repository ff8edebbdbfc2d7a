import type { WordClasses } from '../vocabulary.ts'

/** Good ends in the many ways in which copy paints them, and the bad ones that will not come. */
export const promises: WordClasses = {
  // Those for whom an end is foretold.
  hopeful: [
    '(you|ya) (two|both|all|guys|folks|each)?',
    '(yall|y all|yours|both of you|the (two|both) of you|each of you)',
    '(your|that|this|the) ..3 (husband|wife|spouse|partner|child|children|kid|son|daughter|teen|teenager|boy|girl|family|household|parents|heart|marriage|relationship|home|house|couple|bride|groom|mama|mother|father|dad|mom|man|woman|love|spark|trust|bed|table|kitchen|sex life|intimacy|friendship|connection)',
    '(he|she|they)',
    '@folk',
    '(partners|spouses|husbands|wives|newlyweds|sweethearts)',
    '(our|my) _? (couples|clients|families|people|folks|graduates|pairs)',
    '(every|each|any|all|no matter) ..2 (couple|couples|client|clients|family|families|marriage|marriages|pair|one|person|people)',
  ],
  // A relationship or a life made good, as what somebody does or is.
  'good-life': [
    '@glad',
    '@thrive',
    '@recover',
    '(choose|pick|want|need|reach for|date|court|kiss|hug|hold|cherish|adore|like|love|desire|delight in|believe in|look forward to|run to|come home to|flirt with|laugh with|talk to|cling to|lean on) (each other|one another|your (wife|husband|spouse|partner|kids)|their (wife|husband|spouse|partner))',
    '(remember|rediscover|see|know) ..2 why (you|they) (marry|fall|choose|pick|say yes|be together)',
    '(sit|eat|talk|cook|pray|walk|dance|laugh|ride|travel|live|sleep|dream|plan) ..4 together again',
    '(celebrate|reach|make|see|toast|plan|throw) ..5 anniversary',
    '(grow|get) old together',
    '(go|make) the distance',
    '(last|love) (you)? (a lifetime|for life|forever|until)',
    '(renew|keep|say) (your|their) vows',
    '(move|come) ..1 (back|back in|home) (in|together|to (you|each other)|again|to stay|for good)',
    '(come|return|run) home to (you|each other|a)',
    '(under|in) (one|the same) (roof|bed|house)',
    '(a|the|one) (real|true|whole|happy|strong|solid|united|married|healthy|loving|close) (couple|family|team|marriage|home|partnership|husband|wife|man|woman|pair|unit|household)',
    'better than (ever|new|before|(it|you|they) (ever)? (be|have been)|the day|the first)',
    '(good|better|like) (as|than)? new',
    '(different|changed|whole|better) (people|couple|person|man|woman|husband|wife|kid|child|marriage)',
    'the (life|marriage|family|home|wife|husband|love|relationship|partner|closeness|connection|intimacy) (that)? (you|they) (have)? _? (want|dream|pray|deserve|hope|sign up|crave|long|remember|have|miss|imagine|choose)',
    '(a|the|your) @relationship (that|which|you|they) ..6 (last|choose|love|want|proud|envy|work|thrive|dream|forever|again|survive|lasts)',
    '(sleep|rest|breathe) (easy|easier|well|better|soundly|freely|deeply|again|through the night)',
    '(smile|laugh|sing|dance|giggle|whistle|flirt|kiss|cuddle|touch|talk|trust|hope|play|date|joke|pray) ..5 again',
    '(happy|close|safe|loved|proud|easy|hopeful|excited|glad|lovers|friends|yourself|normal|good) ..3 again',
    '(have|find|get|enjoy|know) (your|that|the|real|true|lasting|inner|deep)? ..2 (peace|joy|happiness|passion|spark|intimacy|closeness|marriage|wife|husband|life|sleep|self|confidence|freedom|contentment|connection|love) (back|again|in your (home|house|marriage|heart)|for good|that lasts?)',
    '(be|become|feel|get|leave|come out|end up|walk out|emerge|go home|drive home|stay|come home) (so|both|completely|fully|truly|finally)? (restored|reunited|renewed|reconciled|rekindled|reignited|mended|repaired|healed|saved|transformed|rebuilt|fixed|whole|unstoppable|rock solid|bulletproof|unbreakable|sweethearts|newlyweds|best friends|married|in love|lovers|allies)',
    '(keep|save|have) (your|the|their) ..1 (marriage|home|family|house|vows|ring|wedding ring|kids under one roof)',
    '(stop|quit|be done) (fighting|arguing|yelling|wondering|walking on eggshells|sleeping apart|keeping score|crying|dreading)',
    '(never|not) (fight|argue|yell|sleep|feel|wonder|go|talk|lie) ..6 again',
    '(work|turn) out',
    '(look|talk|touch|laugh|love|feel|see|smile|listen|hold|kiss) ..6 (used to|once did|the way (you|she|he|they) ..2 (do|use|once))',
    '(be)? (laughing|dancing|kissing|smiling|flirting|celebrating|cuddling|giggling|holding hands|slow dancing)',
    'come (around|round|back to you)',
    '(walk|come|go|drive) (out|away|home) ..3 (a|as) ..1 (new|different|better|changed|whole|free) (man|woman|person|couple|family|husband|wife|father|mother|people)',
    '(be|turn out|come out) (all right|alright|beautiful|solid) (again|together)?',
    '(tell|talk|speak|laugh|look|eat|reach|share|joke|wave|choose|miss|notice|touch|cook|come home|hug|hold|like|trust|believe|speak to) ..6 again',
    '(fall|be|stay) ..2 in love',
    '(speak|talk|listen) to (you|each other|one another|him|her) ..8 (again|like)',
    '(beat|buck|defy) the odds',
  ],
  // Ends that copy says will not come.
  'bad-end': [
    '@fall-apart',
    '(divorce|divorced|separate|separated|split|apart|lawyer|attorney|papers|court|(a|the|any) judge|solicitor|barrister|decree|tribunal|mediation|courtroom|courthouse|custody|breakup|relapse)',
    '(two|separate) (houses|bedrooms|apartments|christmases|roofs|beds)',
    '(back|right) (where|to where) (you|they) (start|begin|be)',
    '(back to|same) (square one|old|the old|way|ways|fight|fights|place)',
    '(leave|go away|walk out|go home|gone away|come out|go) (the)? (same|unchanged|way they came|as they came|empty handed)',
    'the way (they|you) (come|came|walk|arrive)',
    '(quit|bail|walk away|drop out|give up|fail|need (me|us) again)',
    'sign (the|those|any)? (papers|decree)',
    '(gone on|go on|keep|kept) ..4 (being|fighting|arguing|living|hurting|hating|run by)',
    'regret',
    '(without|with) ..3 (a plan|hope|each other|their|any hope)',
  ],
  // Putting right, by the one who treats.
  deliver: ['(send|hand|give|bring|get|put|return|deliver|walk|take|pull|lead|turn|love)'],
  // Their couples, as a record speaks of them.
  caseload: [
    '(couple|client|pair|family|families|marriage|patient|person|one|soul|man|woman|wife|husband|kid|child|teen|student|graduate|people|pair) (who|that|i|we|of (mine|ours)|in (my|our|this)|to|has|have|,)?',
    '(my|our) _? (couples|clients|families|people|marriages|graduates|patients)',
    '(who|that) ..4 @finishes',
  ],
  // A count of none, or of all.
  'none-of': [
    '(not (one|a single|a)|nobody|no one|none|zero|never a|no)',
    'not (a|one) (single|solitary|soul)',
  ],
  'all-of': [
    '(every|each|all|everyone|everybody|every (single|last)|each (and every)?|one hundred percent|100 %|100 percent|without exception)',
  ],
}
