import { lacking } from '../../match/lacking.ts'
import type { Rule } from '../rule.ts'

/** A page on people in training that says nothing of who answers for their work. */
export const noSupervisorNamed: Rule = {
  id: 'advertising/no-supervisor-named',
  title: 'Associates’ page without a supervisor',
  standards: ['9.6', '9.1', '4.4'],
  severity: 'information',
  since: '0.1.0',
  preview: true,
  message:
    'This page presents people in training but no supervisor; say who supervises them, with name and license.',
  explanation:
    'Someone who chooses an associate or intern chooses two people: the one in the room and the one who answers for the work. Naming both is fair to the client, who can then ask what supervision means for them. Many states also lay down what an associate’s page must show, so check your state’s rule.',
  fine: 'A page that says who supervises, pages about licensed staff, firms whose name ends in “& Associates”, and pages for people who look for supervision.',
  knownProblems:
    'A supervisor named only on another page is not seen. One supervisor named for one of several associates is taken as an answer for all.',
  better: [
    {
      instead: 'Our associates bring fresh energy and lower fees.',
      write:
        'Our associates are in training and not yet licensed. They are supervised by [name], [license and number].',
    },
  ],
  tips: ['say-who-you-are', 'read-what-goes-out'],
  wording: ['supervision-disclosure'],
  find: lacking({
    on: 'associates',
    says: [
      '(supervise|supervised|supervisor|supervision|supervisee|supervising)',
      '(oversee|overseen) by',
      'supervisión',
    ],
  }),
  flags: [
    '# [[Our associates]]\n\nMina and Theo see couples on evenings and Saturdays, at a lower fee than the rest of us.',
    '# [[Meet our interns]]\n\nThey are in the last year of their degree and love working with families and teens.',
    '---\ntitle: Associate therapists\n---\n\n# [[New faces]]\n\nThree people joined us in the fall, and their calendars still have room.',
    {
      path: 'team/associates.md',
      text: '# [[People who just joined]]\n\nBea finished her degree in May. She sees individuals and couples on Tuesdays and Thursdays.',
    },
    {
      path: 'team/interns.md',
      text: '# [[Lower-fee sessions]]\n\nSessions with Jo cost half of the usual fee, and the wait is short.',
    },
    '# [[Priya Nand, Registered Associate]]\n\nPriya works with new parents, and with couples in their first years together.',
    '# [[Sam Ortiz, MFT Associate]]\n\nSam taught school for nine years before his degree. He likes long walks and short emails.',
    '# [[Student therapists]]\n\nIn our training clinic you pay what you can. Bring your questions to the first meeting.',
    '# [[Trainees at the Mill Street office]]\n\nTwo trainees join us each fall. They see families and children after school.',
    '# [[Lou Grant, counselor intern]]\n\nLou sees teens and their parents. She speaks English, Polish and some sign language.',
    '# [[Our pre-licensed clinicians]]\n\nNewer does not mean less caring. They have time for you, and no waiting list.',
  ],
  allows: [
    '# Our associates\n\nMina and Theo are in training. Both are supervised by Ruth Adler, LMFT, license 12345.',
    '# Meet our interns\n\nAll work is done under the supervision of Dr. Hale, who also reads their notes.',
    '# Associates\n\nWe don’t have any associates at the moment. Ruth, our supervisor, will post openings in May.',
    '# Adler & Associates\n\nThree licensed therapists in one old house, with room for couples and families.',
    '# Bay and Associates\n\nWe see couples, families and children. Evening hours are on Tuesdays.',
    '# About us\n\nRuth has been licensed for ten years. She sees couples and, on Fridays, families.',
    '# Internships\n\nAre you looking for a place to train? We take two students each fall; write to the office.',
    {
      path: 'blog/interns.md',
      text: '# What interns taught me\n\nEvery fall somebody new asks why we do things as we do. It is good for us.',
    },
    '# Our trainees',
    '# Associate therapists\n\n“Same care, half the price,” some sites say. Ours says more: each is supervised by a named licensee.',
    '# Interns\n\nNobody here works alone. Their supervisor is Ana Díaz, LMFT, and she sits in when invited.',
    '# Team\n\nFour licensed marriage and family therapists, one office dog, and a very patient bookkeeper.',
    '# Nuestros interns\n\nTodos trabajan bajo la supervisión de Ana Díaz, LMFT.',
  ],
}
