import type { Rule } from '../rule.ts'

export const absoluteConfidentiality: Rule = {
  id: 'confidentiality/absolute-confidentiality',
  title: 'Confidentiality without limits',
  standards: ['2.1', '2.2', '9.2'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Promises privacy without limits, but the law sets some; name the main exceptions so that readers know before they talk.',
  explanation: 'x',
  fine: 'x',
  better: [],
  tips: ['post-a-policy'],
  wording: ['limits-of-confidentiality'],
  looks: [
    {
      phrases: [
        '@utterly (confidential|private|secret|anonymous|sealed|discreet)',
        "(100|hundred|one hundred) ('%'|percent) (safe|confidentiality|privacy|secrecy|discretion) ..3 (with|here|guaranteed|assured)?",
        '(absolute|total|complete|unconditional|utter|ironclad|full) (confidentiality|secrecy|privacy|discretion|anonymity)',
        '(it|all|everything|secret|story) (go|goes|will go|stays) ..3 (to|into) (the|my|our) grave',
        '(take|carry) (it|them|your (secret|story)|what you say) (with me)? to (the|my|our) grave',
        '(my|our) lips are sealed',
        'your (secret|story|confession) (is|are) (100|completely|totally|absolutely|always|forever|perfectly) _? safe',
      ],
      except: [
        '(will|would|can) not ..4 (judge|pressure|rush)',
        '(know|see|hear|learn) (you|that|what) .. (are doing|better)',
        'nobody ..4 (know|knows) (you|your marriage|your body|your child|better|how it feels|what the future|the answer|all)',
        'nobody (can|could|will) (know|see|hear) (the future|for sure|in advance|from)',
        '(survey|form|quiz|assessment|payment|checkout|hotline) ..4 anonymous',
        'anonymous ..4 (survey|form|quiz|feedback)',
      ],
      without: { phrases: ['@privacy-limits'], within: 'section' },
    },
    {
      phrases: [
        '(confidential|confidentiality|secrecy|private|privacy) ..6 @exactly-nothing',
        '@what-you-say ..4 never _? (leave|leaves|goes|go|repeated|shared|told|known|written)',
        '@what-you-say ..4 (stay|stays|remain|remains) ..6 @exactly-nothing',
        'never leave (this|the|my|our|these) (room|office|wall|four walls|couch|building|screen)',
        'nothing (you say|you tell|you share|said here|shared here|that|is|will|gets) ..6 (repeated|leave|leaves|shared|passed on|reported|told|recorded)',
        '(nobody|no one|not a (living)? soul|not one person|none) ..4 (will|would|can|could|ever|else) ..3 (know|find out|hear|learn|see|discover|read)',
        '(not|no) a? living soul',
        '(report|tell|disclose|repeat|answer) ..2 (to)? (nobody|no one|none)',
        '(no one|nobody) to report (anything|it|you)? ..2',
        '(no one|nobody) (will|can|could) (ever)? (get|pry|make|force|hear|see|touch|compel|drag|know) ..3',
        '@who-might-ask (will|can|could) (never|not) (ever)? (get|pry|make|force|hear|see|touch|open|compel|reach|drag|know) ..3',
        '(no|there is no) @who-might-ask ..12 (ever|can|could|will) ..3 (pry|make|get|force|hear|see|reach|know|learn)',
        '(@who-might-ask) (hear|hears|learn|learns|know|knows|get|gets|find out) nothing',
        "(will|would) (never|not) (rat|tell on|snitch|tell a soul|tell anyone|breathe a word|report you|repeat)",
        '(even|not) (a|the|your)? @who-might-ask ..4 (bounce|can not|will not|could not|gets nothing|can never|can make|can get)',
      ],
      except: ['@no-such-promise'],
      // "No chart, no insurer, no one to report to": the denial is the promise.
      ignoring: ['negated'],
      without: { phrases: ['@privacy-limits'], within: 'section' },
    },
    {
      phrases: ['strictly (confidential|private)', '@what-you-say (stay|stays|remain) (here|between us|with (me|us)|in (this|the) room|in here|private)'],
      without: { phrases: ['@privacy-limits'], within: 'page' },
      severity: 'hint',
    },
  ],
  flags: [],
  allows: [],
}
