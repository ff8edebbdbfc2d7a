import type { Rule } from '../rule.ts'

/** More claimed of a method than research bears out. */
export const efficacyOverclaim: Rule = {
  id: 'advertising/efficacy-overclaim',
  title: 'More than a method can do',
  standards: ['9.2', '9.1', '3.11', '1.2', '3.10'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Claims more for a method than research usually shows; say which problem it was studied for, and that it differs by person.',
  explanation:
    '"Clinically proven", "rewires your brain" and "works for everything" sound like science, and few readers can check them. A method recommended for one problem is easily stretched to many. Someone may choose it over care with better evidence, or stop medication. Name the problem, the source and the limits, or say in plain words what you do.',
  fine: 'A guideline or review quoted with its problem, source and year; "can", "may" and "for some people"; explaining a theory as a theory.',
  knownProblems:
    'Whether research does support a claim is for you to check. A source given only as a link is not seen.',
  better: [
    {
      instead: 'Clinically proven for anxiety, pain and infertility.',
      write: 'Several guidelines recommend it for PTSD in adults. For other troubles there is less research.',
    },
    { instead: 'This will rewire your brain.', write: 'With practice, new habits can come more easily.' },
  ],
  tips: ['treat-posts-as-advertising'],
  wording: ['honest-results'],
  looks: [
    {
      // Proven.
      phrases: [
        '(scientifically|clinically|medically) (proven|validated) ..5 (for|to _)?',
        '(scientifically|clinically|medically) (proven|validated)',
        '@method ..3 proven to (work|cure|heal|save|fix|eliminate|end|help|restore|reverse)',
        'proven (method|system|formula|cure|results|program|roadmap|process|success|effectiveness)',
        '(research|science|study|neuroscience) (have)? (prove|guarantee) ..4 (work|heal|cure|effective|@method)',
        'the only (proven|effective|real|scientific|research based|evidence based) _? (@method|way|cure|answer|solution)',
        'the (only|one) (therapy|method|approach|treatment|thing) that (really|actually|truly|ever)? (work|heal|get)',
        'the most (effective|powerful|advanced) (therapy|treatment|method|approach|counseling|tool|form of _) (for|available|known|there is|in|ever|on)',
      ],
      without: { phrases: ['@source'], within: 'passage' },
      except: ['one of (the|our) most', 'proven (track|wrong|right|guilty|innocent|reserves)'],
      unless: ['supposed'],
    },
    {
      // Brain, body and machine talk.
      phrases: [
        '(@method|it|this|we|i|that|will|which) (will|can|literally|actually|physically)? (rewire|regrow|reprogram|reboot|rebuild|reset|retrain|rewrite) (your|the|their|his|her) _? (brain|mind|subconscious|body|dna|nervous system|neural pathway|wiring|amygdala|vagus nerve)',
        '(your|the) (brain|nervous system|amygdala) (will|literally|physically|actually)? (regrow|rewire|reset|heal) (itself|its|in|within|overnight) ..4',
        '(clear|release|flush|purge|drain|remove|melt|pull) .. (@condition|@ailment|stress|grief|memory) ..3 (from|out of) (your|the) (body|tissues|cells|nervous system|dna|muscles)',
        '(cut|reduce|slash|drop|lower|double|triple) (your|the)? _? (@ailment|stress|@relationship) (in half|by half|by # (%|percent))',
        'at (the|a) cellular level',
        '(no|without|zero) side effects',
      ],
      without: { phrases: ['@source'], within: 'passage' },
      unless: ['hedged', 'supposed'],
    },
    {
      // For everything and everybody; as good as a drug.
      phrases: [
        '(work|effective|successful|proven) (for|with|on) (every|any|all) (kind|type|sort|form|manner)? of? _? (couple|problem|trauma|person|client|family|issue|condition|marriage|relationship|age)',
        '(work|effective|help) (for|with|on) (everything|anything|just about (everything|anything))',
        '(treat|heal|cure|fix) (everything|anything) (from|you|at)',
        '(better|more effective|stronger|faster|safer) than (medication|antidepressants|pills|drugs|a pill|any (drug|pill|medication)|prozac|xanax|surgery)',
        '(as|equally) (well|effective|strong|strongly|good) as (medication|antidepressants|pills|surgery|any)',
        '(breakthrough|miracle|miraculous|revolutionary|magical|groundbreaking) (cure|therapy|treatment|method|approach|technique|program|results|breakthrough|formula)',
        '(replace|get off|throw (out|away)|no need for|do not need|toss) (your|the)? (medication|meds|antidepressants|pills)',
      ],
      without: { phrases: ['@source'], within: 'passage' },
      unless: ['hedged', 'supposed'],
    },
  ],
  flags: [
    'Our method is [[clinically proven]].',
    'This [[program rewires your brain]].',
    'It [[works for every kind of couple]].',
    '[[The only proven therapy]] for betrayal',
    'Tapping [[clears grief out of your body]].',
    'Eye movement work is [[more effective than medication]].',
    '- **[[Scientifically** proven to help]]\n- Snacks',
    'A [[revolutionary treatment]] for stress',
    '[[Neuroscience proves that our program]] works.',
    'It [[cuts panic in half]].',
    '[[No side effects]], ever.',
    '[[The most effective treatment available]] for infidelity',
  ],
  allows: [
    'No method is clinically proven for everyone.',
    'Has this been clinically proven?',
    'EMDR is recommended for PTSD by several guidelines.',
    'It was clinically proven helpful for PTSD in one trial (Shapiro, 1989).',
    'New habits can rewire your brain over time, some researchers think.',
    'No therapy works for every couple.',
    'Medication works as well as therapy for many people.',
    'One of the most effective treatments for panic is CBT.',
    'Do not stop your medication without asking your doctor.',
    '“Clinically proven!” is printed on the candle.',
    'Our brains change across the lifespan.',
    'Beware of anyone who says a device will rewire your brain.',
    'What works for one couple may not work for another.',
  ],
}
