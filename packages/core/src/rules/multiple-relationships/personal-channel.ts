import type { Rule } from '../rule.ts'

export const personalChannel: Rule = {
  id: 'multiple-relationships/personal-channel',
  title: 'Private line to the therapist',
  standards: ['1.3', '6.3', '2.5'],
  severity: 'warning',
  since: '0.1.0',
  preview: true,
  message:
    'Invites clients to a private phone, inbox or door, where help is not safe, recorded or sure to come; name the practice’s line.',
  explanation:
    'A number that also rings for the children makes therapist and client part of each other’s evenings. Messages lie among family photos, where others at home may read them, and are missing from the record. The client may think that someone is there at three in the morning; some night nobody is. A line of the practice, with hours and a plan for emergencies, is kinder than a promise nobody can keep.',
  fine: 'A practice number with hours, a crisis line, and saying that private numbers stay private.',
  knownProblems: 'It cannot tell a private number from the practice’s unless the words say so.',
  better: [
    {
      instead: 'Text my own cell, day or night.',
      write: 'Call the practice line; I answer on weekdays before six. In an emergency call 911 or 988.',
    },
    {
      instead: 'Snap me when you’re spiraling.',
      write: 'We’ll write down together whom you can call on a bad night.',
    },
  ],
  tips: ['keep-accounts-apart', 'use-business-tools', 'post-a-policy'],
  wording: ['secure-contact', 'not-for-emergencies'],
  looks: [
    {
      phrases: [
        '@reach-me ..6 @own-line',
        '(call|ring|phone|try|text|telephone) (me)? (at)? (the|my|our) (house|home) !(office|study|insurance)',
        '(call|ring|phone|try|text|reach|get) me at home',
        '@own-line ..3 (be|:|,) ..10 (call|text|use|open|on|always|day|night|anytime|yours|it be fine|for you|rings|number|answer|#)',
        '@own-line ..8 (@any-time|always on|never off|by (my|the) bed|on my nightstand|in my pocket|under my pillow)',
        '(you|client|clients|couple|couples|everyone|everybody|teens|families|they|each of you) ..4 (get|have|receive|will have|leave with|keep|gets|need|save|want) ..2 @own-line',
        '(give|giving|hand|share|gave|text|send) ..4 @own-line',
        '(in the phone book|in the book) under ^ ..8',
        '(celular|whatsapp|teléfono|número) personal ..8',
        '(i|we) (give|hand) (out|you|every|each|all|my) ..4 (cell|number|home number|personal number|personal e-mail)',
        '(telegram|whatsapp|signal|messenger|snap|snapchat|facetime|discord|imessage|insta|instagram|dm|dms|my dms|facebook) ..3 (easiest|best|fastest|quickest|better|faster|preferred|always works|is fine|works) ..6',
        'under my (maiden|married|own|real|first) name',
        '(my|our) (kids|husband|wife|partner|family|mother) ..3 (will not|does not|do not|never) (read|look|see|listen|mind)',
        '@own-line ..6 (one (my|her|his) (mother|kids|husband|wife|family|mom|sister) (use|uses|call|calls|has|have))',
        "(i|we) (will|always|can|am|are|do)? ..2 (be|on|answer|check|respond|reply|pick up) ..3 (messenger|whatsapp|snap|snapchat|facebook|instagram|dms|facetime|telegram|discord) ..10",
        "(message|dm|snap|ping|text|whatsapp|facetime|facebook|slide into) (me|my dms|my messages|my inbox) ..8 (when|if|whenever|between|anytime|any time|day|night|instead|about|on|at|@any-time)",
      ],
      except: [
        '(practice|office|business|work|front desk|clinic) (cell|phone|number|line|e-mail|email)',
        '(schedule|scheduling|appointment|book|confirm|reschedule|cancel)',
        "(the|our|my) house (is|was|rules|be|of|husband|keep|plant)",
        '(home|house) (visit|visits|page|practice|office|study)',
        'leave ..4 (house|home)',
        '(find|use|try|send|leave|write|call) ..6 (your|their) (home|house|phone|cell)',
        '(sell|buy|clean|leave|lose|keep|share|divide|list|own|move) ..4 (the|our) (house|home)',
        '(going|coming|come|go|went|around|in|at) (home|the house) !(phone|number)',
      ],
    },
    {
      phrases: [
        '(call|text|ring|message|dm|phone|buzz|reach|wake|holler at|e-mail|ping|get|snap|facetime) me ..6 @any-time',
        '@any-time ..6 (call|text|ring|message|dm|phone|buzz|wake|ping) me',
        "(i|we) (will|always|usually|do|be|am)? ..1 (answer|text back|pick up|respond|reply|am up|will be up) ..8 (from (bed|the couch|the tub|home|vacation)|in my pajamas|over dinner|while (i|dinner|my)|between (innings|ball games|games)|even (on|at|if)|at (2|3|midnight)|middle of the night|that (same|very) night|on my days? off)",
        "(phone|cell|ringer|line) ..4 (always on|never off|stays on|sleeps|by (my|the) bed|on my nightstand|under my pillow|rings through|on silent)",
        '(your|you|client) ..3 (call|text|name|number) ..3 (rings|goes|comes|gets|go) (through|straight|right) ',
        '(in|into|on|to) my (favorites|contacts|speed dial|family plan|top friends|close friends)',
        '(knock|ring|tap|show up) ..4 (at|on|by|over to) ..1 (my|our|the|the (yellow|white|blue|red|brick|green|big|little|old)) ..3 (door|house|window|porch|home|back door|doorbell|bell|place)',
        "(my|our) (husband|wife|daughter|son|mother|partner|kids|roommate) ..6 (pick|picks|answers|take a message|takes a message|take the message|write it down|pass it on|hand me the phone|used to it|will (tell|find|wake|get) me)",
        '(i|you) ..2 (rather|can|could|may|better) ..4 (send|e-mail|text|write|forward) ..4 (to|at) @own-line',
      ],
      except: [
        '(schedule|scheduling|appointment|book|confirm|reschedule|cancel|consult|consultation|quote|workshop|question about)',
        '(text|call|message) me (not|no)',
        '(wake|call|get|reach) me (up)? (crazy|old)',
      ],
    },
  ],
  flags: [],
  allows: [],
}
