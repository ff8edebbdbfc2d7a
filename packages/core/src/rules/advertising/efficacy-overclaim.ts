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
        '(scientifically|clinically|medically) proven (for|to _)?',
        'proven _? (method|system|formula|cure|results|program|roadmap|success) !(can|may|for (ptsd|ocd))',
        '(research|science|study|neuroscience) (have)? (prove|guarantee) ..4 (work|heal|cure|effective|@method)',
        'the only (proven|effective|real|scientific|research based|evidence based) _? (@method|way|cure|answer|solution)',
        'the most (effective|powerful|advanced) (therapy|treatment|method|approach|counseling|tool|form of _) (available|known|there is|ever|on earth|in existence|in the world|anywhere)',
      ],
      without: { phrases: ['@source'], within: 'passage' },
      except: [
        '(one of|among|some of) (the|our) most',
        'proven (track|wrong|right|guilty|innocent|reserves)',
      ],
      unless: ['supposed'],
    },
    {
      // Brain, body and machine talk.
      phrases: [
        '(@method|we|i) (will|can|literally|actually|physically)? (rewire|regrow|reprogram|reboot|rebuild|reset|retrain|rewrite) ..2 (your|the|their|his|her) _? (brain|mind|subconscious|dna|nervous system|neural pathway|wiring|amygdala|vagus nerve)',
        '(your|the) (brain|nervous system|amygdala) (will|literally|physically|actually)? (regrow|rewire|reset|heal) (itself|its|in|within|overnight) ..4',
        '(clear|release|flush|purge|drain|remove|melt|pull) .. (@condition|@ailment|stress|grief|memory) ..3 (from|out of) (your|the) (body|tissues|cells|nervous system|dna|muscles)',
        '(cut|reduce|slash|drop|lower|double|triple) (your|the)? _? (@ailment|stress|@relationship) (in half|by half|by # (%|percent))',
        'at (the|a) cellular level',
        '(@method|work|help|heal|relief|drug free|natural) .. (no|without|zero) side effects',
      ],
      without: { phrases: ['@source'], within: 'passage' },
      unless: ['hedged', 'supposed'],
    },
    {
      // For everything and everybody; as good as a drug.
      phrases: [
        '(work|effective|successful|proven) (for|with|on) (every|any|all) (kind|type|sort|form|manner)? of? _? (couple|problem|trauma|person|client|family|issue|condition|marriage|relationship)',
        '(@method|it|this|that|movement|hypnotherapy) .. [[(better|more effective|stronger|faster|safer) than any? (medication|antidepressant|pills|drugs|a pill|drug|pill|prozac|xanax|surgery)]]',
        '(our|my|this|new|<) (breakthrough|miracle|miraculous|revolutionary|magical|groundbreaking) (cure|therapy|treatment|method|approach|technique|program|results|breakthrough|formula)',
      ],
      without: { phrases: ['@source'], within: 'passage' },
      unless: ['hedged', 'supposed'],
    },
    {
      // Science itself is said to speak for it.
      phrases: [
        '@science-says ..6 @works',
        '@science-says ..8 (@treatment-word|heal|save|any (couple|impasse|problem|conflict)|every (couple|problem))',
        '@treatment-word ..6 @science-says',
        '(our|this|the|my|<) @science-says ..1 (algorithm|method|program|protocol|system|approach|formula|quiz|technique|path|plan|process|model|tool|app|curriculum|framework)',
      ],
      except: [
        '(prove|proven) (wrong|right|guilty|innocent|track|reserves)',
        '(not|no|little|mixed|limited|young|early)',
      ],
      with: { phrases: ['@treatment-word'], within: 'sentence' },
      without: { phrases: ['@source'], within: 'passage' },
      unless: ['supposed', 'hedged'],
    },
    {
      // What nothing else could do; no hedge changes it.
      phrases: [
        'there be (nothing|no _|not a _|not anything) ..6 (can|could|will|does|do) not (reach|touch|fix|help|heal|treat|solve|work|handle|resolve|shift)',
      ],
      unless: ['supposed'],
    },
    {
      phrases: [
        '(evidence|research|science|data|literature|jury) ..8 be ..6 (beyond (argument|doubt|question|dispute|debate)|settled|overwhelming|irrefutable|conclusive|undeniable|unanimous|unambiguous|indisputable|closed)',
      ],
      without: { phrases: ['@source'], within: 'passage' },
      unless: ['supposed', 'hedged'],
    },
    {
      // Brain, body and machine talk, wider.
      phrases: [
        '(@treatment-word|it|this|that|which|we|i|and|will|literally|physically) ..4 @body-verb ..3 @body-part',
        '@body-part ..3 (rewire|fuse|sync|synchronize|regrow|reset|reboot|reprogram|rewritten|rewired|merge|melt together)',
        'at (a|the) (cellular|molecular|neural|neurological|chemical|quantum|genetic|brain|level of (chemistry|biology|the brain|the cell|the soul|neurons))',
      ],
      except: [
        '(how|when|while|because|until|our) ..2 (brain|nervous system)',
        '(change|bear|keep|come|make up|peace of|open) .. mind',
        'mind (of|the|if|you|that)',
      ],
      without: { phrases: ['@source'], within: 'passage' },
      unless: ['supposed'],
    },
    {
      // For all and sundry, wider; as good as; a long list from nowhere.
      phrases: [
        '(it|which|that|therapy|treatment|method) @works (for|on|with|against) @all-cases',
        '(there be|have|be|meet|find|see) not ..4 (problem|issue|condition|couple|marriage|trouble|person|client|child|trauma|thing) ..10 not @works',
        '# (%|percent) (accurate|effective|reliable|scientific|safe|natural)',
        '(@treatment-word|it|this|that|,) ..4 (as (good|effective|strong|powerful|well|strongly) as|better than|instead of|replace|superior to|stronger than|more effective than|outperform|beat) ..2 (medication|meds|antidepressants|pills|drugs|surgery|prozac|zoloft|xanax|ssris|adderall|ritalin|a doctor)',
      ],
      except: [
        '(what|whether|how|when) ..3 (work|help)',
        '(not|no) (better|as good)',
        '(sleep|exercise|a walk|the dog|a nap|laughter) (be|beat) ..6',
        '(see|meet|work|help|welcome|here) (with|for)? ..2 (anyone|everyone|all)',
        '(do|does) not (work|help) for (every|all)',
      ],
      without: { phrases: ['@source'], within: 'passage' },
      unless: ['hedged', 'supposed'],
    },
  ],
  flags: [
    'Our [[method is clinically proven]].',
    '[[This program rewires your brain]].',
    '[[It works for every kind of couple]].',
    '[[The only proven therapy]] for betrayal',
    'Tapping [[clears grief out of your body]].',
    '[[Eye movement work is more effective than medication]].',
    '- **[[Scientifically** proven to help]]\n- Snacks',
    '[[Our revolutionary treatment]] for stress',
    '[[Neuroscience proves that our program works]].',
    'It [[cuts panic in half]].',
    'It [[helps with no side effects]], ever.',
    '[[The most effective treatment available]] for infidelity',
  ],
  allows: [
    'Exposure is among the most effective treatments for phobias.',
    'You do not need medication to come here.',
    'Sleep is better than any medication, said my grandfather, who slept badly.',
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
