import type { Rule } from '../rule.ts'

/** A trouble said to be ended, wholly or for good. */
export const cureClaim: Rule = {
  id: 'advertising/cure-claim',
  title: 'Claim to cure',
  standards: ['9.2', '9.1', '1.2', '3.11'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Says a trouble will be gone for good, which someone still struggling may take as failure; describe relief and its limits.',
  explanation:
    'Words such as cure, erase, gone for good or freedom from panic tell a reader that the trouble ends and stays away. Many people do get much better, but symptoms can come back, and nobody can tell who will be spared. A reader who relapses may think that they did it wrong. Some may stop medication or put off other care. Say what the treatment aims at, what it often does, and for whom.',
  fine: 'Saying that there is no cure, that symptoms can ease or may come back, that a method aims at relief; "cure" in everyday senses.',
  knownProblems:
    'Images of ending ("it loses its grip for the last time") are missed unless they use a word for ending. Essays on what does end a feeling may be flagged.',
  better: [
    { instead: 'We cure panic.', write: 'I treat panic with CBT. Many people have fewer and milder attacks.' },
    {
      instead: 'Your trauma, gone for good.',
      write: 'EMDR can make memories less painful. How far it goes differs from person to person.',
    },
  ],
  tips: ['treat-posts-as-advertising'],
  wording: ['honest-results'],
  looks: [
    {
      // Cured, curing, a cure.
      phrases: [
        '@practice (can|will|have|do|actually|really)? cure !(and)',
        '(@method|it|this|that|he|she|which) (can|will|have|do|actually|really)? cure .. (@ailment|@condition|it|you|people|them)',
        '(a|the|your|my|our|one|total|complete|permanent|real|true|lasting|instant) (total|complete|permanent|real|true|lasting|only|full)? cure for .. @ailment',
        '(total|complete|permanent|lasting|full) cure',
        '(@ailment|@condition|it|they) (be)? (totally|completely|fully|entirely|perfectly)? curable',
        '(be|get|leave|walk out|feel|become) (fully|completely|totally|now)? cured (of ..2)?',
        'cured is',
      ],
      unless: ['hedged', 'supposed'],
      except: ['(curing|cure) (ham|meat|barn|concrete|time)', 'cured (ham|meat|tobacco)'],
    },
    {
      // Something done to a trouble that leaves nothing of it.
      phrases: [
        '(@practice|@method|it|this|that|which|he|she) (can|will|completely|actually|really|quickly)? @abolish (your|their|all|the|his|her|any|most)? _? (@ailment|stress|shame|anger)',
        '(@method|it|that|which|i|we) (finally|truly|will|really)? (end|stop|conquer|defeat) (your|the|all)? _? @ailment',
        '(let|have) ..4 @abolish (your|the) .. @ailment',
        '@abolish the (root)? (cause|source|grip|hold) of .. @ailment',
        '(you|clients|people|couples) (will|can|learn to)? @abolish (your|their|all|the)? _? @ailment',
        '< (cure|eliminate|eradicate|erase|banish|rid yourself of|get rid of|end|wipe out|conquer|destroy|crush|kill) (your|all|the)? _? (@ailment|shame|anger)',
        '(i|we) (end|cure|eliminate|erase|finish|abolish) (it|them) (>|here|for|in|,)',
        '(take|pull|rip|dig|cut|tear|yank) .. (out)? (at|by|from) (the|its) root',
      ],
      except: ['for (now|a while|the moment|a time)', 'temporarily', 'fear of missing', '(anxiety|fear) of'],
      unless: ['hedged', 'supposed'],
    },
    {
      phrases: [
        '(say|wave|kiss|bid) (your|you|to)? ..3 (goodbye|farewell|good bye) to .. (@ailment|@condition)',
        '(say|wave|kiss|bid) .. @ailment (goodbye|farewell|good bye)',
        '(@settle|heal) ..2 @hurt ..3 @for-good',
        '(leave|put) .. (@ailment|@condition) behind ..2 @for-good',
        '@for-good (@settle|heal) .. @hurt',
        '@ailment ..4 (be|become) (a thing of the past|history|a (distant)? memory|behind you|ancient history)',
        '(permanent|lasting|total|complete|final) (fix|solution|end|answer) (for|to) .. @hurt',
        '(@ailment|@condition) ..6 (be|get) rid of ..2 @for-good',
      ],
    },
    {
      phrases: [
        '(complete|total|permanent|full|lasting|absolute) (resolution|elimination|eradication|freedom|removal|remission|cure)',
        '(complete|total|permanent) recovery',
        '(permanent|permanently) .. (relief|recovery|healing)',
      ],
      with: { phrases: ['@ailment', '@condition', 'pain', 'memory'], within: 'passage' },
      except: ['(conflict of interest|complaint|dispute|claim|invoice|balance|billing)'],
      unless: ['hedged', 'supposed'],
    },
    {
      phrases: ['(i|we|@method|it|which|that|and) (will|can)? (kick|clear|take|rip|root|wipe|drive|end|cure|erase) (it|them) ..5 @for-good'],
      with: { phrases: ['@ailment', '@condition'], within: 'passage' },
      unless: ['hedged', 'supposed'],
    },
    {
      // Gone for good.
      phrases: [
        '@ailment ..6 (will|simply|just|literally|completely) (vanish|disappear|evaporate|dissolve|melt away)',
        '@ailment ..6 (do|will) (not|never) (come back|return|recur)',
        '(completely|totally|entirely|fully|permanently|forever) free (of|from) .. @ailment',
        '(recovery|healing|relief|freedom) (that|which)? be ..2 (total|permanent|complete)',
        '@ailment ..4 (@gone|end|stop|lift|heal) ..3 @for-good',
        '@ailment .. (be|lift|fall) .. (and)? (stay|remain) (off|gone|away|down|quiet)',
        '@ailment ..2 (fully|completely|totally|entirely|permanently|forever) @gone',
        '@ailment (,|be|:|—|–)? gone >',
        'never (feel|have|suffer|face|be|experience|get|fear) ..4 (@ailment|attack|episode) again',
        'never (feel|have|suffer|get|see) another (@ailment|attack|episode)',
        '(anxious|depressed|afraid|panicky|triggered|ashamed) ..2 never again',
        'never (be|feel) (anxious|depressed|afraid|panicky|triggered|ashamed) again',
        '(panic|anxiety|depression|symptom|phobia|ocd|ptsd|nightmare|addiction|trauma|jealousy) free',
        '(freedom|liberation|deliverance) from .. @ailment',
        'free (of|from) .. (@ailment) (for|once|forever|permanently|at last|,)',
        '(event|memory|issue|problem|wound|pain|past|it|@ailment) ..2 (fully|completely|totally|permanently|entirely) (resolve|heal|erase|clear|eliminate|neutralize)',
        '(walk|come|arrive) (in|here) with (it|them|a _|the _|@ailment) ..3 (walk|go|leave) ..3 without',
      ],
      except: [
        'free (for|of (charge|cost))',
        'fear free',
        'from fear',
        '(symptom|panic|anxiety) free (parking|call|consultation)',
        '(conflict of interest|complaint|dispute|claim|invoice|balance)',
        '(gone|lost|left|done|over) (is|are|was|were)? (forever|for good) (now|is)',
      ],
      unless: ['hedged', 'supposed'],
    },
  ],
  flags: ['We [[cure panic]].'],
  allows: ['There is no cure for panic.'],
}
