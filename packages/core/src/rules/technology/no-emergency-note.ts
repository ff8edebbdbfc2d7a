import { lacking } from '../../match/lacking.ts'
import type { Rule } from '../rule.ts'

/** A page that invites messages and does not say where help is in an emergency. */
export const noEmergencyNote: Rule = {
  id: 'technology/no-emergency-note',
  title: 'Contact page without a word on emergencies',
  standards: ['6.1', '1.11', '6.2'],
  severity: 'information',
  since: '0.1.0',
  preview: true,
  message:
    'This page invites messages but does not say what to do in an emergency; add a line with 911 and 988.',
  explanation:
    'Somebody in danger may reach for the first form they find, and then wait for an answer that comes on Monday. One line beside the form tells them that nobody watches it around the clock, and whom to call instead. It also says to everybody else how soon you read messages.',
  fine: 'A page that gives only an address or a phone number, blog posts, and any page that names 911, 988, an emergency room or another crisis service.',
  knownProblems:
    'A line that stands in the site’s footer or in the form’s own settings is not in the page’s text and is not seen; turn the rule off for that page.',
  better: [
    {
      instead: 'Send me a message and I will get back to you.',
      write:
        'Send me a message and I will answer within two working days. This inbox is not for emergencies: call 911, or call or text 988.',
    },
  ],
  tips: ['send-questions-to-the-office'],
  wording: ['not-for-emergencies', 'secure-contact'],
  find: lacking({
    on: 'contact',
    when: ['(e-mail|email|message|form|text|write|inbox|dm|whatsapp|chat)'],
    says: [
      '@crisis-help',
      '(emergency|emergencies|crisis|crises|urgent|suicide|suicidal)',
      '(in|immediate|of) danger',
      '(a and e|samaritans|urgencia|emergencia)',
    ],
  }),
  flags: [
    '# [[Contact us]]\n\nSend us a message with the form below. We answer within two working days.',
    '# [[Get in touch]]\n\nEmail hello@example.com and tell us which evenings suit you both. Parking is behind the bakery.',
    '---\ntitle: Contact\n---\n\n## [[Write to the office]]\n\nA short e-mail with your name and number is plenty. We will call you back.',
    {
      path: 'site/contact.md',
      text: '# [[Say hello]]\n\nThe form goes straight to Ruth at the front desk, who reads it each morning.',
    },
    {
      path: 'pages\\contact-us.md',
      text: '# [[Where to find us]]\n\nSecond floor, above the florist. Text us when you are at the door and we will buzz you in.',
    },
    '# [[Reach me]]\n\nI am in the office from Tuesday to Friday. Write any time; I read messages at noon.',
    '# [[Book a call]]\n\nPick a time below, or send an email with two that would work for the both of you.',
    '# [[Request a consultation]]\n\nTell us a little about when you are free. The form takes a minute.\n\n- Name\n- Phone\n- Best time to call',
    '# [[Message us]]\n\nOur inbox is read by the office manager. Please keep it to names, numbers and times.',
    '## [[Keep in touch]]\n\nYou can write to the office by email or through the form on this page at any hour.',
    '# [[Contact and directions]]\n\nBy email: desk@example.org. By bus: the 14 stops at the corner of Mill Street.',
  ],
  allows: [
    '# Contact us\n\nSend us a message with the form below. It is not for emergencies: call 911 or text 988.',
    '# Contact\n\nPlease do not use this form in a crisis. Nobody reads it at night.',
    '# Get in touch\n\nEmail us for an appointment. If you are in danger, go to the nearest emergency room.',
    '# Contact\n\n48 Mill Street, second floor. Ring twice. The office phone is 555-0148, Tuesday to Friday.',
    '# Contact',
    '# About me\n\nI grew up on a farm. You can email me to ask about openings in the spring.',
    {
      path: 'blog/contact.md',
      text: '# Contact\n\nWhat do we mean when we say that we have lost contact? A message left unanswered, a form never sent.',
    },
    '# Staying close\n\nKeep in touch with your feelings, the saying goes. A short email to a friend counts too.',
    '# Contact\n\nThe form asks for your name and number only. “We never close,” the old sign said, but we do; 988 does not.',
    '# Reach us\n\nWe can’t promise a quick reply to email. For urgent help call the county line.',
    '# Write to us\n\nDoes somebody read this at night? No. The Samaritans do, on 116 123; our form waits until morning.',
    '# Contacts for schools\n\nA list of the counselors at each school in the district, with their office email.',
    '# Contacto\n\nEscriba a la oficina por email. En una emergencia llame al 911.',
  ],
}
