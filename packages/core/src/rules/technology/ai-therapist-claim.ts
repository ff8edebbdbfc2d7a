import { addUp } from '../../match/adding-up.ts'
import type { Rule } from '../rule.ts'

/** A program said not to be a therapist, spoken about, or used for the calendar. */
const NOT_THE_THERAPIST = [
  '(real|live|human) (person|people|being)',
  '(code|coded|written by|trained in|training in) ..4',
  '(odd|spam) bot',
  '(not|never|no|neither|nor|can not|without) ..6 (a (therapist|counselor|clinician|person|substitute|replacement|diagnosis)|therapy|counseling|treatment|replace|replaces|diagnose|use (ai|a)|record|listen|emergency|clinical)',
  '(article|essay|column|study|studies|research|researchers|news|headline|book|podcast|talk|workshop|panel|debate|op ed|nephew|companies|company|people (bring|ask|use|have been)|folks have|clients (bring|ask|use)|some (folks|people|clients|couples)|asking a chatbot|with chatbots|your phone)',
  '(hours|directions|parking|book|booking|schedule|scheduling|reschedule|reminder|reminders|insurance questions|billing|find a (therapist|clinician)|match you|matches you|spelling|spellcheck|grammar) ..6',
  '(consent|baa|you can say no|human reads|reviewed by|checked by|supervised by a|real person (reads|answers))',
  '(payment|record keeping|records|portal|video|telehealth|phone|heating|alarm|school|legal|court|family|nervous|immune|health|support|sound|reward) (system|platform|program|software)',
  '(master be|degree|doctoral|graduate|training|treatment|parenting|retreat|intensive|residential|university|clinical|outpatient|certificate|degree|counseling|therapy) program',
  '(program|model|app|system|platform|tool) (for|of|in|director|at|that|which|is for|from)',
  '(eft|gottman|ifs|emdr|attachment|medical|family systems|developmental|role|business|workplace|internal working) model',
  '(therapy|counseling|work|approach) be a model',
  // A fee or a rating that comes by machine, and an app that comes with a price, are other rules' matters.
  "(app|workbook|subscription|membership|tier) ..3 (required|'$' #)",
  '(text|message|reminder|e-mail|email) ..2 # (h|hours|days|minutes) after',
]

/** Programs as a topic, or at the desk. */
const TALK_OF_PROGRAMS = [
  '(changing|change|changes) (how|the way|what)',
  '(act|law|laws|bill|policy|risks|limits|ethics|future|rise|promise|age|use) ..3 @machine',
  '@machine (act|law|policy|ethics|chat|session) ..3',
  '(ehr|record|records|store|stores|stored|remind|reminds|reminder|reminders|organize|organizes|track|tracks)',
  '(wrote|writing|write|typed) (this|a|the|my) _? (post|article|book|letter|blog|thesis)',
  "('counsel'|'firm'|'firms'|lawyer|lawyers|legal|attorney|attorneys|prompt|prompts)",
  '(while|as|before|and) (your|our|a|the|my) (therapist|clinician|counselor) (guides|reads|reviews|leads|runs|explains)',
  '(therapist|clinician|counselor) (runs|guides|reads|reviews|explains) ..4',
  '(asked|wonder|wondered|doubt|whether|debate) ..8 @machine',
  '(people|clients|couples|teens|folks|many|some|they|he|she|who) ..3 (ask|asked|use|used|turn|turned|try|tried|talk|talks|consult) ..4 @machine',
  '(sells|selling|feed|feeds|scroll|scrolling)',
  '(what|how|when) (your|a|the) (teen|kid|child|son|daughter) ..3',
  '(screenshots of|screen out|staff meetings|you have done the|it told me|introduced itself) ..6',
]

