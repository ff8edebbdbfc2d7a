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
        '@us (will|can|always|then)? (tell|show|inform|advise|let) you ..2 [[(whether|if) (you|to|both|the two of you) ..4 @stay-or-go]]',
        '@us (will|can|always|then)? (tell|show|inform|advise|let) you ..3 [[(whether|if) (your|this|the|it) ..5 @stay-or-go]]',
        '@us (will|can)? tell (you|couples|people) ..2 who (keep|get|should|be|move|stay)',
        '@us will (know|decide|determine|judge|see) (whether|if) ..5 @stay-or-go',
        '(verdict|ruling|recommendation|answer|judgment) (on|about|as to)? (whether|if) ..8 @stay-or-go',
        '@us will? (give|hand|deliver|render) (you|them|each couple) ..3 (verdict|ruling) ..8',
        '@us ..2 (cast|have) the (deciding|tiebreaking|casting|final)? vote',
        '@us ..4 make (the|that|this) (call|choice|decision) ..2 (for (you|them|couples)|(you|they|couples) (can not|will not|do not))',
        '@us (will|can) (decide|choose) for (you|them|couples)',
      ],
      except: ['not ..6 (whether|if)', 'together (we|you)', 'help you'],
      without: { phrases: ['@your-call'], within: 'sentence' },
    },
    {
      // "Divorce is never the answer."
      phrases: [
        '@divorce be (never|not) (the|an|a) (real|right|christian)? (answer|solution|option|way out)',
        '@divorce be (never|not) (on (the|our|my) (table|menu|agenda)|allowed|up for discussion|part of our vocabulary|something we)',
        '(the word|talk of) @divorce .. (banned|forbidden|off limits|not allowed)',
        '@us (do not|never|will not|refuse to) ..2 (discuss|talk about|support|allow|permit|entertain|recommend|believe in|condone|consider|bless|speak of|utter|do) ..2 (divorce|separation|trial separation|the d word|leaving)',
        '(@us|couples who (come|work) ..2|our couples) (take|keep|leave|put) ..2 @divorce ..2 (off the table|at the door)',
        'no @divorce (here|allowed|talk|in this (room|office|house))',
        '@us (will|do|can) not (help|let) (anyone|you|couples|people|a couple) (un join|undo|break|split|@divorce|leave)',
      ],
      except: [
        '(if|when|where|feel|believe|think|agree|say|decide|hope|know|fear) ..2 @divorce be',
        '@divorce be not the answer (for|to) (you|some|every)',
        '(papers|forms|cases|mediation|court|documents|record) ',
        'not (recommend|support|discuss) ..2 @divorce or',
      ],
      without: { phrases: ['@your-call', '(for|of) # (week|month)', 'or (stay|reconcile|staying)', 'nor'], within: 'sentence' },
    },
    {
      // "My advice is to stay."
      phrases: [
        '(my|our) (advice|rule|recommendation|counsel|answer) (to ..4)? (be|:) (always|simple|the same|clear)? ..2 (@stay-or-go|@part-ways)',
        '@us (always|only|will|usually)? (tell|advise|counsel|urge|encourage|push|instruct|order) ..8 to (@stay-put|@part-ways)',
        '@us tell (every|any|all) ..10 (@stay-put|@part-ways|bags|suitcase|truck)',
        '(kids|children|little ones|child|babies|boys|girls) (belong|should (live|be|stay)|ought to (live|be)|be better off) (with (their|the)?|at) (mother|mom|father|dad|mama|daddy)',
      ],
      except: ['leave (a|room|time|space|feeling)'],
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
