import type { Rule } from '../rule.ts'

const COUNT = '(# (or more|ticks|tick|checks|check|yeses|yes|of (these|them|the|those)|points|out of #|for #|boxes|plus|signs))'
const TROUBLE = '(@disorder|@label|@soft-label|@mood)'

export const selfDiagnosisPrompt: Rule = {
  id: 'public-statements/self-diagnosis-prompt',
  title: 'A checklist that diagnoses',
  standards: ['3.11', '3.10', '9.2'],
  severity: 'warning',
  since: '0.1.0',
  message: 'x.',
  explanation: 'x',
  fine: 'x',
  better: [],
  tips: ['teach-in-general', 'no-remote-diagnosis'],
  wording: ['general-information-only'],
  looks: [
    {
      // "Tick three of these and you have it."
      phrases: [
        `# ..10 [[(you|your partner|he|she|your (husband|wife|kid|child|son|daughter)) (almost certainly|definitely|clearly|officially|probably)? (have|be|suffer from) ..5 ${TROUBLE}]]`,
        `(tick|check|nod|recognize|answer|say|score|experience|relate) ..10 [[(you|he|she|your (partner|husband|wife|kid|child|son|daughter)) (definitely|clearly|officially|almost certainly)? (have|be|suffer from) ..5 ${TROUBLE}]]`,
        `# ..8 [[(you (have|have got) your answer|there be your answer|that be your answer|take it as (settled|read|a yes)|welcome to the club|the answer be yes|you can stop wondering|it be official|consider yourself diagnosed|no more doubt|look no further)]]`,
      ],
      except: ['(whether|if|does not mean|that) ..2 (you|he|she) ..2 (have|be)', '(years|months|people|adults|percent|%) ..10', 'may have', '(might|could) ..2'],
      unless: ['hedged'],
      with: { phrases: [TROUBLE, '(quiz|checklist|test|symptom|sign)'], within: 'section' },
      ignoring: ['questioned'],
    },
    {
      phrases: [`< (then|and)? you ..2 (have|be|suffer from) (a|an)? ..3 ${TROUBLE}`],
      except: ['(when|if|whether|think|feel|know|say|may|might|could|can) ..3 (have|be)', 'you (have|be) not'],
      with: { phrases: [COUNT, 'tick', 'checklist', 'quiz', '(answered|said) yes', 'if you (checked|nodded)'], within: 'section' },
      unless: ['hedged', 'supposed'],
    },
    {
      phrases: [
        `(take|try|do) ..8 (quiz|test|checklist|questionnaire|screener|assessment) ..8 [[(find out|see|know|learn|tell you|discover|confirm) (if|whether|that) ..4 ${TROUBLE}]]`,
        '(instant|free|online|two minute|one minute|five minute|# question|# minute) ..2 (adhd|autism|depression|anxiety|bipolar|ptsd|ocd|bpd)? diagnosis',
        '(diagnose (yourself|your (partner|husband|wife|child|ex|kid|spouse|marriage))|self diagnose) ..4',
        'get (your|a) diagnosis ..3 (minute|online|instantly|today|now|at home)',
      ],
      without: {
        phrases: ['(screening|screener)', 'not (a|the same as a)? diagnosis', '(only|assessment|evaluation|professional|clinician) ..6 (can|tell|diagnose)', 'talk (with|to)', 'not ..4 diagnose'],
        within: 'section',
      },
    },
  ],
  flags: ['x [[y]]'],
  allows: ['x'],
}