export const aiTherapistClaim: Rule = {
  id: 'technology/ai-therapist-claim',
  title: 'Program as a therapist',
  standards: ['6.1', '3.10', '9.2', '6.6'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Presents a program as a therapist, and people in trouble may rely on it; say what it can do, and that it is no therapy.',
  explanation:
    'A program holds no license, carries no duty of care and does not notice what it was not built to notice. Called a therapist, it may be trusted with danger or with a diagnosis. People should know before they type that no person is there, what becomes of their words, and whom to call in an emergency. Several states have begun to regulate such tools, so check your state’s rule.',
  fine: 'Saying that you use no such tools, articles about them, and a notebook app described as one.',
  knownProblems:
    'A program under a person’s name is noticed only where the page calls it a bot, a companion or an app.',
  better: [
    {
      instead: 'Meet Sunny, your AI therapist, here day and night.',
      write:
        'Sunny is a program that offers breathing exercises. It is not a therapist and nobody reads along.',
    },
    {
      instead: 'Our engine finds your diagnosis in a minute.',
      write: 'Only an assessment with a licensed person can tell whether a diagnosis fits.',
    },
  ],
  tips: ['use-business-tools', 'no-remote-diagnosis'],
  wording: ['general-information-only'],
  looks: [
    {
      phrases: [
        '(ai|automated|artificial|digital|robot|algorithmic|computer|virtual) (powered|driven|based)? (therapist|counselor|clinician|psychotherapist|psychologist)',
        '@program ..6 (be|become) (a|an|your|the)? ..4 (licensed? (therapist|counselor|clinician|psychologist)|licensed|therapy)',
        '@program ..4 (replace|beat|outperform|outdo|instead of) ..3 (therapist|counselor|therapy)',
        '@program ..6 (diagnose you|(your|a) diagnosis|treat your|treatment plan)',
        '(therapist|counselor) in your (pocket|phone|hand)',
        '(therapy|session|counseling) ..4 (led|run|given|delivered|provided|conducted|guided) by ..4 @program',
      ],
      except: [
        '@program (can|may|might|could)? (help|support) (you)? (find|book|schedule|reach|see)',
        'therapy (app|chat) with',
        '@program ..6 (not|never|no) ..3 (therapist|therapy|license|replace|substitute)',
        '@program ..8 (ask|tell|refer|send|see|consult|talk to|from|by|written by) ..2 (a|your|our|the) (therapist|counselor)',
        '(my|our|your|a) (therapist|counselor|clinician) (use|built|wrote|like)',
        '@program (code|run|suggest|remind)',
      ],
      with: { phrases: ['@program', '(therapy|session|available)'], within: 'section' },
      without: {
        phrases: [
          'whether ..4 (replace|could|should)',
          '(article|essay|study|studied|research|wonder|wrote|debate|forbidden|trained clinician|real person)',
        ],
        within: 'sentence',
      },
    },
    {
      // Said of a program named in the sentence before.
      phrases: [
        '(she|he|it|this|that) is (really|truly|just|every bit)? (therapy|real therapy|licensed care|licensed|(a|your) ..3 (therapist|counselor))',
        '(same|as good as|better than) (a|your|the|any|brain|human|real|licensed)? _? (therapist|therapy|care) !(in|might|may|about|that)',
        '(no|without a|zero) human _? (needed|required|involved|necessary|in the loop)',
        '(notice|spot|catch|detect|pick up on|identify) ..4 before (a|your|the|any) (doctor|therapist)',
        '(notice|spot|catch|find) what (your|the|a) (therapist|counselor|doctor) missed',
        '(diagnose|diagnoses|identifies|detects|spots) ..3 (disorder|depression|bipolar|ptsd)',
        'never without (care|help|therapy|a therapist|support)',
      ],
      with: { phrases: ['@program'], within: 'section' },
      unless: ['supposed'],
      except: ['(no|not|never|than) .. (therapist|therapy|licensed)', 'it is (therapy|a) ..3 (not|when)'],
      without: {
        phrases: ['(research|study|studies|journal|headline|article|company|companies|funny|free|dog)'],
        within: 'sentence',
      },
    },
    {
      // A program at the heart of the work.
      phrases: [
        '(therapist|counselor|clinician|coach) ..8 (never sleeps|never sleep|never tires|never take ..2 off|always awake|never judges|does not sleep|always on)',
      ],
      with: {
        phrases: [
          '(ai|chatbot|bot|gpt|chatgpt|llm|algorithm|avatar|robot|software|automated|artificial|not a person|never sleeps|never take|companion|clone|cloning|digital|virtual|model|trained|engine|computer|system|upload|quiz|app|assistant|composed by|machine)',
        ],
        within: 'passage',
      },
      except: NOT_THE_THERAPIST,
      without: { phrases: NOT_THE_THERAPIST, within: 'sentence' },
      severity: 'hint',
    },
    {
      // A program, and what a therapist does.
      phrases: ['@machine ..8 @clinical-act', '@clinical-act ..7 @machine'],
      with: {
        phrases: [
          '(ai|chatbot|bot|gpt|chatgpt|llm|algorithm|avatar|robot|software|automated|artificial|not a person|never sleeps|companion|clone|cloned|cloning|digital|virtual|model|computer|app|machine) ..30 (@therapy-talk|me|my|our|counsels|treatment)',
          '(@therapy-talk|me|my|our|counsels|treatment) ..30 (ai|chatbot|bot|gpt|chatgpt|llm|algorithm|avatar|robot|software|automated|artificial|not a person|never sleeps|companion|clone|cloned|cloning|digital|virtual|model|computer|app|machine)',
        ],
        within: 'passage',
      },
      except: NOT_THE_THERAPIST,
      without: {
        phrases: [...NOT_THE_THERAPIST, ...TALK_OF_PROGRAMS, '@software-talk'],
        within: 'sentence',
      },
      severity: 'hint',
    },
    {
      // A listener that nobody was asked about.
      phrases: [
        '(ai|bot|software|computer|program|app|helper|tool|assistant|machine|device|scribe|transcriber|notetaker|note taker|it) ..4 @listens-in',
      ],
      ignoring: ['negated'],
      with: { phrases: ['@unmentioned'], within: 'passage' },
      except: NOT_THE_THERAPIST,
      without: {
        phrases: [
          ...NOT_THE_THERAPIST,
          '(consent|permission|asked first|say no|opt out|signed|agree|in writing|do not use|choose)',
        ],
        within: 'passage',
      },
      severity: 'hint',
    },
    {
      // A program that treats, or that is the therapist in person.
      phrases: [
        '@bot ..6 @treats-you',
        '@treats-you ..6 @bot',
        '@bot ..10 @is-me',
        '(it|she|he|that|this) (be|is) me , ..3',
      ],
      with: {
        phrases: ['@bot ..30 (@therapy-talk|me|my|i|you)', '(@therapy-talk|me|my|i|you) ..30 @bot'],
        within: 'passage',
      },
      except: NOT_THE_THERAPIST,
      without: {
        phrases: [...NOT_THE_THERAPIST, ...TALK_OF_PROGRAMS, '@software-talk'],
        within: 'sentence',
      },
      unless: ['supposed'],
      severity: 'hint',
    },
    {
      // Said of the program in the next sentence.
      phrases: ['@is-me'],
      with: { phrases: ['@bot'], within: 'passage' },
      except: NOT_THE_THERAPIST,
      without: {
        phrases: [...NOT_THE_THERAPIST, ...TALK_OF_PROGRAMS, '@software-talk'],
        within: 'passage',
      },
      unless: ['supposed'],
      severity: 'hint',
    },
    {
      phrases: ['@bot-hello'],
      with: { phrases: ['@bot-word'], within: 'passage' },
      ignoring: ['quoted'],
      except: [...NOT_THE_THERAPIST, 'i am a person'],
      without: { phrases: NOT_THE_THERAPIST, within: 'passage' },
      severity: 'hint',
    },
    {
      phrases: ['@bot ..6 [[@notes-by-ear]] ..12', '@notes-by-ear ..6'],
      with: { phrases: ['@unmentioned'], within: 'passage' },
      ignoring: ['negated'],
      except: NOT_THE_THERAPIST,
      without: {
        phrases: [
          ...NOT_THE_THERAPIST,
          '(consent|permission|asked first|say no|opt out|signed|agree|in writing|do not use|choose)',
        ],
        within: 'passage',
      },
      severity: 'hint',
    },
  ],
  // Whatever the order: a program, and what only a person does.
  find: addUp({
    about: [{ note: 'a program', weight: 1, phrases: ['@bot'] }],
    signs: [
      { note: 'what a therapist does', weight: 1, phrases: ['@treats-you', '@clinical-act'] },
      { note: 'as good as a person', weight: 1, phrases: ['@is-me'] },
      { note: 'a greeting', weight: 1, phrases: ['@bot-hello'] },
      {
        note: 'troubles',
        weight: 1,
        phrases: [
          '(marriage|trauma|anxiety|grief|affair|pain|heart|feelings|depression|breakup|panic|divorce|husband|wife)',
        ],
      },
      {
        note: 'care and hours',
        weight: 1,
        phrases: [
          '(listen|comfort|hold space|awake|sleep|night|anytime|# am|around the clock|24 (7|hour)|weekend|between sessions|on call)',
          '(understand|care (for|about)) (you|your|people|couples|both)',
        ],
      },
      // Programs have night shifts and cases in every trade.
      { note: 'in a practice', weight: 2, within: 'passage', phrases: ['@therapy-talk'] },
      { note: 'unmentioned', weight: 1, phrases: ['@unmentioned'] },
      { note: 'no therapist', weight: -4, phrases: [...NOT_THE_THERAPIST, ...TALK_OF_PROGRAMS] },
    ],
    enough: 4,
    guards: ['negated', 'questioned', 'attributed', 'supposed'],
  }),
  flags: [
    'Meet Wren, your [[AI therapist]], up when you are.',
    '[[Our chatbot is a licensed counselor that never sleeps.]]',
    'We built a companion app for our couples. Think of it as a [[therapist in your pocket]].',
    'I trained a bot on my own talks. [[It’s real therapy]], at a tenth of the price.',
    'Upload a quarrel and our [[AI hands you a diagnosis]] in a minute.',
    'While I’m on leave, [[sessions are led by our chatbot]].',
    '- **Luma**, our chat companion\n- [[spots depression before your doctor]] does',
    'The algorithm picks your exercises, [[no human needed]].',
    'Ask the bot anything at night; you are [[never without care]].',
    'A small [[program listens in]] on each session; most couples never notice.',
    '[[Our app listens in and notices what your therapist]] missed.',
    '[[The bot can replace your therapist]] when money is tight.',
  ],
  allows: [
    'We don’t use an AI therapist, or AI of any kind, to take notes.',
    'A chatbot can help you find a word. It isn’t your therapist.',
    'Could a chatbot be your therapist? I tried four, and missed the raised eyebrow.',
    'The app reminds you to breathe. It is not therapy, and nobody reads along.',
    'Some companies sell an AI therapist. Ask who answers when you are in danger.',
    'Artificial intelligence is in the news, and therapists are talking about it.',
    'Your virtual therapist is a real person on a screen: all of us are licensed in Utah.',
    'Our booking bot can help you find a therapist with an open hour.',
    'A doctor may notice depression before you do.',
    'We work out together whether a diagnosis helps you.',
    'An app can’t replace a therapist, though it may keep you company in a waiting room.',
    'The robot vacuum has bumped the wall nine times; that’s as close as an AI comes to my job.',
    'A program can sound like a therapist. I know that you came here for more than words.',
    'The algorithm picks what your teen sees, and you may notice it before you know better.',
    'Our app code was written by my brother, and we profile it every session.',
    'The questionnaire is a program that adds up your answers. It cannot tell you what they mean.',
    'AI is changing how people look for therapy.',
    'My brother builds AI agents; they work at night and never sleep, and his lawyers worry.',
    'The software supports three languages and understands none.',
    'Our software stores session notes, and your therapist writes them.',
  ],
}
