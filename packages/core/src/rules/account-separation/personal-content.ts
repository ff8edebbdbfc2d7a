import type { Rule } from '../rule.ts'

export const personalContent: Rule = {
  id: 'account-separation/personal-content',
  title: 'Private troubles or politics on the practice page',
  standards: ['1.3', '3.3', '1.7', '1.1'],
  severity: 'warning',
  since: '0.1.0',
  surfaces: ['professional'],
  message: 'x.',
  explanation: 'x',
  fine: 'x',
  better: [],
  tips: ['keep-accounts-apart', 'expect-to-be-read', 'check-privacy-settings'],
  wording: [],
  looks: [
    {
      // The therapist's own marriage, court case, or grief still raw.
      phrases: [
        'my (ex|ex husband|ex wife|husband|wife|partner|soon to be ex) ..4 (filed|sued|cheated|left me|moved out|got (the|custody)|drinking|relapsed|walked out|had an affair|is being)',
        '(my|our) (own)? (lawsuit|custody (battle|hearing|case|fight)|hearing|court date|bankruptcy|foreclosure|affair|dui|arrest)',
        '^ and i (be|have) (separating|separated|divorcing|splitting up|splitting|getting divorced|calling it quits|getting a divorce|in counseling)',
        '(custody|divorce|court) (hearing|trial|battle|case) ..4 (over|tomorrow|today|this week|friday|monday|finally|is|was)',
        'the judge (give|gave|ruled|sided|took|let) ..6',
        '(crying|cried|sobbing|sobbed|wept) ..4 (in|between|before|after) (the|my|your)? (office|session|sessions|clients|car)',
        '(his|her) (drinking|affair|mistress|girlfriend|rehab) ',
        'if i (seem|look|be) ..3 (off|distracted|tired|sad|weepy|foggy) ..3 (session|this week|lately|with you)',
        'sitting across from your ..6 my own',
      ],
      with: { phrases: ['(my|our|i|me|we)'], within: 'sentence' },
      except: ['(client|couple|clients) ..3 (hearing|custody|judge)', '(help|work|guide|support|prepare|witness|testify|evaluation) ..6 (hearing|custody|court|judge)', '(you|your) ..3 (hearing|custody|court)'],
      unless: ['supposed'],
    },
    {
      // Children by name and age.
      phrases: [
        "(my|our) (kid|kids|girls|boys|twins|son|daughter|children|little ones|sons|daughters) ..1 , ^ ..6 (and|,) ^ ..4 (be|go|attend|swim|play|in|at|on|start) ..6",
        "^ '(' # ')' ..2 ^ '(' # ')'",
        "(my|our) (son|daughter|oldest|youngest|boy|girl|baby) , ^ ..4 (school|elementary|academy|high|preschool|kindergarten|grade|team)",
      ],
    },
    {
      // Party politics.
      phrases: [
        '(vote|voting|voted) ..8 (unfollow|find (another|a different|a new)|not welcome|do not (call|bother|book)|leave this page|need not)',
        '(if you|anyone|anybody|whoever|people who) (be|who)? ..2 (vote|support|back) ..6 (counselor|therapist|unfollow|block|elsewhere|door|do not)',
        '(vote|voting) (yes|no|for|against) ..4 (or|and|so) ..4',
        '(rally|protest|march|phone bank|canvass) ..6 (see you|join (me|us)|with (me|us)|wear)',
      ],
      except: ['(polls|remember|register|registration) ..4 (vote|voting)', 'voted (best|top|favorite|one of)', 'vote for us'],
      unless: ['supposed'],
    },
  ],
  flags: ['x [[y]]'],
  allows: ['x'],
}
