import { addUp } from '../../match/adding-up.ts'
import type { Rule } from '../rule.ts'

const TROUBLE = '(@mood|@disorder|@label|@soft-label)'
const DOUBT = [
  '(whether|if|when|sign|symptom) that? @the-reader (have|be|suffer from)',
  '(think|feel|know|wonder|worry|suspect|believe|may|might|could|can) ..3 (have|be)',
  '@the-reader have ..2 (symptom|history|trait|sign|feature|tendency)',
  '(suggest|indicate) that? @the-reader',
  '@the-reader (have|be) (not|more|less|probably not)',
  '(worth|deserve) ..4',
]

export const selfDiagnosisPrompt: Rule = {
  id: 'public-statements/self-diagnosis-prompt',
  title: 'A checklist that diagnoses',
  standards: ['3.11', '3.10', '9.2'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Tells readers what they have from a list of signs, which a list cannot know; say that only an assessment can tell.',
  explanation:
    'A list of signs can help people decide whether to ask for help. It cannot tell them, or their partner, what they have: the same signs come with grief, a thyroid, a newborn or a bad boss. A reader who is told “three or more and you have it” may panic, start or stop something, or take the label home to somebody else. Say what the signs can mean, and who can find out. A disclaimer does not help if the next line gives the verdict anyway.',
  fine: 'General signs of a condition, a published screening tool with what it can and cannot say, and lists that end in “may be worth talking to someone”.',
  knownProblems: 'Verdicts left to pictures, scores or buttons are missed.',
  better: [
    {
      instead: 'Three or more? You have an anxiety disorder.',
      write:
        'If several of these trouble you most days, it may be worth talking to someone. Only an assessment can tell what they mean.',
    },
    {
      instead: 'Get your ADHD diagnosis in ten minutes.',
      write: 'A ten-minute screening can show whether a full evaluation makes sense.',
    },
  ],
  tips: ['teach-in-general', 'no-remote-diagnosis'],
  wording: ['general-information-only'],
  looks: [
    {
      // "Tick three of these and you have it."
      phrases: [
        `@tally ..10 [[@the-reader (almost certainly|definitely|clearly|officially|probably)? (have|be|suffer from) ..3 ${TROUBLE}]]`,
        `# (mean|:|and|=) [[@the-reader (definitely|clearly|officially)? (have|be|suffer from) ..3 ${TROUBLE}]]`,
        `@tally (mean|:|equal|be) ..2 ${TROUBLE}`,
      ],
      except: DOUBT,
      ignoring: ['questioned', 'attributed'],
    },
    {
      // "If you hate Sundays, you have it."
      phrases: [
        `(if|when) @the-reader ..10 , [[@the-reader (definitely|clearly|probably|almost certainly)? (have|be) (a|an)? _? (@disorder|@label)]]`,
      ],
      // What somebody doesn't do, in the first half, denies nothing.
      ignoring: ['negated'],
      except: [
        ...DOUBT,
        '(not|never) ..4 (if|when)',
        '@the-reader (have|be) (been)? diagnosed',
        '(if|when) @the-reader have ..2 (@disorder|@label)',
      ],
      with: { phrases: [TROUBLE], within: 'section' },
    },
    {
      phrases: ['(@tally|#) ..8 [[@settled]]'],
      with: {
        phrases: [TROUBLE, '(quiz|checklist|test|symptom|sign|list|assessment|diagnose)'],
        within: 'section',
      },
    },
    {
      // The count stood in the sentence before.
      phrases: [
        `< (then|and|so|congratulations)? @the-reader (almost certainly|definitely|clearly|officially|probably)? (have|be|suffer from) ..3 ${TROUBLE}`,
        `< ..2 (that|it) be ..1 ${TROUBLE}`,
        '< (then)? you have it',
        '< (and|then)? @settled',
      ],
      except: [...DOUBT, '(that|it) be ..4 , or'],
      with: { phrases: ['@tally', '(checklist|quiz|tick)', '< do (you|he|she)'], within: 'passage' },
    },
    {
      phrases: [
        `(take|try|do) ..8 (quiz|test|checklist|questionnaire) ..8 [[(find out|see|know|learn|tell you|discover|confirm) (if|whether|that) ..4 ${TROUBLE}]]`,
        `(find out|see|learn|know) in # (question|minute) ..1 [[(if|whether) ..4 ${TROUBLE}]]`,
        '(instant|free|online|# question|# minute) ..1 (adhd|autism|depression|anxiety|bipolar|ptsd|ocd|bpd)? diagnosis',
        'diagnose (yourself|your (partner|husband|wife|child|ex|kid|spouse|marriage|relationship|boss)) ..2 (with|in|at home|using|now|here|online)',
        'get (your|a|an) (adhd|autism|depression|anxiety|bipolar|ptsd|ocd|bpd)? diagnosis ..3 (minute|instantly|today|now|at home|online)',
      ],
      except: ['(not|no) (a|an)? ..2 diagnosis', '(might|may|could) ..2 have'],
      without: {
        phrases: [
          '(screening|screener)',
          'not (a|the same as a)? diagnosis',
          '(only|full|proper|qualified|licensed) ..6 (can|tell|diagnose|evaluation|assessment)',
          'talk (with|to)',
          'not ..4 diagnose',
        ],
        within: 'section',
      },
    },
  ],
  find: addUp({
    about: [
      { note: 'a diagnosis', weight: 2, phrases: ['@verdict'], unless: ['negated', 'hedged'] },
      { note: 'you have it', weight: 1, phrases: ['@bare-verdict'], unless: ['negated', 'hedged'] },
      { note: 'a scale', weight: 1, phrases: ['# ..1 @clinical', '@clinical ..1 (#|yes|yeses)'] },
      { note: 'your result', weight: 3, phrases: ['@your-result'] },
    ],
    signs: [
      { note: 'counted', weight: 1, phrases: ['@count'] },
      {
        note: 'if you do this',
        weight: 1,
        phrases: ['(if|when|once) @the-reader ..12 ,', '(if|when) (this|these|the) ..8 ,'],
      },
      { note: 'a checklist nearby', weight: 1, phrases: ['@checklist', '@count'], within: 'passage' },
      { note: 'a diagnosis nearby', weight: 1, phrases: ['@clinical'], within: 'passage' },
      { note: 'what they do', weight: 1, phrases: ['@your-days'] },
      { note: 'no doubt', weight: 1, phrases: ['@no-doubt'] },
      { note: 'left open', weight: -3, phrases: ['@open-finding'] },
    ],
    enough: 4,
    guards: ['quoted', 'questioned'],
  }),
  flags: [
    'If you said yes to four or more, [[you have depression]].',
    "Score over 10? [[That's ADHD]].",
    '[[Take our two-minute quiz to find out if you have complex PTSD]]!',
    '[[Five signs you have high-functioning anxiety: you overthink, you check locks, you hate]] calls. Sound like you? [[Then you have it]].',
    'Check the boxes below. [[More than three and your husband is a narcissist]].',
    "If you nodded along to most of these, congratulations, [[you're codependent]].",
    "[[Mostly B's: you have an avoidant attachment disorder]].",
    "This list can't replace an assessment. That said, four or more and [[you have your answer]].",
    '[[If this list sounds like your wife, she is bipolar]].',
    "Answered yes to any of these? [[You're a love addict]].",
    '[[Diagnose your partner with]] this simple checklist.',
    '[[Get your ADHD diagnosis online]] in ten minutes.',
    "[[Seven out of ten means you're on the spectrum]].",
    "Did you tick at least six? [[You're clinically depressed and you need]] to call us.",
    '[[If you scrolled all the way to the end of this post, you have ADHD]].',
    '- [ ] you pace\n- [ ] you skip meals\n\nTicked two boxes? **[[Then you have anxiety]].**',
    'Count your yeses. At least six, and [[you have an *eating disorder]]*, like it or not.',
    "Got a yes on 3 of 5? [[Congratulations, it's codependency]].",
    "[[Add up your points: 0–4 normal, 5–8 anxious, 9+ you're bipolar]].",
    '[[If these six lines made you cry, you have complex trauma]].',
    "Do you hum, pace and forget names? [[That's adult ADHD]] and it's time to own it.",
    '[[One yes means trauma]]. [[Two means PTSD]].',
  ],
  allows: [
    'If you are one of the many people with depression, you are not alone.',
    'Take our quiz to see which workshop suits you.',
    'If you ticked several of these, it may be worth talking with someone. Only an assessment can tell whether you have depression.',
    "A high score doesn't mean you have ADHD.",
    "This quiz can't tell whether you have PTSD; it can help you decide whether to ask.",
    'Five signs of burnout, and what helps.',
    'If you have depression, sleep matters.',
    "If you've been diagnosed with bipolar disorder, your partner may have questions.",
    'One in five people have anxiety in a given year.',
    "Take the PHQ-9 screening and bring it to your doctor; it isn't a diagnosis.",
    'Do you have ADHD? Only a full evaluation can say.',
    'You may have anxiety if you check the locks many times a night.',
    'Three or more of these? Bring the list to someone qualified to look at the whole picture.',
    'If three or more of these ring true, you may be dealing with depression and you deserve a proper look.',
    'You are not alone: 3 in 10 couples have a partner with depression.',
    'When you have two kids and you have ADHD, mornings are hard.',
    'Quizzes that say you have a disorder after ten questions are for fun at best.',
    "You have four sessions, and you have anxiety about the first. That's normal.",
    'Self-diagnose with care: TikTok is not a clinician.',
    'Take our quiz to find your love style.',
    'You tick boxes all day. You have a spreadsheet for groceries. You are an organizer.',
    'Most new parents answered yes to at least two; that is normal.',
    'Count your answers if you like. However many there are, a list can’t say whether you have depression.',
    'A score of 10 or more suggests that you have symptoms of depression worth discussing.',
    'If you answered yes to three or more, you have taken the first step.',
  ],
}
