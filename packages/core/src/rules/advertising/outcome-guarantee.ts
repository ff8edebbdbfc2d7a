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
        'guaranteed _? @outcome',
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
        '(not|only) (pay|charge|bill|owe) .. (until|unless|when|if) (you|your|it|things|we|the (marriage|fighting|panic)) ..3 (@glad|@outcome|@thrive|@recover|better|difference)',
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
        '(i|we|this|it|@method|he|she|they|that) @shall (absolutely|definitely|always|also|completely)? @mend (your|the|his|her|any|every|their|that)? _? @relationship',
        '(i|we|this|it|@method|he|she|they) (will|can)? (give|hand|get|bring|win|have) (you|him|her|them)? (your|that|the) _? @dear back',
        '(your|the) (husband|wife|spouse|partner|child|kids|kid|son|daughter|teen|teenager|family) @shall .. (laugh|smile|talk|speak|trust|love|like|want|hug|touch|sleep|eat|dance|look|reach|be (happy|close|warm)) ..5 (again|the way (he|she|they) used to|like (he|she|they) used to)',
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
        '(if|when|once|provided) (you|both|you two|you both|couples) ..1 (do (the|your|our|both|what)|show|put|come|stick|stay|finish|follow|give|bring|commit|read|practice|work|complete|trust) ..12 @hopeful @shall ..3 @good-life',
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
        '(every|each) (one|single)? _? (couple|client|marriage|family|pair|one|teen|teenager|child|husband|wife|patient|person|parent) (who|that|i|we|of) ..8 (@thrive|@recover|@depart-well)',
      ],
      except: [
        'own (pace|way|time)',
        '(need|deserve|want|hope|long) to',
        'at the same (time|pace)',
        // Something was left behind.
        '(the|a|that) _ _? (you|they) (leave|left)',
        'whether ..8',
      ],
      unless: ['hedged', 'supposed'],
    },
    {
      // A perfect record.
      phrases: [
        'have yet to (lose|fail) ..3 (@client|@relationship|one|anyone|family)',
        'have yet to (meet|see|find|have|work with) ..8 (can|could|do|did|be|was) not ..3 (save|help|fix|mend|get past|turn|repair|heal|work|bring|reach|better)',
        'never (once|yet)? (fail|lose) ..2 (@client|@relationship|anyone|family|case)',
        '(not one|not a single one?|none) ..8 (has|have|had) (ever|yet|had)? ..2 (@fall-apart|come back|need to)',
        '(neither|nor) (have|has|do) (anybody|anyone|any|a single|one) ..2 (who|of (my|our)|i|we) ..3 (finish|complete|treat|see|work|program|clients|couples)',
        '(do not|never|only) (take|accept|see) ..3 (couple|client|marriage|family|case) ..2 (i|we) (can not|can) (save|fix|turn|mend|heal|cure)',
      ],
    },
    {
      // Marriages saved, by the dozen or as a trade.
      phrases: [
        '(put|bring|turn|get) ..3 @droves ..2 (marriages|couples|families|relationships) (back|around)',
        '(we|i|that|which|who|@method|he|she) (really|truly|do|have)? (save|rescue) (marriages|relationships|families|couples)',
      ],
      unless: ['hedged', 'supposed'],
    },
    {
      phrases: ['(divorce|affair|breakup|infidelity|cheating) proof !of'],
      except: [
        '(how|way|tip|step|try|hope|want) to _',
        '(between|among|of) (sisters|brothers|siblings|friends)',
      ],
      unless: ['hedged', 'supposed'],
    },
    {
      // Foretold of the reader, a partner or couples at large, in any good-life words.
      phrases: [
        '@hopeful @shall ..3 @good-life',
        '(the|your|<) ..1 (closeness|trust|love|intimacy|passion|desire|joy|spark|romance|friendship|laughter|tenderness|affection|connection|warmth) (follow|return|come back|grow back|be yours|flood back|take care of itself|be waiting) (>|,|and)',
        '(i|we|this|it|@method|which|that) (will|can)? @deliver ..3 (you|him|her|them|home|back) ..4 (a|your|the) ..2 (married couple|whole family|happy couple|healed|@dear|@relationship|happy|peace|hope)',
        '(i|we|this|it|@method|which|that) @shall (not only|also|soon|always)? (make|have|get) (you|your _|him|her|them|it|things) ..4 @good-life',
        '(marriage|relationship|family|couple|trust|love|intimacy|communication|home) (mended|restored|repaired|healed|rebuilt|transformed|reborn|reunited|rekindled|revived) !(by|in this)',
      ],
      except: [
        '(by|while) (listening|apologizing|taking|asking|saying|noticing|being|learning|making|letting|giving|doing)',
        'whether .. will',
        '(when|once|as|until|if|whenever) ..6 will',
        '(@glad|feel better) (once|when|after|about)',
        'together (in|at|for|on|with) (the|a|our|this|one)',
        'someday ..3 will',
        '(need|want|hope|plan|prefer|like|going) to (be|talk|speak|see)',
        '(closed|open|back) (for|at|in|on|from)',
        '(play|talk|speak|listen) (to (the|a|our)|with (the|a|our)|about)',
        'own (pace|way|time)',
      ],
      unless: ['hedged', 'supposed'],
    },
    {
      // Records, wider: none who failed, all who came through.
      phrases: [
        '@none-of ..4 @caseload ..12 @bad-end',
        '@all-of ..2 (@caseload|of (them|mine|ours)) ..8 (@good-life|@depart-well)',
      ],
      except: [
        'own (pace|way|time)',
        // Families as they arrive, who does what, what a paper wrote.
        '(no one|nobody) be ..1 (speaking|talking)',
        '@none-of of us',
        '(smiling|posing) for ..2 camera',
        '(they|reporters|papers|paper) ..2 (say|said|wrote) ..6',
        '(with|holding) (a|an|your|our) ..2 (bag|book|workbook|folder|bracelet|gift|map|list|coffee|cup)',
      ],
      unless: ['supposed'],
    },
    {
      // No exception.
      phrases: [
        '(nobody|no one|not one|none|no (couple|marriage|family|client|pair)) ..10 (has|have|had) (ever)? ..1 (gone on|gone back|had to|come back|ended|remained|stayed|left|returned|needed|regretted|relapsed|failed|split|divorced|parted|quit|given up|separated|walked)',
      ],
      except: ['(turned away|charged|asked|refused|billed|judged|complained|told)'],
      unless: ['supposed'],
    },
    {
      // Treatment at no charge until it has worked.
      phrases: ['(see|work|stay|treat|coach|keep going|meet|come back) ..8 @refund ..4 (until|till) ..4'],
      severity: 'error',
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
    '[[Your daughter will laugh at your jokes again]].',
    '| Package | What happens |\n| --- | --- |\n| Gold | You both fall in love again, guaranteed |\n| Silver | [[You both leave closer]] |',
    'Legally I can’t guarantee a thing. That said, [[nobody who stays for all ten meetings ends up divorced]].',
    'This method [[can and will restore]] trust in your home.',
    'Counseling [[that saves marriages]] since 1998',
    '[[I’ll give you your husband back]].',
    'You [[only pay when you two are happier]].',
    '[[If you both do the exercises, your marriage will survive]].',
  ],
  allows: [
    'Your child will be asked to draw the family again at the end.',
    'The tantrums will stop when she has more words.',
    'Your marriage will survive a messy kitchen.',
    'I only take clients whom I can help within my training.',
    'We have not lost a single file in the move.',
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
    'None of us sees children under court order.',
    'Families come when nobody is speaking and the lawyers are circling.',
    'Some programs say that every couple leaves closer.',
  ],
}
