import { addUp } from '../../match/adding-up.ts'
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
    {
      instead: 'We cure panic.',
      write: 'I treat panic with CBT. Many people have fewer and milder attacks.',
    },
    {
      instead: 'Your trauma, gone for good.',
      write: 'EMDR can make memories less painful. How far it goes differs from person to person.',
    },
  ],
  tips: ['treat-posts-as-advertising'],
  wording: ['honest-results'],
  find: (reading, tell) => endedForEver(reading, tell),
  looks: [
    {
      // Cured, curing, a cure.
      phrases: [
        '@practice (can|will|have|do|actually|really)? cure !(and)',
        '(total|complete|permanent|lasting|full) cure',
        '(@ailment|@condition|it|they) (be)? (totally|completely|fully|entirely|perfectly)? curable',
      ],
      unless: ['hedged', 'supposed'],
      except: [
        '(curing|cure) ..3 (ham|meat|bacon|barn|concrete|time|salmon|sausage)',
        'cured (ham|meat|tobacco)',
      ],
    },
    {
      // Something done to a trouble that leaves nothing of it.
      phrases: [
        '(@practice|@method|it|this|that|which|he|she) (can|will|completely|actually|really|quickly)? @abolish (your|their|all|the|his|her|any|most)? _? (@ailment|stress|shame|anger|pain)',
        '< (@abolish|end|conquer|destroy|crush|kill) (your|all|the)? _? (@ailment|shame|anger)',
        '(i|we) (end|cure|eliminate|erase|abolish) (it|them) (>|here|for|in|,)',
        '(take|pull|rip|dig|cut|tear|yank) .. (out)? (at|by|from) (the|its) root',
      ],
      except: [
        'for (now|a while|the moment|a time)',
        '(when|once|after|until|if|before|as) ..2 @trouble (be|@over)',
        '(my|his|her|our|whose) ..1 @trouble',
        '(will|can|would|to) tell you ..12',
        '@trouble will pass',
        'temporarily',
        'fear of missing',
        "i ('stopped'|'overcame'|'quit'|'beat'|'ended')",
      ],
      unless: ['hedged', 'supposed'],
    },
    {
      phrases: [
        '(say|wave|kiss|bid) (your|you|to)? ..3 (goodbye|farewell|good bye) to .. (@ailment|@condition)',
        '@for-good (@settle|heal) .. @hurt',
        '(permanent|lasting|total|complete|final) (fix|solution|end|answer) (for|to) .. @hurt',
      ],
      except: [
        'my own',
        "i ('stopped'|'overcame'|'quit'|'got'|'beat'|'was'|'kicked'|'lost'|'said')",
        '(kids|children|people|we|they|families) say',
      ],
    },
    {
      phrases: [
        '(complete|total|permanent|full|lasting|absolute) (resolution|elimination|eradication|freedom|removal|cure)',
      ],
      with: { phrases: ['@ailment', '@condition', 'pain', 'memory'], within: 'passage' },
      except: ['(conflict of interest|complaint|dispute|claim|invoice|balance|billing)'],
      unless: ['hedged', 'supposed'],
    },
    {
      phrases: [
        '(i|we|@method|it|which|that|and) (will|can)? (kick|clear|take|rip|root|wipe|drive|end|cure|erase) (it|them) ..5 @for-good',
      ],
      with: { phrases: ['@ailment', '@condition'], within: 'passage' },
      unless: ['hedged', 'supposed'],
    },
    {
      // Gone for good.
      phrases: [
        '@ailment @shall (simply|soon)? (be (gone|over|cured|healed|history)|disappear|vanish|go away|evaporate)',
        '(rid yourself|get rid) of ..3 @for-good',
        '@ailment ..6 (do|will) (not|never) (come back|return|recur)',
        '@ailment ..4 (@gone|end|stop|lift|heal) ..3 @for-good',
        '@ailment .. (be|lift|fall) .. (and)? (stay|remain) (off|gone|away|down|quiet)',
        '@ailment (,|be|:|—|–)? gone >',
        'never (feel|have|suffer|get|see) another (@ailment|attack|episode)',
        '(panic|anxiety|depression|phobia|ocd|ptsd|nightmare|addiction|trauma|jealousy) free',
        '(freedom|liberation|deliverance) from ..2 @ailment !(be|can|may|take|mean)',
        '@depart without (it|them|the (pain|fear|panic|weight|memory)|your? @ailment)',
        '(walk|come|arrive) (in|here) with (it|them|a _|the _|@ailment) ..3 (walk|go|leave) ..3 without',
      ],
      except: [
        'free (for|of (charge|cost))',
        'go away and (come|return)',
        'panic (attack)? .. (in|within|after) ..4 (minute|hour)',
        'fear free',
        "i ('stopped'|'overcame'|'quit'|'got'|'beat'|'was'|'kicked'|'lost'|'said')",
        'for (now|a while|the moment|a time)',
        '(when|once|after|until|if|before|as) ..2 @trouble (be|@over)',
        '(my|his|her|our|whose) ..1 @trouble',
        '(will|can|would|to) tell you ..12',
        '@trouble will pass',
        'from fear',
        'whether ..8',
        '(symptom|panic|anxiety) free (parking|call|consultation)',
        '(conflict of interest|complaint|dispute|claim|invoice|balance)',
        '(gone|lost|left|done|over) (is|are|was|were)? (forever|for good) (now|is)',
      ],
      unless: ['hedged', 'supposed'],
    },
    {
      // A trouble, and an end without any return.
      phrases: [
        '@trouble ..3 (will|do|be|can)? not ..2 @come-again',
        '@trouble (@shall|be|@shall be|have been|simply|just|finally|literally)? (simply|just|all|finally|already|been|will be)? @over !(in|when|if|and on|a|an|up|at|with|of|for)',
        '@trouble ..5 @finally',
        '@finally ..3 @trouble',
        '@trouble free !(of)',
        '(i|we|it|this|that|which|and|to|@treatment-word|you|<) (will|can)? ..1 @do-away ..2 @trouble',
        '(end|elimination|removal|eradication|erasure|extinction|resolution|reversal|clearing|death|release|termination|cure|antidote) (of|for|to) (your|the|all|any|old|every)? @trouble',
        '(arrive|come|walk in|show up|enter|start) ..3 with ..4 (leave|drive|walk|go|head|finish) ..4 without (it|them|one|any)',
        '@trouble ..3 (be|become) ..1 (something|what|someone) ..3 (used to|once|remember|past)',
        '@trouble ..3 (something|what) (that|which)? ..2 used to',
        '(leave|left|lay|bury|drop) ..2 @trouble ..2 (in|at|behind|on) (the|our|your|my)',
      ],
      except: [
        'for (now|a while|the moment|a time)',
        '(when|once|after|until|if|before|as) ..2 @trouble (be|@over)',
        '(my|his|her|our|whose) ..1 @trouble',
        '(will|can|would|to) tell you ..12',
        '@trouble will pass',
        'temporarily',
        '(trauma|anxiety|depression|grief|addiction|fear) (history|work|group|training|informed|class|workshop|therapy|therapist|specialist|program|team|treatment|support|counselor)',
        'fear of missing',
        'free (for|of (charge|cost))',
        "i ('stopped'|'overcame'|'quit'|'beat'|'ended'|'lost') ..6",
        '(smoking|drinking) for good (at|in|when)',
        '(avoidance|avoiding|alcohol|rituals|reassurance) ..8',
        '(is|are|was|were|be) (not|never)',
        '(session|appointment|visit|call|group|class|course|hour|lease) (be|have)? (over|end|finish)',
        'whether ..8',
        '(whole|entire|healing|process|feeling|grief) (be|journey)',
      ],
      unless: ['hedged', 'supposed'],
    },
    {
      // The flattest ways to say it; a "can" before them changes nothing.
      phrases: [
        '@trouble (be|will be|can be) ..3 (not there|a closed (chapter|book|file)|closed|behind (you|them|her|him)|no longer (there|part|an issue|a problem|present))',
        '(anxiety|panic|depression|ptsd|trauma|grief|addiction|ocd|jealousy|fear|shame) ..8 (pack (its|their) bags|never come back|hit the road|move out|find ..1 (new|another) (home|address|host))',
      ],
      except: ['(is|are|was|were) (not|never)'],
      unless: ['supposed'],
    },
    {
      // Lifted out, left behind, unlearned; the last one ever; no need of help again.
      phrases: [
        '(clear|lift|wash|flush|drain|take|get|pull|burn) ..4 (it|them|that|@any-trouble) ..2 (out of|off|off of|from) (you|your (system|body|life|head|mind|nervous system|cells|bones|soul)|her|him) ..2',
        '@any-trouble ..1 (itself)? (be|get) (lifted|taken|washed|pulled|cleared|driven|burned) (off|out|from|away) ..3',
        '(leave|put) ..1 @trouble ..1 behind ..2',
        '@any-trouble ..4 (no longer|not anymore|not) (in|part of|there|stored|held|running|living) ..4',
        '(you|she|he|they|your _) @shall (never|not) ..1 (need|have to|want|call|reach for|be|feel|think of) ..6 (again|anymore|any more|the rest of|ever)',
        '(recover|recovered|heal|healed|cure|cured) ..1 (completely|fully|totally|permanently|for good) ..4',
        '@trouble ..3 (be|have been) (now)? (history|finished|behind (her|him|them|you)|in the (past|rear view|rearview|trash|rubbish))',
      ],
      except: [
        '(my|his|her|our|whose) ..1 @trouble',
        '(whether|if|when|once|until) ..6',
        '(symptom|anxiety|panic) ..2 (come|return)',
        'out of (network|pocket|town|state|office)',
        'from (you|your) (doctor|insurance|plan|home|office|phone|partner|spouse)',
        'off (the|your) (phone|list|shelf|bill)',
        '(never|not) ..2 (need|have) to ..3 (pay|wait|drive|leave home|explain|print|download)',
        'never need to',
      ],
      unless: ['hedged', 'supposed'],
    },
    {
      // The same of "it", where the trouble has just been named.
      phrases: [
        '(it|they|that|this) (will|do|be|can) not ..2 (come back|grow back|return|recur|be back|bother you|rule you|run your|own you|haunt|write home)',
        '(close|seal|heal|break|finish|clear|pull|dig|end|cure) (it|them|that|this)? ..4 (once and for all|for keeps|for good|forever|at the root|by the root|permanently|all the way)',
      ],
      with: { phrases: ['@trouble', '@condition'], within: 'passage' },
      unless: ['hedged', 'supposed'],
    },
  ],
  flags: [
    '[[We cure panic]] in this office.',
    '[[Hypnosis erases your fear of flying]].',
    'With [[our protocol, trauma is gone for good]].',
    '[[Say goodbye to anxiety]].',
    'What changes:\n\n- [[Panic, gone]]\n- Sleep, most nights\n- Fewer sick days',
    '[[EMDR permanently **removes** painful memories]].',
    'There is a [[permanent fix for jealousy]], and I teach it.',
    'You [[walk in with it and you walk out without it]].',
    'Live a [[panic-free]] life.',
    'After the course you will [[never have another flashback]].',
    '| Trouble | After our program |\n| --- | --- |\n| Compulsions | Complete [[freedom from compulsions]] |\n| Worry | Tools for hard days |',
    '[[Old wounds are pulled out at the root]].',
    'Porn [[addiction is fully curable]].',
    '[[Your depression will be gone by then and will stay away]].',
    '[[Phobias treated here never come back again]].',
  ],
  allows: [
    'Full remission means that no symptoms have been present for two months.',
    'Your symptoms will go away and come back, which is normal in the first month.',
    'There is no cure for grief.',
    'I can’t cure anxiety, and I don’t try to.',
    'Is there a cure for jealousy?',
    'Anyone who promises to erase trauma is selling something.',
    'The goal is not to eliminate anxiety but to carry it more lightly.',
    'Symptoms may ease, and they may come back.',
    'Some people are symptom-free for years.',
    'Avoidance gets rid of anxiety for the moment, and then it grows.',
    '“Say goodbye to anxiety,” read the flyer, and I winced.',
    'I stopped smoking for good at forty.',
    'We want to say goodbye to our office manager, Rosa.',
    'The smokehouse cures ham for six weeks.',
    'We moved out of the old building for good in June.',
    'Anxiety never goes away completely, and it doesn’t need to.',
    'A full resolution of a billing dispute takes a week.',
    'Many people find that panic attacks come less often.',
  ],
}

/** A trouble, an end, and nothing left of it, in whatever order. */
const endedForEver = addUp({
  about: [{ note: 'for ever', weight: 2, phrases: ['@left-nothing'] }],
  signs: [
    { note: 'trouble', weight: 2, phrases: ['@any-trouble'] },
    { note: 'trouble nearby', weight: 1, within: 'passage', phrases: ['@trouble', '@condition'] },
    { note: 'end', weight: 1, phrases: ['@bring-to-end'] },
    { note: 'treatment or reader', weight: 1, phrases: ['@by-us'] },
    { note: 'easing only', weight: -3, phrases: ['@easing-only'] },
  ],
  enough: 5,
  guards: ['negated', 'questioned', 'quoted', 'attributed', 'supposed'],
})
