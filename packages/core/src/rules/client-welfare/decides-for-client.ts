import type { Rule } from '../rule.ts'

export const decidesForClient: Rule = {
  id: 'client-welfare/decides-for-client',
  title: 'Deciding for the couple',
  standards: ['1.8', '3.11', '7.7'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Makes the therapist the judge of whether people stay, part or who gets the children; say that the decision is theirs.',
  explanation:
    'Whether to marry, stay, separate, divorce, or who the children live with is for clients to decide, and the Code asks therapists to say so. Copy that promises a verdict, rules divorce out or makes moving home a condition tells a couple that the answer was settled before they came. Someone who is unsafe, or unsure, may read it and stay away, or do what they are told. Say what you offer instead: help in thinking, talking and deciding.',
  fine: 'Saying that the decision is the couple’s, discernment work with an agreed pause on divorce, limits such as no custody evaluations, and plain advice where somebody is in danger.',
  knownProblems:
    'Roundabout refusals ("you won’t get a blessing from me") are missed. Values stated without a word about what clients must do may be flagged.',
  better: [
    {
      instead: 'I’ll tell you whether your marriage is worth saving.',
      write:
        'I’ll help you both work out what you want. Whether to stay together is your decision, and I won’t make it for you.',
    },
    {
      instead: 'Divorce is never the answer.',
      write: 'Some couples come to stay together, some to part well, and many to find out. All are welcome.',
    },
  ],
  tips: ['teach-in-general'],
  wording: [],
  looks: [
    {
      // "I'll tell you whether to stay."
      phrases: [
        '@us (will|can|always|then)? (tell|show|inform|advise|let) (you|both of you) ..3 [[(whether|if) (you|to|both|the two of you) ..4 @stay-or-go]]',
        '@us (will|can|always|then)? (tell|show|inform|advise|let) (you|both of you) ..3 [[(whether|if) (your|this|the|that|it) (@relationship|be|can) ..4 (@stay-or-go|survive|last|continue|over)]]',
        '@us (will|can)? tell (you|couples|people) ..2 who (keep|get|should|move|stay|leave)',
        '@us will (know|decide|determine|judge|see) (whether|if|which) ..4 (@relationship|couple|you) ..3 (@stay-or-go|survive|last|continue|over)',
        '(verdict|ruling|recommendation|judgment|decision) (on|about|as to)? (whether|if) ..8 (@stay-or-go|survive|last|continue|carry on)',
        '(verdict|ruling|judgment) on (your|the|this) @relationship',
        '(clear|straight|honest|firm|definite|final) (answer|verdict|decision|yes or no) ..4 (@stay-or-go|together or apart)',
        '@us will? (give|hand|deliver|render|issue) (down|you|them|each couple|every couple)? ..3 (verdict|ruling)',
        '@us ..2 (cast|have|be) the (deciding|tiebreaking|casting|final)? (vote|tiebreaker)',
        '@us ..4 make (the|that|this) (call|choice|decision) ..2 (for|with) (you|them|couples|_ years)',
        '@us ..4 make (the|that|this) (call|choice|decision) (you|they|couples) (can not|will not|do not)',
        '(@us will?|let me|allow me to) (decide|choose) for (you|them|couples)',
      ],
      except: [
        'not ..6 (whether|if)',
        'together (we|you)',
        'help you',
        '(if|whether) you (want|decide|choose) ..4',
      ],
      without: { phrases: ['@your-call'], within: 'sentence' },
    },
    {
      // "Divorce is never the answer."
      phrases: [
        '@divorce be (never|not) (the|an|a) (real|right|christian)? (answer|solution|option|way out)',
        '@divorce be (never|not) (on (the|our|my) (table|menu|agenda)|allowed|up for discussion|something we|in (our|my) (vocabulary|dictionary))',
        '(the word|talk of) @divorce .. (banned|forbidden|off limits|not allowed)',
        '@us (do not|never|will not|refuse to) ..2 (discuss|talk about|support|allow|permit|entertain|recommend|believe in|condone|consider|bless|speak of|utter|do) ..2 @divorce',
        '@us (do not|never|will not|refuse to) (help|assist|let|watch) (anyone|you|couples|people|a couple|spouses)? (un join|undo|break up|split|part|separate|divorce|leave (him|her|each other))',
        '@us will not be a? (part|party) (to|of) ..3 @divorce',
        '(@us|couples who (come|work) ..2|our couples) (take|keep|leave|put) ..2 @divorce ..2 (off the table|at the door)',
        'no @divorce (here|allowed|talk|in this (room|office|house))',
        '(nobody|no one|no couple) (get|walk away|leave) divorced',
        '(god|the lord) hate divorce',
        '(fight|stand) (for|up for) (the|your|every) marriage ..2 (even (if|when)|whether or not|whatever) ..6',
      ],
      except: [
        '(if|when|where|feel|believe|think|agree|say|decide|hope|know|fear) ..2 @divorce be',
        '@divorce be not the answer (for|to) (you|some|every)',
      ],
      without: {
        phrases: [
          '@your-call',
          '(for|of) # (week|month)',
          'or (stay|reconcile|staying)',
          'nor',
          '(some|many|either|most) (couples|people|of us|of you)',
        ],
        within: 'sentence',
      },
    },
    {
      // "My advice is to stay."
      phrases: [
        '(my|our) (advice|rule|recommendation|counsel|answer) (to ..4)? (be|:) (always|simple|the same|clear)? ..2 (@stay-put|@part-ways|stay !_|leave !_|stay , )',
        '@us (always|only|will|usually)? (tell|advise|counsel|urge|encourage|push|instruct|order) ..8 to (@stay-put|@part-ways)',
        '@us tell (every|any|all) ..10 (@stay-put|@part-ways|bags|suitcase)',
        '@us tell ..4 to (leave|stay) ..4 (affair|marriage|husband|wife|cheat)',
        '@us (will|can|help)? (tell|make|get|persuade|convince|talk|bring) (him|her|your (husband|wife|spouse|partner)|husbands|wives) ..3 (stay|come (back)? home|move back|come back|go back|drop the)',
        '(if|when|where) there be (kids|children) ..6 [[you (two|both)? (stay|do not (leave|divorce|split))]]',
        '(kids|children|little ones|child|babies|boys|girls) (belong|should (live|be|stay)|ought to (live|be)|be better off) (with (their|the)?|at) (mother|mom|father|dad|mama|daddy)',
      ],
      except: ['leave (a|room|time|space|feeling)', 'to stay (curious|open|in touch|calm|with the)'],
      without: {
        phrases: ['@your-call', '(safe|safety|unsafe|violent|violence|abuse|hit)'],
        within: 'sentence',
      },
    },
    {
      // Terms: "Anyone who works with me drops the petition."
      phrases: [
        '(anyone who|couples who|clients who|everyone who|you must|you will|you have to|must) ..6 [[(give up|drop|withdraw|cancel|tear up|fire) (the|your|their) (apartment|lawyer|attorney|petition|papers|filing|lease|divorce)]]',
        '(anyone who|couples who|clients who|everyone who|must|you have to) ..12 [[move back (in|into|home)]]',
      ],
    },
    {
      phrases: ['@us (do not|never|will not) (allow|permit|tolerate) (them|it|that|one)'],
      with: { phrases: ['(separation|divorce|affair partner)', 'time apart'], within: 'section' },
    },
  ],
  flags: [
    "After one meeting I'll tell you honestly [[whether your marriage is worth saving]].",
    "You'll walk out with a [[clear answer: stay or go]].",
    "[[I don't do divorce]]. If that's what you want, try down the street.",
    "[[We will not be a party to anyone's separation]].",
    'We believe [[God hates divorce]], so [[we never help couples part]].',
    "[[Divorce isn't in our vocabulary]] here.",
    'My rule is simple: if there are kids, [[you stay]].',
    'At the end of the assessment we issue a [[recommendation on whether the two of you should stay]] married.',
    "[[Let me decide for you]]. That's what I'm here for.",
    '[[I always advise couples with small children to stay together]].',
    '[[I tell my clients to leave at the first affair]].',
    'Before we begin, both of you must [[withdraw the divorce]] papers.',
    "[[I'll be the tiebreaker]] on whether to have another baby.",
    "The [[kids should live with their mother]] during the school week, and I'll tell you both so.",
    "[[I'll tell him to move back]] home.",
    "Should you stay or leave? [[I'll make that decision with thirty years]] of experience behind it.",
    "Bring me your dilemma and [[I'll hand down a verdict]] on your marriage.",
    'In this office [[nobody gets divorced]].',
    'What you get:\n\n- two long sessions\n- our honest [[verdict on whether you two should stay]] married',
    '**[[Divorce is not an option]]** in our practice.',
    '| Visit | What happens |\n| --- | --- |\n| Fourth | I’ll tell you [[if your marriage is worth saving]] |',
  ],
  allows: [
    'We will not tell you whether to stay or leave.',
    'Whether to stay or go is your decision; I can help you think it through.',
    "I won't tell you whether to divorce. I will help you hear yourself.",
    'If divorce is not an option for you, we can work within that.',
    "For some couples divorce is never the answer; for others it's a relief.",
    "Some therapists will tell you whether to leave. I don't.",
    'In discernment counseling, couples take divorce off the table for six months while they work.',
    "We do not recommend divorce or staying together: that's yours to decide.",
    "I'll tell you if I think couples therapy isn't safe for you right now.",
    "I'll let you know whether I have an opening this week.",
    'We help parents decide where the children will live after a separation.',
    "Is divorce the answer? Sometimes. You'll know better than I will.",
    'Leaving is not on the table for either of us yet, many couples say at the start.',
    'We will tell you if we think you should see a psychiatrist, too.',
    'We encourage you to leave time after each session.',
    'I can tell you whether your insurance will continue to pay.',
    "I don't do divorce mediation or custody evaluations.",
    'We do not handle divorce paperwork.',
    'If you decide to divorce, I can help you tell the children.',
    "By the fourth session, you'll know whether this is helping and whether to continue.",
    "My job is not to decide who's right.",
    'My advice is to stay curious.',
    "The judge decides where the children live; I don't make recommendations about custody.",
    "We don't allow recording in sessions. Separation and divorce are hard enough.",
    'Our answer is always to go slowly.',
    "I'll tell you if it's time to move on to a new goal.",
  ],
}
