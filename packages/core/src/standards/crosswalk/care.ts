import { type CrosswalkRow, cite } from './entry.ts'

/** Interests, money and the welfare of clients. */
export const care: readonly CrosswalkRow[] = [
  {
    topic: 'products, sponsors and affiliate links',
    concern: 'conflict-of-interest',
    aamft: ['3.4', '1.7', '9.2'],
    entries: [
      cite('ACA 2014', 'M', 'C.3.e, C.3.f, A.10.b'),
      cite('APA 2017', 'M', '3.06'),
      cite('NASW 2021', 'M', '1.06(a)'),
      cite('CAMFT 2019', 'M', 'Exploitation'),
      cite('FTC', '2', '16 CFR 255.5', 'A material connection is disclosed clearly, where it can be seen.'),
      cite('FTC', 'M', '16 CFR 255.0–255.4, 255.6'),
      cite('New York', '2', '8 NYCRR 29.1(b)(2)', 'Undue influence, selling included.'),
    ],
  },
  {
    topic: 'gifts',
    concern: 'multiple-relationships',
    aamft: ['3.9'],
    entries: [cite('ACA 2014', '1', 'A.10.f')],
  },
  {
    topic: 'barter',
    concern: 'financial',
    aamft: ['8.5'],
    entries: [
      cite('ACA 2014', 'M', 'A.10.e'),
      cite('APA 2017', 'M+', '6.05'),
      cite('NASW 2021', 'M', '1.13(b)'),
    ],
  },
  {
    topic: 'pay for referrals',
    concern: 'financial',
    aamft: ['8.1'],
    entries: [
      cite('ACA 2014', 'M', 'A.10.b'),
      cite('APA 2017', 'M', '6.07'),
      cite('NASW 2021', 'M', '1.16(c)'),
      cite('CAMFT 2019', 'M', 'the section on financial arrangements'),
      cite('California', '2', 'B&P Code 650'),
      cite('New York', '2', '8 NYCRR 29.1(b)(3)–(4)', 'Pay for referrals, and splitting fees.'),
      cite('Federal law', '1', '42 USC 1320a-7b', 'Where a federal program pays.'),
    ],
  },
  {
    topic: 'fees, billing and copays',
    concern: 'financial',
    aamft: ['8.2', '8.4'],
    entries: [
      cite('ACA 2014', 'M', 'A.10.c, C.6.b'),
      cite('APA 2017', 'M+', '6.04'),
      cite('APA 2017', 'M', '6.06'),
      cite('NASW 2021', 'M', '1.13, 3.05'),
      cite('CAMFT 2019', 'M', 'the section on financial arrangements'),
      cite(
        'Federal law',
        '2',
        'OIG Special Fraud Alert, 1994',
        'Copays waived by routine or by advertisement.',
      ),
      cite('Federal law', 'M', '45 CFR 149.610', 'Good-faith estimates for people who pay themselves.'),
    ],
  },
  {
    topic: 'discrimination',
    concern: 'client-welfare',
    aamft: ['1.1'],
    entries: [
      cite('ACA 2014', 'M', 'C.5'),
      cite('APA 2017', 'M', '3.01'),
      cite('NASW 2021', '1', '4.02'),
      cite('CAMFT 2019', '1', 'Non-Discrimination'),
    ],
  },
  {
    topic: "clients' own decisions",
    concern: 'client-welfare',
    aamft: ['1.8'],
    entries: [
      cite('ACA 2014', 'M', 'A.4.b'),
      cite('APA 2017', 'M', 'Principle E'),
      cite('NASW 2021', '1', '1.02'),
    ],
  },
  {
    topic: 'ending and continuing care',
    concern: 'client-welfare',
    aamft: ['1.11', '2.6'],
    entries: [
      cite('ACA 2014', 'M', 'A.12, C.2.h'),
      cite('APA 2017', 'M', '3.12, 10.09–10.10'),
      cite('NASW 2021', 'M', '1.15, 1.17'),
      cite('CAMFT 2019', '1', 'Treatment Disruption'),
    ],
  },
]
