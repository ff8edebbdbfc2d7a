import type { Rule } from '../rule.ts'

export const insecureChannel: Rule = {
  id: 'confidentiality/insecure-channel',
  title: 'Private matters over an open channel',
  standards: ['6.3', '6.4', '6.1', '2.5', '2.2'],
  severity: 'warning',
  since: '0.1.0',
  message:
    'Sends private matters through a channel that others may read; offer a secure form or call, and say what each is for.',
  explanation:
    'Consumer apps and ordinary mail were not made for health care: messages stay on phones and servers, show up on locked screens, and may be read by the company that runs them. Sessions, intake forms and homework hold what clients most need to keep private. The Code asks that technology be chosen with care, that risks be explained, and that records be protected. Use a service made for health care that signs an agreement with you, and keep ordinary mail for times and directions.',
  fine: 'Texts and mail for scheduling and reminders, news on social media, a secure portal, and warnings not to write private things.',
  knownProblems:
    "It can't see what agreement you have with a provider; some business editions of ordinary services do sign one.",
  better: [
    {
      instead: 'Sessions over WhatsApp or FaceTime.',
      write: 'Video sessions take place in a secure room made for health care.',
    },
    {
      instead: 'Send your intake forms to my Gmail.',
      write: 'Please fill in the forms in the client portal.',
    },
  ],
  tips: ['use-business-tools'],
  wording: ['secure-contact'],
  looks: [
    {
      phrases: [
        '@clinical-matter ..8 (over|via|on|by|through|using|to|in|into|with|at) ..4 (@consumer-app|@plain-mail)',
        '(chat|talk|meet|call|message|reach|video|write|text|dm) ..3 (over|via|on|by|through|using|with) (the|our|my)? (@consumer-app|@plain-mail) ..4 (about|for|with) ..4 (@clinical-matter|what|your)',
        '(insta|facebook|instagram|snapchat|whatsapp) (message|dm|text) ..6',
        '(write|email|e-mail|text|message|send) ..8 (from|with|at|by|to) (your|my|our) @plain-mail',
        '(ordinary|regular|plain|everyday) ((e-mail|email)|mailbox|text|inbox) ..8 (own (risk|peril))',
        '(email|(e-mail|email)|text|message) ..6 (not|un) (secure|encrypted|hipaa compliant|hipaa protected) ..8 (own (risk|peril)|fine|okay|anyway|but)',
        '(unencrypted|not encrypted|not secure) ..6 (own (risk|peril)|but (we|i) (do not mind|use|like))',
        '(whatever|whichever|any) (app|is|you have) ..4 (open|on) (on)? your phone',
        '(snap|take) (photos|pictures|a photo) of ..6 (message|text|dm|send) (them|it)',
      ],
      except: [
        '(schedule|scheduling|rescheduling|book|reminder|newsletter|class|workshop|mailing list)',
        '(secure|encrypted|hipaa compliant) ((e-mail|email)|portal|message|messaging|text)',
        'follow (me|us)',
      ],
    },
  ],
  flags: [
    '[[Sessions take place over FaceTime]] or WhatsApp, whichever you like.',
    'Couples [[counseling by Facebook]] Messenger, any time of day.',
    '[[Send your intake packet to my Gmail]].',
    "[[Message us on Instagram with your]] symptoms and we'll match you.",
    'Your [[intake form goes straight to our Yahoo]] address.',
    '[[E-mail your journal to my personal email]] between sessions.',
    "It's plain [[e-mail, not encrypted, so write at your own risk]].",
    'Couples [[sessions happen on Facebook]] Messenger.',
    'You can [[send your story to my personal e-mail]], any hour.',
    '- [[Therapy over WhatsApp]]: $60',
    '[[Take a photo of your forms and message them]] to my phone.',
    'Text your [[homework to my Instagram]].',
    'Please [[write to my Hotmail]] address about your [[symptoms: your intake goes to our Hotmail]] address.',
    'We do [[intake by Facebook]] chat.',
    '[[Journals may be sent by Snapchat]].',
    'I offer **[[therapy through Telegram]]** to night owls.',
    '[[Send the consent form to our plain inbox]], office@porch.example, by Gmail.',
    'Shoot the [[consent forms back by Facebook]] message.',
    'You can post your [[homework in our WhatsApp]] group.',
  ],
  allows: [
    'Can we have sessions over WhatsApp?',
    "We don't hold sessions over FaceTime or Skype.",
    "Please don't send your story to my Gmail.",
    'Book a session by e-mail or text.',
    'Follow us on Instagram for news about our workshop.',
    'Send your intake forms through the secure portal.',
    'Text reminders go out the day before a session.',
    "You'll find our class schedule on Facebook.",
    '"Therapy over Messenger" is a phrase to avoid.',
    "I can't hold a session through FaceTime, because it isn't made for health care.",
    'Our newsletter comes by regular e-mail.',
    'Never send your journal to a regular e-mail address.',
  ],
}
