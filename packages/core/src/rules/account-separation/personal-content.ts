import type { Rule } from '../rule.ts'

export const personalContent: Rule = {
  id: 'account-separation/personal-content',
  title: 'Private troubles or politics on the practice page',
  standards: ['1.3', '3.4', '3.3', '1.7', '1.1'],
  severity: 'warning',
  since: '0.1.0',
  surfaces: ['professional'],
  message:
    'Shares private troubles, children or politics where clients read, and may leave them caring for you; keep it to a personal, closed account.',
  explanation:
    'Clients read what the practice publishes. A custody fight, a drinking spouse or a child’s school tells them things they did not ask for and cannot forget in the room. Some begin to look after the therapist; some feel unwelcome when they vote otherwise. Children named and aged on a public page had no say. A line about yourself can help if it serves the reader. If you are going through something that affects your work, talk to a colleague, and arrange cover.',
  fine: 'One purposeful line of your own story, family named in passing, days off, and neutral reminders to vote.',
  knownProblems:
    'Where a kind line of self-disclosure ends and too much begins is a matter of judgment; quiet oversharing is missed.',
  better: [
    {
      instead: 'My custody trial starts Monday, so I may seem off.',
      write: 'I will be away Monday to Wednesday; Dr. Lee covers urgent calls.',
    },
    {
      instead: 'If you vote yes, unfollow this page.',
      write: 'Elections can strain couples. Here is how to talk across a divide.',
    },
  ],
  tips: ['keep-accounts-apart', 'expect-to-be-read', 'check-privacy-settings'],
  wording: [],
  looks: [
    {
      // The therapist's own marriage, court case, or grief still raw.
      phrases: [
        'my (ex husband|ex wife|husband|wife|partner|soon to be ex) ..4 (filed (for|again|on ^|papers|>|,)|sued (me|for)|cheated|moved out (in|last|this|on|>|,|and)|got custody|relapsed|walked out|had an affair)',
        '(my|our) (own)? (custody (battle|hearing|case|fight|trial)|court date|bankruptcy|foreclosure|dui|arrest|divorce hearing)',
        '(my|our) (divorce|separation|breakup) (be|went) ..1 (final|through|official|done)',
        'my ex !(colleague|boss|supervisor|student|client) ..4 (filed|dragged|court|child support|lawyer|lawyers|custody)',
        'i (found|find) out ..1 (about (her|him)|my (wife|husband|partner) (be|have))',
        'i (be|have been) (drinking|using) again',
        '(custody|divorce|court) (hearing|trial|battle|case) ..4 (over|tomorrow|today|this week|friday|monday|finally|is|was)',
        'the judge ((give|let) (him|her|me|my)|ruled|sided|took (my|the kids|our))',
        '(crying|cried|sobbing|sobbed|wept) ..3 (in|between) (the|my|your)? (office|session|sessions|clients)',
        'if i (seem|look|be) ..2 (weepy|snippy|snappy|cranky|not myself|out of sorts|distracted) (>|,|this week|today|lately|in session)',
        'if i seem ..1 (off|sad|foggy|short) (>|,|this week|today|lately|in session)',
        'my (brother|sister|husband|wife|son|daughter|mother|father|mom|dad|ex) (get|be) ..1 (arrested|in jail|in rehab|cheating)',
        '(i be|i have been|be) back on the apps',
        'i have been sober # (day|week|month)',
      ],
      with: { phrases: ['(my|our|i|me|we)'], within: 'sentence' },
      except: [
        '(client|couple|clients) ..3 (hearing|custody|judge)',
        '(help|work|guide|support|prepare|witness|testify|evaluation) ..6 (hearing|custody|court|judge)',
        '(you|your) ..3 (hearing|custody|court)',
        '(in session once|(cried|wept) ..4 (once|years ago))',
        '(divorce|separation) ..6 (years|year|decades) (ago|later|behind)',
        'i found out my partner and',
        'when i be ..4 (my|our) (father|mother|brother|sister|dad|mom)',
        '(miscarriage|ivf|chemo|relapse) ..6 (year|years|decades) ago',
      ],
    },
    {
      // Children by name and age.
      without: {
        phrases: ['(invented|made up|example|fictional|composite|pretend|dog|cat|puppy|therapy dogs)'],
        within: 'passage',
      },
      phrases: [
        '(my|our) (kid|kids|girls|boys|twins|son|daughter|children|little ones|sons|daughters) ..1 , ^ ..6 (and|,) ^ ..4 (be|go|attend|swim|play|in|at|on|start) ..6',
        "^ '(' @child-age ')' ..8 ^ '(' @child-age ')'",
        '(my|our) (son|daughter|oldest|youngest|boy|girl|baby) ..1 ^ ..6 (school|elementary|academy|preschool|kindergarten|grade|team)',
      ],
    },
    {
      // Party politics.
      phrases: [
        '(vote|voting|voted) ..8 (unfollow|find (another|a different|a new)|not welcome|do not (call|bother|book)|leave this page|need not)',
        '(if you|anyone|anybody|whoever|people who) (be|who)? ..2 (vote|support|back) ..6 (counselor|therapist|unfollow|block|elsewhere|door|do not)',
        'vote (yes|no|for|against) ..4 or (find|go|leave|unfollow|do not|stay) ..4',
        'no ^ (voters|supporters|fans of) ..4',
      ],
      except: [
        '(polls|remember|register|registration) ..4 (vote|voting)',
        'voted (best|top|favorite|one of)',
        'vote for us',
      ],
    },
    {
      // Kin and their troubles, or one's own body, where clients read.
      phrases: ['@own-kin ..8 @private-trouble'],
      except: [
        '(client|couple|clients|couples|people|folks|someone|you|your|families|they|their|many of us) ..4 @private-trouble',
        '(help|work|guide|support|treat|train|trained|training|specialize|specialise|see|offer|experience|experienced|interest|focus|practice|practise|research|wrote|write|teach|taught|study|studied|book|talk|counsel|assess|screen|certified) ..8 @private-trouble',
        '@private-trouble (recovery|therapy|counseling|mediation|mediator|coaching|work|group|program|support|care|hearing for|lawyer|attorney|in couples|and (family|couples))',
        '(filed|file|filing) ..3 (claims|claim|insurance|records|away|under|taxes)',
        '(time|grace|trial|school|that|this|a|long|difficult|waiting|exam) period',
        '(my|our) (practice|work|approach|clients|clinical|training|specialty|specialties|caseload|fee|fees|team|office|services|hours|groups|book|blog) ..8 @private-trouble',
        '(my|our) (grandfather|grandmother|great) ',
        '(lost|loss of|died|passed) ..8',
        'separated (my|our|from (my|our))',
        '(want|wants) (a|the) trial separation',
        '@own-kin ..8 (in #|years of) ..6',
        'found each other again',
        'family be debt',
        '(mother|father|mom|dad|parents|brother|sister) ..4 (died|passed|divorced|in hospice|in icu)',
        '@own-kin ..6 (period|drinking (tea|coffee|water)|birthday)',
        '(sister|brother|husband|wife|in law) ..3 (is a|be a|an) ..2 @private-trouble',
      ],
      without: {
        phrases: [
          '(years|decades|long) (ago|since|later)',
          '(in my (twenties|thirties|forties|teens)|when i was|as a (child|kid|girl|boy|teen|young)|grew up|growing up|childhood|my own (divorce|loss|therapy))',
          '(taught me|learned|why i (do|became|trained)|became a (therapist|counselor)|led me|brought me to)',
          '(not|never) ..4 (share|post|talk|about me|diagnose|treat|tell)',
          '(covered for me|covering|will cover|cover is)',
        ],
        within: 'passage',
      },
      severity: 'hint',
    },
    {
      // Politics and contempt, for whoever comes by; bodies and children on show.
      phrases: [
        '(vote|voting|elect|canvass|campaign|rally|caucus) ..3 (for|with|behind)? ..2 ^ ..3 (for|,|and|this|on|because|he|she|or|in) ..6 (judge|mayor|president|governor|senate|congress|sheriff|council|board|november|other|yes|no|me|i|we)',
        'vote (yes|no) (on|for) ..10',
        '(photo dump|beach photos|vacation photos|bikini|in the two piece|swimsuit|thirst trap|tequila|hammered|tipsy) ..14 (me|my|us|we|i|kids|office|monday|session|therapist)',
        '(me|my|i|us) ..6 (in (a|the|my) (bikini|two piece|speedo|lingerie|hot tub)|topless)',
        '(i am|we are) suing ..8',
      ],
      except: [
        '(politics|election) (comes|come) to',
        '(remember|go|please|do) (to)? vote',
        '(client|couples|families|you|your) ..4 (election|politics|vote)',
      ],
      without: {
        phrases: [
          '(cause for|not my place)',
          '(yes or no|nonpartisan|whatever your politics|all parties|whoever you vote)',
        ],
        within: 'passage',
      },
    },
  ],
  flags: [
    {
      text: '[[My husband and I are divorcing]] and our [[custody trial starts Monday]], so the newsletter is late.',
      surface: 'professional',
    },
    { text: '[[Vote no on 4 or find]] yourself another therapist.', surface: 'professional' },
    {
      text: 'Our son [[Theo (7) made the travel team and little June (4)]] lost a tooth!',
      surface: 'professional',
    },
    {
      text: "[[I found out my wife was]] having an affair, and I'm writing this from my sister's couch.",
      surface: 'professional',
    },
    { text: "[[If you support that man, don't]] book with me.", surface: 'professional' },
    { text: "[[I've been drinking again]], and I want you to hear it from me.", surface: 'professional' },
    {
      text: '[[Our daughter Maya starts at Lincoln Elementary]] this fall, so look for us at pickup!',
      surface: 'professional',
    },
    { text: 'I [[cried between clients]] all week because of my divorce.', surface: 'professional' },
    { text: '[[No Trump voters]] on my couch, thank you.', surface: 'professional' },
    { text: 'Office news:\n\n- new chairs\n- **[[my custody battle]]** drags on', surface: 'professional' },
    { text: '[[My ex filed]] again “for full custody,” so bear with me.', surface: 'professional' },
    {
      text: "[[My brother got arrested]] at the wedding, so [[if I'm snippy this week]], that's why.",
      surface: 'professional',
    },
    { text: "[[Our divorce is final]] and [[I'm back on the apps]], wish me luck.", surface: 'professional' },
    { text: "[[I've been sober nine days]]. Be patient with me in session.", surface: 'professional' },
    {
      text: "Little [[Otto (5) and his sister Wren (8)]] are in Ms. Hall's class at Dunmore Primary.",
      surface: 'professional',
    },
    { text: '[[My middle boy is in rehab]] again, so pray for him.', surface: 'professional' },
    { text: "[[My husband cheated]], and I haven't slept.", surface: 'professional' },
  ],
  allows: [
    { text: 'I am in recovery, and I was diagnosed with ADHD at forty.', surface: 'professional' },
    { text: 'My husband and I opened this practice in 2009.', surface: 'professional' },
    { text: 'After my own divorce I trained as a therapist.', surface: 'professional' },
    { text: "We'll be closed Friday for a family wedding.", surface: 'professional' },
    { text: 'I live in Durham with my wife, our two kids and a very old cat.', surface: 'professional' },
    {
      text: 'I help parents prepare for a custody hearing without losing themselves.',
      surface: 'professional',
    },
    { text: 'Remember to vote on Tuesday; the office opens at noon.', surface: 'professional' },
    { text: 'We were voted best coffee in the waiting room by our own staff.', surface: 'professional' },
    { text: 'If your ex has filed for custody, you may feel sick with worry.', surface: 'professional' },
    { text: "Your hearing is the 9th and you can't sleep: what helps.", surface: 'professional' },
    { text: 'My father was an alcoholic, which taught me early to read a room.', surface: 'professional' },
    { text: 'Ages: Emma (9) is a made-up child in this example.', surface: 'professional' },
    { text: 'Dr. Lee (2014) and Dr. Roe (2016) found the same.', surface: 'professional' },
    { text: 'Our Affair Recovery program runs in May.', surface: 'professional' },
    { text: 'Our daughter was born during my training, so I know tired.', surface: 'professional' },
    { text: 'March into spring with us: wear something green to the open house.', surface: 'professional' },
    { text: 'The judge gave a talk at our conference.', surface: 'professional' },
    { text: 'Couples come to us when a husband has cheated and neither can sleep.', surface: 'professional' },
    { text: "My parents' divorce, decades ago, is why I do this work.", surface: 'professional' },
    { text: 'We help families when a son is in rehab.', surface: 'professional' },
  ],
}
