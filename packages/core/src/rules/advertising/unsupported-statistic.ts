import { addUp } from '../../match/adding-up.ts'
import type { Rule } from '../rule.ts'

/** A figure for success that a reader cannot look up. */
export const unsupportedStatistic: Rule = {
  id: 'advertising/unsupported-statistic',
  title: 'Figure without a source',
  standards: ['9.2', '9.1', '5.9', '3.11'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Gives a figure for success without a source a reader can check; name the study, year and people, or leave it out.',
  explanation:
    'A number sounds like research. "90% success" leaves open what success meant, who was counted, who dropped out and who did the counting. Satisfaction surveys are often passed on as success rates, and figures credited to an association often come from nowhere. Readers in trouble weigh such numbers heavily. A figure with its study, year and limits is welcome; a practice\'s own count rarely holds up.',
  fine: 'Figures with an author or journal and a year, fees and discounts, hours, how much of the work is online, and saying that you publish no success rate.',
  knownProblems:
    'A source given in another paragraph or only as a link is not seen. Whether the source says what is claimed is for you to check.',
  better: [
    {
      instead: '95% of our couples stay together.',
      write:
        'In trials of emotionally focused therapy most couples improved, though some slipped back (cite author, journal and year).',
    },
    {
      instead: 'AAMFT says therapy has a 98% success rate.',
      write: 'In surveys most clients say they were satisfied (cite the survey).',
    },
  ],
  tips: ['treat-posts-as-advertising', 'correct-mistakes'],
  wording: ['honest-results'],
  find: (reading, tell) => figured(reading, tell),
  looks: [
    {
      phrases: [
        '@ratio _? _? (success|recovery|cure|improvement|healing|resolution|remission|reconciliation|satisfaction|effectiveness) rate',
        '@folk ..3 @ratio ..3 @gain',
        '(success|recovery|cure|improvement|healing|resolution|remission|reconciliation|satisfaction|effectiveness) rate ..6 @ratio',
        '(success|recovery|cure|improvement) (of|at|for) _? _? @ratio',
        '@ratio of (our|my|the|these|those|all)? _? _? (@folk|people|graduates|cases|pairs) ..6 @gain',
        '@ratio of (our|my) _? _? (@folk|people|graduates|cases|pairs) ..8 @fall-apart',
        '@our-folk ..3 @ratio ..6 (@gain|@fall-apart)',
        '@ratio (our|my)? _? _? @folk ..3 (who)? _? @finishes ..8 @gain',
        '@ratio (be|remain|have)? still (together|married|wear|in love|going|wearing)',
        '@folk ..10 (be)? (#|twice|two|three|half) (times)? (as|more|less) likely to ..4 (divorce|split|separate|break up|stay|succeed|part|cheat|relapse|recover)',
        '(our|my) (own|internal)? (number|figure|data|record|statistic|outcome) show ..6 @ratio',
      ],
      without: { phrases: ['@source'], within: 'passage' },
      ignoring: ['attributed'],
      except: [
        '(off|discount|deposit|fee|online|telehealth|virtual|confidential|tuition|tip)',
        '(you|people) (will|may|might|have)? ..2 (see|read|hear|quote|come across) ..4 @ratio',
        '(on|at) # (successful)',
        'be ..2 (divorced|separated)',
        '(site|page|ad|billboard|program|people|clinic|book) ..2 (advertise|claim|boast|quote|promise|repeat|cite) ..4 @ratio',
      ],
    },
    {
      // Any share or multiple that tells of couples, cures or divorces.
      phrases: [
        '@share ..10 @fate',
        '@fate ..8 @share',
        '@multiple ..8 (@fate|divorce|split|separate|jail|cheat|affair|relapse|anniversary|together|married|marriage|succeed|fail|depressed|anxious|lonely|die|sick)',
        '(divorce|relapse|breakup|affair|failure) (rate|risk|odds) ..6 (drop|fall|to|below|under|down) ..5 @share',
        '@share of (affairs|divorces|breakups|marriages we _|marriages i _|couples we _|couples i _|those who (skip|refuse|do not))',
        '(couples|clients|kids|children|teens|families|people|spouses|husbands|wives|those) ..6 # (%|percent) (less|more) likely to ..4',
      ],
      without: { phrases: ['@source', '@own-caveat'], within: 'passage' },
      with: {
        phrases: [
          '(couple|client|marriage|people|family|patient|participant|therapy|counseling|divorce|spouse|wife|husband|married|session|retreat|program|relationship|affair|weekend|treatment|@trouble)',
        ],
        within: 'passage',
      },
      ignoring: ['attributed', 'questioned'],
      except: [
        '(site|websites|page|ad|billboard|clinic|book) ..2 (advertise|claim|boast|quote|promise|repeat|cite) ..4 @share',
        '@plain-count ..4 @share',
        '@share ..4 @plain-count',
        '# (%|percent) of (success|life|marriage|it|parenting|therapy)',
        '< (is|are|does|do|can|what|how) ..20',
        '(episode|page|chapter|step) #',
        '(one|some) of (two|three|four)',
      ],
      severity: 'hint',
    },
  ],
  flags: [
    'We have a [[95% success rate]].',
    '[[Nine in ten couples who finish with us stay together]].',
    '**[[87** percent of our clients recover]] fully.',
    'Our [[success rate is over ninety percent]].',
    'According to AAMFT, [[couples therapy has a 98% success rate]].',
    '- Two rooms\n- [[92% recovery rate]]\n- Free coffee',
    '[[Couples who skip counseling are four times as likely to divorce]].',
    'Of [[the couples who complete our program, 94 percent are still together]].',
    'Only [[2% of our premarital couples have divorced]].',
    '[[7 of 10 marriages we treat are saved]].',
    'Ours? [[96% still married]].',
    'Up to [[85% of retreat participants report significant improvement]].',
    '[[Our own numbers show that 9 in 10]] get better.',
  ],
  allows: [
    'Ninety percent of success is showing up, as the saying goes.',
    '80% of my clients are divorced, and I am too.',
    'I don’t publish a success rate.',
    'What is your success rate?',
    'You may have seen that therapy has a 98% success rate; that figure came from a satisfaction survey.',
    'About 70% of couples improved in one review (Lebow & Snyder, 2022).',
    'In a 2016 study, 70 percent of couples improved.',
    'A 50% deposit holds your place.',
    'Sessions are 100% online.',
    '80% of my clients are nurses.',
    'Around 40% of first marriages end in divorce.',
    'One in five adults lives with anxiety.',
    'Half of my clients see me by video.',
    '20% off your first visit in June.',
    '“We have a 99% success rate,” the ad said.',
    'I can’t tell you that 90% of couples stay together; I don’t know.',
    'I see couples who are 50% in and 50% out.',
  ],
}

/** A figure, whom it counts and what became of them, in whatever order. */
const figured = addUp({
  about: [{ note: 'figure', weight: 2, phrases: ['@bare-figure'] }],
  signs: [
    { note: 'what became', weight: 2, phrases: ['@their-lot'] },
    { note: 'whom', weight: 1, within: 'section', phrases: ['@those-counted'] },
    { note: 'source, or a plain count', weight: -4, within: 'passage', phrases: ['@source', '@own-caveat'] },
    { note: 'another trade', weight: -4, within: 'section', phrases: ['@software-talk', '@other-figures'] },
    { note: 'a plain count', weight: -3, phrases: ['@sourced-or-plain'] },
  ],
  enough: 5,
  guards: ['quoted', 'negated'],
})
