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
      write: 'In trials of emotionally focused therapy most couples improved, though some slipped back (cite author, journal and year).',
    },
    { instead: 'AAMFT says therapy has a 98% success rate.', write: 'In surveys most clients say they were satisfied (cite the survey).' },
  ],
  tips: ['treat-posts-as-advertising', 'correct-mistakes'],
  wording: ['honest-results'],
  looks: [
    {
      phrases: [
        '@ratio _? _? (success|recovery|cure|improvement|healing|resolution|remission|satisfaction|effectiveness) !(rate)',
        '@ratio _? _? (success|recovery|cure|improvement|healing|resolution|remission|reconciliation|satisfaction|effectiveness) rate',
        '@our-folk ..2 @gain ..4 @ratio',
        '# of (our|my) # _? @folk ..4 (@gain|@fall-apart)',
        '@ratio (couples|people|clients|families|patients) ..2 @gain ..2 (here|with (us|me))',
        '@folk ..10 # (%|percent) (more|less) likely to ..4 (divorce|split|separate|break up|stay|succeed|relapse|recover)',
        '(success|recovery|cure|improvement|healing|resolution|remission|satisfaction|effectiveness) (rate)? ..6 @ratio',
        '@ratio (successful|effective|cured|recovered)',
        '@ratio of (our|my|the|these|those|all)? _? _? (@folk|people|graduates|cases|pairs) ..8 @gain',
        '@ratio of (our|my) _? _? (@folk|people|graduates|cases|pairs) ..8 @fall-apart',
        '@our-folk ..3 @ratio ..6 (@gain|@fall-apart)',
        '@ratio (our|my)? _? _? @folk ..3 (who)? _? @finishes ..8 @gain',
        '@ratio (be|remain|have)? still (together|married|wear|in love|going|wearing)',
        '(work|succeed) (for|in|with|about)? .. @ratio (of|times|people|couples|cases)?',
        '@folk ..10 (be)? (#|twice|two|three|half) (times)? (as|more|less) likely to ..4 (divorce|split|separate|break up|stay|succeed|part|cheat|relapse|recover)',
        '(#|twice) times (as|more) effective',
        '(our|my) (own|internal)? (number|figure|data|record|statistic|outcome) show ..6 @ratio',
      ],
      without: { phrases: ['@source'], within: 'passage' },
      ignoring: ['attributed'],
      except: [
        '(off|discount|deposit|fee|online|telehealth|virtual|confidential|tuition|tip)',
        '(you|people) (will|may|might|have)? ..2 (see|read|hear|quote|come across) ..4 @ratio',
        '(on|at) # (successful)',
      ],
    },
  ],
  flags: ['We have a [[95% success rate]].'],
  allows: ['Pay a 50% deposit.'],
}
