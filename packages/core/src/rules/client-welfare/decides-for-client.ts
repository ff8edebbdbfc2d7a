import type { Rule } from '../rule.ts'

export const decidesForClient: Rule = {
  id: 'client-welfare/decides-for-client',
  title: 'Deciding for the couple',
  standards: ['1.8', '3.11', '7.7'],
  severity: 'warning',
  since: '0.1.0',
  message:
    "Makes the therapist the judge of whether people stay, part or who gets the children; say that the decision is theirs.",
  explanation: 'x',
  fine: 'x',
  better: [],
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
      except: ['not ..6 (whether|if)', 'together (we|you)', 'help you', '(if|whether) you (want|decide|choose) ..4'],
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
        phrases: ['@your-call', '(for|of) # (week|month)', 'or (stay|reconcile|staying)', 'nor', '(some|many|either|most) (couples|people|of us|of you)'],
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
      without: { phrases: ['@your-call', '(safe|safety|unsafe|violent|violence|abuse|hit)'], within: 'sentence' },
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
  flags: ["[[I'll tell you whether to stay]]."],
  allows: ['x'],
}
