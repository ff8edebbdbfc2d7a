import type { Rule } from '../rule.ts'

/** A therapist or practice set above all others. */
export const superlativeClaim: Rule = {
  id: 'advertising/superlative-claim',
  title: 'Claim to be the best',
  standards: ['9.2', '9.1', '9.4'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Ranks this practice above others, which a reader has no way to check; give facts such as training and years instead.',
  explanation:
    'Best, leading, top-rated and "the only therapist who truly understands" compare a practice with all others, and nobody has measured that. A reader looking for help may take it for a finding. It may also be unfair to colleagues. Training, years of practice, the methods you use and the people you see are facts, and they help more in choosing. Titles and page descriptions count too: they are what people see first in a search.',
  fine: 'Best in its other senses (best time to call, best fit, best practices), superlatives about books or other people, the question "Who is the best therapist for me?".',
  knownProblems:
    'An award with its giver and year is still raised where it says "voted best". Superlatives that name no trade ("nobody like her") are missed.',
  better: [
    {
      instead: 'The best couples therapist in Denver',
      write: 'Couples therapy in Denver: licensed since 2009, Level 3 Gottman training',
    },
    {
      instead: 'Our unmatched skill with affairs',
      write: 'Affairs are the larger part of my work with couples.',
    },
  ],
  tips: ['treat-posts-as-advertising', 'say-who-you-are'],
  wording: [],
  looks: [
    {
      // Best, top, leading and the like.
      phrases: [
        '@topmost _? _? _? @trade',
        '(the|our|be|as|simply|< |^|,|hands down) best _? _? _? @trade (in|of|on|around|this side|north|south|east|west|anywhere|alive|around|there be|bar none|period|you will (ever)? (find|meet)|money can buy)',
        'the (best|finest|top) in (the (business|field|industry|profession|country|state|region|valley)|town)',
        "'#' 1 (for (couples|families|marriages|trauma|anxiety)|in ^|choice|rated|pick)",
        '^ be (favorite|favourite|best loved) _? _? @trade',
        '^ be best _? _? @trade',
        '< best _? _? @trade (in|of|near) ^',
        '@practice be (simply|quite simply|hands down|by far|still|just|truly)? the (very)? best',
        '(the|a|^ be|your|our|one of ..3|< |as) leading _? _? @trade',
        '(the|a|^ be|your|our|one of ..3|<|as|#) top !(#|reason|tip|question|thing|priority|way|floor|ten|five) _? _? _? @trade',
        '(be|the) ..3 (best|finest|leading|premier|foremost|top|most trusted) name in _? _? @trade',
        '@topmost _? (pick|choice|skill|record|success|expertise|results|track record|experience|quality|reputation)',
      ],
      except: [
        '(find|choose|pick|get|want|deserve|look for|look like|search for|even|some of|many of|make|become|which|who) _? the (best|top|right|most effective)',
        'best .. (for (you|your|me|us)|fit|practices|time|way|be (the|one)|can|know|listen|do not|will|friend|friends|man|seller|interest)',
        '(study|train|learn|work|consult|write|found|develop|create|lead|teach|supervise) .. (with|by|under|from|alongside) ..8',
        '(one|some|among) of the most effective',
        'most (effective|successful) (therapy|counseling|treatment|care|help|program|workshop)',
        '(the|our|my) most (respected|trusted) (colleague|mentor|teacher)',
        'i (ever|once)? (saw|met|know|knew|had)',
        "('is'|'am'|'are'|'was'|'were'|'been') leading",
        '(leading|led) (a|an|our|the|group|workshop)',
        'top (of|to|left|right|ten|five|three)',
      ],
    },
    {
      // Widely held to be the one.
      phrases: [
        '(widely|generally|universally|often|nationally|rightly) (hold|regard|consider|recognize|know|see|acknowledge|call|think) (to be|as|of as)? (the|a leading|a top|one of the) ..3 @trade',
        '(the|a) (region|state|city|county|country|area|valley|nation|town|world) be ..2 @trade of choice',
        '(be|the) (acknowledged|undisputed|recognized|definitive|go to|local|leading|reigning) (authority|expert|leader|name|queen|king|guru) (on|in|for|of)',
        '(vote|rank|rate|name|award|crown|call) .. (best|top|number one|no 1|first|finest|favorite|# 1) _? _? _? @trade',
        "(consistently|always|again)? ('ranked'|'rated'|'voted') !for .. ('#' 1|no 1|number one|best|top|first)",
      ],
      except: [
        '(rate|rank) (the|your|each|how|our|my) (session|pain|week|hour|mood)',
        '(train|study|work) .. (with|by|under)',
      ],
    },
    {
      // Nobody else.
      phrases: [
        '(nobody|no one|none) (else|in _ _?|around here|anywhere)? ..5 (come close|better|like (i|we|us|me|she|he|her|him) (do|can)?|match|rival|compare|more (skilled|experienced|trained)|know more|hold a candle|the way (i|we|she|he) (do|can)|as (well|much) as (i|we|she|he) (do|can)?)',
        'no (finer|better) !(than|after|in|at|with|for|by|when) _? _? @trade',
        '(will|can) not find (a|any|anyone) _? (better|finer|more (skilled|experienced|caring|qualified|effective)) ..4',
        'no (therapist|counselor|clinician|practice|clinic|team) ..6 more (experience|training|success|expertise|skill)',
        '(search|look|hunt|quest) for (the|a) (best|top|right|perfect) _? _? @trade ..4 (end|stop|be over)',
        'no (other|one) _? (@therapist|practice|clinic|center|team) ..6 (better|match|offer|come close|like|can|know|understand|compare|more)',
        '(second to none|in a class of (its|our|my|her|his) own|a cut above|bar none|hands down the best|without (equal|peer|rival)|like no other)',
        'the only (@therapist|practice|clinic|center|team|program|one|place|office) ..5 (really|truly|actually|fully|properly) _',
        'the only (@therapist|practice|clinic|center|team|program|place) ..10 (trust|you (will)? (ever)? need|worth|understand|get it|know how|that works|who can (help|save|fix|really|truly))',
      ],
      except: [
        '(nobody|no one) (be|deserve|should|know (you|your)|feel|get|have to|need)',
        '(nobody|no one) ..5 (make|feel|do|get) .. better',
      ],
    },
  ],
  flags: [
    '[[The best marriage counselor in]] Omaha',
    '[[Maine’s leading couples therapists]]',
    '[[We are simply the best]].',
    'Dana is the **[[foremost authority]]** on stepfamilies.',
    '![Our [[premier trauma clinic]]](door.jpg)',
    '[[Rated the number one counseling group]] in the valley',
    '[[Nobody in this state understands police families like we do]].',
    '[[The only therapist in Utah who truly understands]] ranchers',
    'Among colleagues she is [[widely regarded as the authority]] on sibling feuds.',
    '- Evening hours\n- [[Top-rated family therapists]]\n- Free parking',
    'You [[won’t find a more skilled]] counselor anywhere.',
    '[[Consistently voted best]] therapist in Lakeview',
    'Our team’s skill with affairs is [[second to none]].',
    '[[The most trusted name in couples counseling]]',
    'Your [[no. 1 choice for family therapy]] in Brook County',
  ],
  allows: [
    'The best time to call is before nine.',
    'How do I find the best therapist for me?',
    '**Are you the best therapist in Reno?**\n\nI have no idea.',
    'I am not the best therapist for every couple.',
    'The best therapists listen more than they talk.',
    'She trained with one of the leading researchers on attachment.',
    'Leading a couples group takes two therapists.',
    'Be careful with pages that say “top therapist in town.”',
    'Top tips for choosing a counselor',
    'I am the only therapist in the office on Fridays.',
    'Nobody knows your family better than you do.',
    'The best couples therapy book I know is an old one.',
    'My most trusted colleague sees children.',
    'Do your best and rest.',
    'Some practices claim to be the best.',
    'She is the only Spanish-speaking counselor at the clinic.',
  ],
}
