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
      // Voted best; a poll named with its year is fine.
      phrases: [
        '(vote|rank|rate|name|award|crown|call) ..4 (best|top|number one|no 1|first|finest|favorite|# 1) _? _? _? (@trade|@own-craft)',
      ],
      without: { phrases: ['@year'], within: 'sentence' },
    },
    {
      // Best, top, leading and the like.
      phrases: [
        '@topmost @field? @field? @field? @trade',
        '(the|our|be|as|simply|< |^|,|hands down) best @field? @field? @field? @trade (in|of|on|around|this side|north|south|east|west|anywhere|alive|around|there be|bar none|period|you will (ever)? (find|meet)|money can buy)',
        '< best @field? @field? @trade (in|of|near) ^',
        '@practice be (simply|quite simply|hands down|by far|still|just|truly)? the (very)? best',
        '(the|a|^ be|your|our|one of ..3|< |as) leading @field? @field? @trade',
        '(the|a|^ be|your|our|one of ..3|<|as|#) top !floor @field? @field? @field? @trade',
        '(be|the) ..3 (best|finest|leading|premier|foremost|top|most trusted) name in _? _? @trade',
        '@topmost _? (pick|choice|skill|record|success|expertise|results|track record|experience|quality|reputation)',
      ],
      except: [
        '(find|choose|pick|get|want|deserve|look for|look like|search for|even|some of|many of|among|make|become|which|who) _? the (best|top|right|most effective)',
        "best .. (for (you|your|me|us)|fit|practices|time|way|be (the|one)|can|'know'|listen|do not|will|friend|friends|man|seller|interest)",
        '(study|train|learn|work|consult|write|found|develop|create|lead|teach|supervise) .. (with|by|under|from|alongside) ..8',
        '(one|some|among) of the most effective',
        'most (effective|successful) (therapy|counseling|treatment|care|help|program|workshop)',
        '(our|my) most _',
        'most (skilled|experienced|qualified|respected|gifted|talented|successful) ..3 (still|can|sometimes|often|know|get|make|have|find|need|listen|learn|also)',
        'leading ..3 (in|on|of) ..3 research',
        'leading (therapy|couples|family|support|parenting|process|grief) (groups|workshops|retreats|sessions|teams)',
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
        '(be|the) (acknowledged|undisputed|recognized|definitive|go to|local|leading|reigning) (authority|expert|leader|name|queen|king|guru) (on|in|for|of)',
      ],
      except: [
        '(rate|rank) (the|your|each|how|our|my) (session|pain|week|hour|mood)',
        '(train|study|work) .. (with|by|under)',
      ],
    },
    {
      // Nobody else.
      phrases: [
        '(nobody|no one) (else|in _ _?|around here|anywhere)? ..5 (come close|like (i|we|us|me|she|he) (do|can)|(match|rival) (our|my|us|me)|can compare|better than (i|we|us|me)|hold a candle|the way (i|we|she|he) (do|can)|as (well|much) as (i|we|she|he|us) (do|can)?)',
        '(nobody|no one) (be)? better (at|with|in)',
        '(will|can) not find (a|any|anyone) _? (better|finer|more (skilled|experienced|caring|qualified|gifted|effective)) @field? @field? (@trade|>|anywhere)',
        '(second to none|head and shoulders above|in a class of (its|our|my|her|his) own|a cut above|bar none|hands down the best|without (equal|peer|rival)|like no other)',
        'the only (@therapist|practice|clinic|center|team|program|one|place|office) ..5 (really|truly|actually|fully|properly) _',
        'the only (@therapist|practice|clinic|center|team|program|place) ..10 (trust|you (will)? (ever)? need|worth|understand|get it|know how|that works|who can (help|save|fix|really|truly))',
      ],
      except: [
        'place to (practice|help|center)',
        '(nobody|no one) (be|deserve|should|know (you|your)|feel|get|have to|need)',
        '(nobody|no one) ..5 (make|feel|do|get) .. better',
      ],
    },
    {
      // More than any rival; whom those in the know choose; where all the world goes; the last you will need.
      phrases: [
        '@more-of ..8 than @any-rival',
        '(the|a) (therapist|counselor|clinician|practice|one|name|place|doctor|team) (that|who|whom)? (other|most|the)? (therapists|counselors|doctors|colleagues|judges|pastors|professionals|clinicians) ..2 (send|call|trust|see|go to|turn to|use|choose|recommend|whisper|come to) ..6',
        '(the|our|your|a|^ be) go to @field? @field? @own-craft',
        '(the|our|our team of the|a team of the) most (highly|widely|deeply)? (skilled|experienced|trained|qualified|sought after|trusted|loved|gifted|talented|seasoned|knowledgeable|requested|referred|referred to|recommended|celebrated|decorated|advanced|respected) ..3 @own-craft',
        '(the|our) (sharpest|brightest|finest|wisest|keenest|warmest|kindest|deepest|strongest|surest|steadiest) ..2 (minds|mind|hands|ears|ear|hearts|eyes|touch|brains|bench|team|group|collective|training|therapists|counselors|clinicians|care) ..3',
        '(legendary|renowned|world famous|famed|celebrated|elite|acclaimed|in a league|five star|5 star|gold medal|unbeatable|hall of fame|top shelf|first class|blue chip|platinum|premier) ..2 @own-craft',
        '(ask (anyone|anybody|around)|everyone (knows|agrees)|the whole (town|county) (knows|agrees)) ..8 (best|us|me|finest|who to see|where to go|name)',
      ],
      except: [
        '(nobody|no one|none) (be|deserve|should|know (you|your)|feel|get to|have to|need)',
        '(find|choose|pick|search for|look for|even|some of|which|who) _? the (best|top)',
        '(more|better|longer) ..3 than (any|most|every|all) ..2 (pill|book|app|podcast|couple|couples|people|of us|parents|families|marriage|diagnosis|technique|advice)',
        '(our|my) most _',
        'not ..4 (more|better) ..4 than',
        'going to',
        'go to (counseling|therapy|your|the|a|couples|marriage|one|help)',
        '(i|we) (can|could|would|may|might) not',
      ],
      unless: ['supposed'],
    },
    {
      // Phrases for the best there is, wider.
      phrases: [
        '@the-best',
        '@nobody-else ..8 (like (this|i|we|us|me|she|he|ours|mine|our _|^)|as (well|good|deeply) as|better than (we|us|i|me|she|he)|the way (we|i|she|he)|can touch|come close|to (our|my) (level|standard)|what (we|i|she|he|our _) (do|offer|have|know))',
        '(standard|level|caliber|calibre|quality) ..6 (you|one) (will|can|could|do|does|would) not find ..6 (elsewhere|anywhere else)',
        '(will|can|could) not (find|meet|see|get|come across) (a|an|any|anyone|anybody|another) ..2 (better|finer|sharper|kinder|deeper|wiser|stronger|smarter|like (this|us|me|ours)|more _) _ ..1 (@own-craft|@far-wide)',
        '(the|our|^ be|<|as) (best|finest|top|premier|leading|foremost|greatest) ..3 @own-craft ..2 (@far-wide|>)',
        'the (best|finest|top|greatest|leading|foremost|premier) ..3 @own-craft @far-wide',
        'the only @own-craft ..5 @far-wide ..3 (who|that|to|trained|certified) !(speak|sign|take|accept|see|offer|answer|read)',
        '(best|finest|top|greatest) (marriage|couples|family|trauma|grief|addiction|premarital)? (therapist|therapists|counselor|counselors|therapy|counseling|psychotherapist|clinicians|practice|team|specialists) (@far-wide|you will|money|of)',
      ],
      except: [
        '(nobody|no one|none) (be|deserve|should|know (you|your)|feel|get to|have to|need)',
        '(nobody|no one) ..5 (make|feel|do|get) .. better',
        '(find|choose|pick|search for|look for|even|some of|which|who) _? the (best|top)',
        '(study|train|learn|consult|write|teach|supervise) .. (with|by|under|from) ..8',
        'best .. (for (you|your|me|us)|fit|practices|time|way|friend|friends)',
        '(research|treatment for ptsd|for ptsd|for ocd|in research)',
        '(one|some|among) of the',
        'best practices',
      ],
    },
  ],
  flags: [
    '[[The best marriage counselor in Omaha]]',
    '[[Maine’s leading couples therapists]]',
    '[[We are simply the best]].',
    'Dana is [[the **foremost authority** on stepfamilies]].',
    '![See [[our premier trauma clinic]]](door.jpg)',
    '[[Rated the number one counseling group]] in the valley',
    '[[Nobody in this state understands police families like we do]].',
    '[[The only therapist in Utah who truly understands]] ranchers',
    'Among colleagues she is [[widely regarded as the authority]] on sibling feuds.',
    '- Evening hours\n- [[Top-rated family therapists]]\n- Free parking',
    'You [[won’t find a more skilled counselor anywhere]].',
    'Consistently voted [[best therapist in Lakeview]]',
    'Our team’s skill with affairs is [[second to none]].',
    '[[The most trusted name in couples counseling]]',
    'Your [[no. 1 choice for family therapy]] in Brook County',
  ],
  allows: [
    'Elite athletes come to therapy for the same reasons as the rest of us.',
    'Dr. Okafor is our most experienced therapist.',
    'You won’t find a better soup than at the cafe below our office.',
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
