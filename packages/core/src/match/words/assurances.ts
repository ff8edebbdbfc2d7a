import type { WordClasses } from '../vocabulary.ts'

/** Assurance, and homes and people put right, as promises have them. */
export const assurances: WordClasses = {
  // That it will come true, whoever says so.
  'sure-thing': [
    '(guarantee|promise|assure|swear|vow|pledge|vouch)',
    '(rest|be|feel|stay) assured',
    '(count|bank|rely|depend|bet) on (it|that|this|your|a|the)?',
    '(bet|stake) (the farm|the house|your _|my _|money|good money)',
    '(mark my words|(my|our) word|take (it|that) to the bank|write it down|put it in writing|cross my heart)',
    '(no|zero|without) (question|doubt|ifs|exception|exceptions|fail|two ways|maybe|maybes|kidding)',
    'every (single)? (time|couple|marriage)',
    '(inevitably|invariably|certainly|undoubtedly|surely|definitely|guaranteed|unfailingly|reliably|automatically)',
    'never (once)? (fail|miss)',
    '(for (sure|certain)|sure thing|(a|of) certainty|foolproof|fail safe|like clockwork|sure as _|in the bag|a done deal|no exceptions)',
    '(bound|destined|certain|sure|meant) to',
    'can not (help but|fail|miss|lose|go wrong)',
    '(that be|it be) a (promise|fact|guarantee|given)',
    '< (just)? watch (your|the|him|her|them)',
  ],
  // Homes, marriages and the people in them as they should be.
  'put-right': [
    '@good-life',
    '(peaceful|calm|quiet|happy|loving|warm|safe|gentle|easy|united|whole|steady|joyful) (one|home|house|household|table|kitchen|family|bedroom|bedtime|morning|marriage|again)',
    '(know|knowing|knew) how to (love|fight|talk|argue|disagree|listen|apologize|repair|forgive|trust|touch|parent|fix|make up|speak|reach|handle|be (married|close|kind))',
    '(open|opening) up',
    '(speak|talk|touch|choose|like|want|sleep|be) (again|to each other|to one another)',
    '(on|of|with) one (page|mind|heart|accord)',
    '(walls|wall|guard|defenses|door|ice|silence|distance|tension|coldness|fighting|shouting|bickering) ..3 (come|go|be|melt|fall|open|break|crumble|end|stop) (down|open|away|over|gone|by itself)?',
    '(see|feel|notice|get) ..2 (change|results|relief|improvement|progress)',
    '(work|worked|working|works) (like a charm|every time|for (you|everyone|both))',
    '(marriage|relationship|family|home|trust|love|intimacy|friendship|bond|connection) ..3 (work|last|survive|hold|heal|mend|thrive|grow|return|recover|bloom|flourish|blossom)',
    '(past|through|over|beyond) (this|it|the affair|the betrayal|the worst)',
    '(come|make it) (through|out the other side|out (ahead|whole|stronger|together))',
    '(stronger|closer|happier|calmer|calm) (together|than|couple|for it|marriage|home|family)',
    '(friends|lovers|partners|sweethearts|newlyweds|teammates|allies|soulmates|best friends|one flesh)',
    '(in|into) love',
  ],
  // Arriving in trouble.
  arrive: [
    '(arrive|come|walk|show up|check|pull|roll|drive|step|sit down|start|begin|enter|climb|stumble|crawl|limp|storm|march) (in|up|here|to us|as|with|at|down|out|through)?',
  ],
  // Going home as what one was to become.
  'go-home': [
    '(leave|go|drive|head|walk|ride|fly|return|check|roll|pull|stroll|dance|float|skip|march|set off|come) ..1 (home|out|away|off|back|down|into)',
    '(leave|emerge|graduate|finish)',
  ],
  'made-whole': [
    '(sweethearts|newlyweds|lovers|friends|partners|allies|teammates|honeymooners|soulmates|best friends|a couple|a team|a family|husband and wife|a pair|a unit)',
    '(closer|happier|calmer|lighter|freer|mended|healed|reunited|reconciled|reconnected|renewed|together|united|married|unbreakable|inseparable|hopeful|peaceful|changed|transformed)',
    '(hand in hand|arm in arm|side by side|holding hands|in love|at peace|on the same (page|team|side)|laughing|smiling|kissing|singing|humming|giggling|talking|dancing)',
    '(as|like) ..2 (sweethearts|newlyweds|lovers|friends|partners|allies|teammates|one|honeymooners|team|couple|family|teenagers|kids)',
  ],
  // Putting many right, as a trade.
  'mend-them': [
    '(save|rescue|mend|fix|restore|repair|rebuild|revive|reunite|resurrect|redeem|rekindle|revive|knit|stitch|glue|salvage|reconcile)',
    '(put|bring|knit|stitch|glue|piece|get|turn)',
  ],
  'many-loves': [
    '(marriages|couples|families|relationships|homes|households|husbands and wives|spouses|broken hearts|vows|love stories|moms and dads|partners|parents and (kids|teens|children))',
  ],
  // Paying back, or never asking for it.
  'give-back': [
    'refund',
    'money back',
    '(money|fee|tuition|payment|check) ..2 back',
    'owe (us|me)? nothing',
    '(mail|send|give|hand|write|cut|return|tear up|rip up|void|waive|eat|burn|shred|slide|pass|wire|credit|forgive) ..4 (check|money|fee|tuition|bill|invoice|cost|deposit|dollar|cent|payment|penny|balance|card|cash)',
    '(on the house|on us|on me)',
    '(we|i) (pay|owe) you',
    'not (pay|owe|charge|take a (dime|cent|penny))',
    '(double|triple) your money',
  ],
  // Not having worked, as a condition, or until it has.
  'if-in-vain': [
    '(if|unless|until|till|or|should|or else|otherwise) ..6 (@glad|closer|together|better|difference|satisfied|worked|happy|happier|delighted|results|relief|improve|improvement|progress|breakthrough|fighting|arguing|smiling|convinced|speaking|in love|whole|changed)',
    '(it|this|that|therapy|the program|the weekend|our method|the method) (do|have|be) not ..2 (work|help|change)',
    '(not|still|no) ..3 (speaking|talking|closer|happier|better|holding|laughing|sleeping|in love|together|convinced|satisfied|calmer) ..4 @by-then',
    '(satisfaction|results|success|happiness|happy marriage|happily|peace) (or|guaranteed)',
  ],
  // Money matters that have nothing to do with how therapy turns out.
  'mere-billing': [
    '(fit|match|cancel|canceled|cancellation|reschedule|deposit|estimate|consultation|consult|insurance|claim|claims|coverage|plan|benefits|overpay|overpaid|unused|late|snow|weather|parking|workbook|book|copay|superbill|register|registration|phone call|first call|chat|intro|introductory|fifteen|15|20|twenty|emergency|illness|sick|minimum|hold|holds|donation)',
  ],
  // Words that leave it open.
  'left-open': [
    '(may|might|can|could|some|many|most|often|sometimes|perhaps|maybe|hope|hopes|hoping|aim|goal|goals|try|trying|toward|towards|likely|varies|vary|depends|whether|either way|part kindly|would|possible|usually|tend|tends|want|wants|wanted|wish|long|deserve|learn|practice|practise|explore|work on|talk about|look at|invite|invited|encourage)',
  ],
}
