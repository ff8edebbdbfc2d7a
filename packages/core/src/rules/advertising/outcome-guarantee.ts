import type { Rule } from '../rule.ts'

/** A promise of how therapy turns out, in whatever words. */
export const outcomeGuarantee: Rule = {
  id: 'advertising/outcome-guarantee',
  title: 'Promise of results',
  standards: ['9.2', '9.1', '1.2', '3.11'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Reads as a promise of results, which nobody can keep for every client; say what often happens and that it varies.',
  explanation:
    'People in pain read a promise literally. Copy rarely says "guarantee": it says that a marriage will be saved, that every couple leaves closer, that you have never lost one, or that the fee comes back if things are no better. How therapy turns out depends on much that no therapist controls. Someone for whom it does not work may blame themselves, or stay away from help that would suit them. A plain account of what you do, and of what many people find, invites without promising.',
  fine: 'Saying that you cannot promise results, what many or most people find, what you hope or work for, and guarantees about your own conduct: a call back within a day, a refund of unused sessions.',
  knownProblems:
    'Promises made only by a scene ("two cups on one porch again") or spread over several sentences are missed. Kind reassurance to the grieving ("you will laugh again") may be flagged.',
  better: [
    {
      instead: 'We will save your marriage.',
      write:
        'We will look with you at what has gone wrong and at what each of you can change. Many couples find this helps.',
    },
    {
      instead: 'I have never lost a couple.',
      write: 'Some couples I see grow closer and some part kindly. I can help with either.',
    },
    {
      instead: 'If you are no closer by the sixth visit, we refund every dollar.',
      write:
        'At the sixth visit we stop and ask whether this is helping, and I will suggest someone else if it is not.',
    },
  ],
  tips: ['treat-posts-as-advertising', 'read-what-goes-out'],
  wording: ['honest-results'],
  looks: [
    {
      // The word itself.
      phrases: [
        '@practice (can|will|do|even|absolutely|personally|hereby)? _? guarantee ..4 (@outcome|@glad|@thrive|it|you will|your @relationship)',
        '@reader @shall never (fight|argue|think about|need|hear|worry|want|consider|mention) ..4 (divorce|each other|about it|@condition|leave|lawyer) again',
        '(guarantee|promise) (you|that|you that)? (you|your _) will (@thrive|@recover|@depart-well|see .. @outcome)',
        'promise (you)? (a|an) (happier|better|stronger|closer|calmer) @relationship',
        '@practice (can|will|do)? promise (you)? _? (@outcome|@thrive) !(will|take|come|be)',
        'guaranteed _? @outcome',
        '@outcome (be|,)? (100 %)? guaranteed',
        'guaranteed to (@mend|@cure|@recover|help|work|improve|calm|stop|lift|change|bring you)',
        "(results|satisfaction|success|happiness|money back|refund|better marriage) ('guarantee'|'guaranteed')",
        '(success|healing|recovery|reconciliation|results) be (certain|assured|inevitable|a sure thing|a given)',
        '(results|change|healing|success) you can (count on|rely on|bank on|bet on|be sure of)',
        '(@relationship|happier|stronger|closer|calmer) ,? guaranteed',
        '(make (sure|certain)|ensure|see to it) (that)? (you|your _) (never|do not|will not|stay|will) ..3 (@fall-apart|together|married|divorce|@thrive)',
        '(results|success|improvement) or (your|you) ..3 (back|free|nothing)',
      ],
      except: [
        'guarantee .. (appointment|reply|call|confidentiality|privacy|slot|spot|seat|time|rate|price|fee)',
        'recovery (group|meeting|community)',
        'guarantee (be|is)',
        'guarantee you will (meet|see|hear|get|receive|find|have) (at least|a|an|the|our|us|me|your)',
        '(success|change|progress) (in|of) (the)? (payment|billing|schedule|policy)',
      ],
      severity: 'error',
    },
    {
      // Money back, tied to how it turns out.
      phrases: [
        '(if|unless|should|when) ..8 @no-gain ..10 @refund',
        '@refund ..6 (if|should) ..6 @no-gain',
        '@refund ..6 (if|should) ..4 (problem|fighting|arguing|argument|trouble|@ailment) (continue|persist|remain|come back|return|go on)',
        '@refund ..6 (unless|until) ..6 (@glad|@outcome|@thrive|@recover|better|difference)',
        'no (improvement|change|difference|progress|results|relief) ,? no (bill|fee|charge|payment)',
        '(not|only) (pay|charge|bill|owe) .. (until|unless|when|if) ..4 (@glad|@outcome|@thrive|@recover|better|difference)',
        '(@glad|@thrive|@recover|@depart-well|better|difference|@outcome) ..6 or (we|i|you|your|the|it) ..4 @refund',
      ],
      except: [
        '(estimate|deposit|cancel|book|workbook|worksheet|fit|consultation|card|bill|insurance|coverage)',
        '(benefit|plan|address|policy|network|deductible|schedule)',
      ],
      severity: 'error',
    },
    {
      // What will become of the reader.
      phrases: [
        '@reader @shall (also|soon|finally|both|all|once|again|start to|be)? (@thrive|@depart-well)',
        '(your|their|any|every|the|that|this) _? (@relationship|couple) @shall (also|soon|finally|not only|once again)? @recover',
        '(i|we|this|it|@method|he|she|they|that) @shall (absolutely|definitely|always|also|completely)? @mend (your|the|his|her|any|every|their|that)? _? @relationship',
        '(i|we|this|it|@method|he|she|they) (will|can)? (give|hand|get|bring|win|have) (you|him|her|them)? (your|that|the) _? @dear back',
        '(i|we|this|it|@method) (will|can)? (turn|bring) (your|that|the) _? @dear around',
        '(your|the) (husband|wife|spouse|partner|child|kids|kid|son|daughter|teen|teenager|family) @shall .. (laugh|smile|talk|speak|trust|love|like|want|hug|touch|sleep|eat|dance|look|reach|be (happy|close|warm)) ..5 (again|the way (he|she|they) used to|like (he|she|they) used to)',
        '(the|your|that|all the) (fighting|arguing|yelling|bickering|silence|distance|tension|lying|screaming|slamming|slammed doors|cheating) @shall (stop|end|cease|be over|disappear|fade) !(when|if|once|as|only|until|for)',
        '(<|your|the) _? (spark|passion|joy|confidence|trust|intimacy|closeness|laughter|peace) @shall (return|come back|be back|be restored)',
        '(@method|i|we|our _) (will)? (fix|mend|heal|repair) (what|whatever) .. (broken|wrong|hurts|between you)',
        '(we|i|that|which) (bring|get|win) _? (husbands|wives|spouses|partners|fathers|mothers|sons|daughters|teens) (home|back)',
        '(give|bring) (me|us) .. and (i|we) will (give|hand|bring|get|return|send)',
      ],
      except: [
        '(one|some) (day|morning|night|evening) .. will',
        'someday .. will',
        '(@glad|each other|one another|again) ..4 (if|when|whenever|once) !(we|i|our|you) _',
        'feel better (once|when|if|after|soon|in|for)',
        '(@glad|each other|one another|again) ..4 (if|when|whenever) (you|she|he|they|it|there|neither|either|somebody|someone|your|the|one) !(leave|finish|complete|come|walk|work|call|stay|do|book|enroll)',
        'by (listening|apologizing|taking|asking|saying|noticing|being|learning|making|letting|giving|doing)',
        'whether .. will',
        '(when|once) (couples|partners|people|we|one|both|parents|a|the) ..8 will',
        '(seen|scheduled|billed|asked|charged|reminded|evaluated) again',
        '(love|enjoy|trust) (each other|one another) (badly|less|more|better|differently|imperfectly)',
        'save (your|the|any) (family|home|relationship) (time|money|room|a|the|hours)',
        'back together (for|at|in) (the|a|our)',
        'not worth',
        '(love|like|enjoy) (the|our|my|this|this|what|how|working|coming)',
        '(connected|closer) (to|with) (a|an|our|the|my)',
        'a better (parent|partner|person|spouse|husband|wife|mother|father) by',
      ],
      unless: ['hedged', 'supposed'],
    },
    {
      // A promise with a condition that makes failure the reader's.
      phrases: [
        'if (you|both of you|you both|you two|the two of you) _? (do|finish|follow|stick|commit|complete|show|put) ..6 (you|your _|it) @shall (@thrive|@recover|@depart-well|(get|see) (results|relief))',
        '(can|will) (absolutely|definitely|certainly|undoubtedly) (save|rescue|fix|heal|restore|repair) (your|the|a|any) _? @relationship',
      ],
    },
    {
      phrases: [
        'can and will _? (@mend|@cure|@thrive|@recover|change|improve|get|help|work|save|love|feel|be)',
      ],
      except: ['can and will (be|get) (charge|bill|end|report|cancel|reschedule)'],
    },
    {
      // How they all leave.
      phrases: [
        '(you|they|@folk|@everyone) (will|always|all|both|each|then)? @depart-well',
        '@folk who ..6 @depart-well',
        '(walk|come|arrive|show up|start|drive) (in|up|here|as)? ..6 (;|,|and|—|–)? @depart-well',
        '@our-folk ..4 (stay (together|married)|never (divorce|split|separate|fight|relapse)|do not (divorce|split|separate|relapse|end up|go back|fail|fight|need)|(always|all) @recover|will @recover)',
        '(nobody|no one|no couple|no client|no family|no marriage) (who|that|i|we) ..8 @fall-apart',
        '(every|each) (one|single)? _? (couple|client|marriage|family|pair|one) (who|that|i|we|of) ..8 (@thrive|@recover|@depart-well)',
      ],
      except: ['own (pace|way|time)', '(need|deserve|want|hope|long) to', 'at the same (time|pace)'],
      unless: ['hedged', 'supposed'],
    },
    {
      // A perfect record.
      phrases: [
        'have yet to (lose|fail) ..3 (@client|@relationship|one|anyone|family)',
        'have yet to (meet|see|find|have|work with) ..8 (can|could|do|did|be|was) not ..3 (save|help|fix|mend|get past|turn|repair|heal|work|bring|reach|better)',
        'zero (divorces|breakups)',
        '(do not|never) (lose|fail) (couples|marriages|clients|families)',
        'never (once|yet)? (fail|lose) ..2 (@client|@relationship|anyone|family|case)',
        '(it|this|method|approach|which|program|@method|she|he) ..2 (have|has) never failed !(to|a)',
        '(i|we) (simply|just|still)? (do not|never) fail >',
        '(have|has) not (lost|failed) (a|one|any) _? (@client|@relationship|family)',
        '(have|has) not (lost|failed) (one|anyone|any) yet',
        '(not one|not a single one?|none) ..8 (has|have|had) (ever|yet|had)? ..2 (@fall-apart|come back|need to)',
        'no (couple|client|marriage|family|pair|patient) ..5 (has|have|ever) ..2 (@fall-apart|come back)',
        'never (have|see|watch|know) (a|one|any) _? (couple|marriage|family|client|pair) ..4 @fall-apart',
        'never (meet|see|have|know|find|be) ..3 (couple|marriage|family|client|one|person|anyone|case|child|teen) (i|we) (can|could) not (help|save|reach|turn|fix|mend|heal|bring)',
        '(neither|nor) (have|has|do) (anybody|anyone|any|a single|one) ..2 (who|of (my|our)|i|we) ..3 (finish|complete|treat|see|work|program|clients|couples)',
        '(do not|never|only) (take|accept|see) ..3 (couple|client|marriage|family|case) ..2 (i|we) (can not|can) (save|fix|turn|mend|heal|cure)',
        '(it|this|@method|what (i|we) do) (will|always|simply|just)? (work|succeed) (every (single)? time|without (fail|exception)|for (everyone|everybody|every couple|every client)|# (%|percent) of the time)',
        '@practice (always|never fail to) (save|fix|mend|heal|succeed|get results|bring .. back)',
      ],
    },
    {
      // Marriages saved, by the dozen or as a trade.
      phrases: [
        '(save|rescue|salvage|mend|restore|reunite|repair) ..2 @droves ..2 (marriages|couples|families|relationships)',
        '(keep|hold) ..2 @droves ..2 (marriages|couples|families|relationships) (together|intact|under one roof|out of court)',
        '@practice (will|do|truly|really)? (restore|heal|mend|repair) (broken|dying|dead|failing|struggling|wounded) (marriages|relationships|families|homes|couples)',
        '(put|bring|turn|get) ..3 @droves ..2 (marriages|couples|families|relationships) (back|around)',
        '@droves ..2 (marriages|relationships) (saved|rescued|healed|restored|transformed) !up',
        '@droves ..2 (marriages|couples|families|relationships) (be|have been) (saved|rescued|healed|restored|transformed) !by',
        '(we|i) (make|keep) (marriages|couples|families|relationships) (last|together|strong|work)',
        '(marriages|relationships|families|couples) (get|be) (fixed|saved|healed|rescued|mended) here',
        'all (it|that)? (take|need) to (save|heal|fix|mend|rescue) ..2 @relationship',
        '(we|i|that|which) (bring|pull|turn) (marriages|relationships|families|couples) (back|around)',
        '(we|i|that|which|who|@method|he|she) (really|truly|do|have)? (save|rescue) (marriages|relationships|families|couples)',
        '(we|i) (really|truly)? (heal|mend|fix) (marriages|relationships)',
      ],
      unless: ['hedged', 'supposed'],
    },
    {
      phrases: [
        '(divorce|affair|breakup|infidelity|cheating) proof !of',
        '(you|your|couples|we|leave) ..6 (unbreakable|unshakable) @relationship',
      ],
      except: [
        '(how|way|tip|step|try|hope|want) to _',
        '(between|among|of) (sisters|brothers|siblings|friends)',
      ],
      unless: ['hedged', 'supposed'],
    },
  ],
  flags: [
    '[[We guarantee results]] in six sessions.',
    'Our couples [[workshop **will** save your marriage]], and we mean it.',
    'I cannot promise miracles, but in eleven years I [[have yet to lose a marriage]].',
    '[[If you are no closer after the fourth visit, we refund]] every dollar.',
    'Bring both spouses on Friday.\n\n- Lunch is included\n- You will leave with a [[divorce-proof]] home\n- Parking is behind the church',
    '[[Every family who finishes the spring course goes home hand in hand]].',
    '[[Come in furious; drive home holding hands]].',
    '[[Not one of my couples has ever filed for divorce]].',
    'Do the homework and [[your daughter will laugh at your jokes again]].',
    '| Package | What happens |\n| --- | --- |\n| Gold | You both fall in love again, guaranteed |\n| Silver | [[You both leave closer]] |',
    'Legally I can’t guarantee a thing. That said, [[nobody who stays for all ten meetings ends up divorced]].',
    'This method [[can and will restore]] trust in your home.',
    'Counseling [[that saves marriages]] since 1998',
    '[[I’ll give you your husband back]].',
    'You [[only pay when you two are happier]].',
    '[[If you both do the exercises, your marriage will survive]].',
  ],
  allows: [
    'I cannot guarantee results, and neither can anyone else.',
    'No one can promise that your marriage will survive.',
    'Be wary of anyone who guarantees results.',
    'Can you save our marriage? I don’t know yet.',
    '**Do you offer a money-back guarantee?**\n\nNo. Unused sessions are refunded.',
    'Many couples leave feeling closer, and some decide to part.',
    'Our hope is that you will feel closer.',
    'We guarantee a call back within one business day.',
    'If you cancel two days ahead, we refund the deposit.',
    'If we are not a good fit, the first visit is free.',
    '“You will fall in love again,” the billboard promised.',
    'Every couple finds its own way through.',
    'I have yet to meet a couple who never argue.',
    'You will be better prepared for the hard talks at home.',
    'We will talk about whether your relationship will survive this, and I won’t know the answer.',
    'If she listens first, her partner will feel loved again.',
    'Some programs say that every couple leaves closer.',
  ],
}
