import type { Wording } from './guidance.ts'

const text = `# How [practice name] uses social media

Therapy needs a quiet room, and the internet is not one. This page says what to expect from my public accounts, and from me, so that you can decide for yourself how near you want them. Please bring any question about it to a session.

## The accounts in short

The accounts of the practice are [list of practice accounts]. They carry general articles on relationships and family life, and news such as workshops or changes of hours. They are meant for anyone. Nothing there is therapy, and reading, sharing or commenting does not make you a client.

I also have a private life online. I keep it apart from the practice, and I do not connect there with anyone I see now or have seen before. A request that reaches me stays unanswered. If that stings, tell me, and we will talk about it.

## Before you press "follow"

You never have to follow, like or share anything of mine. If you do, remember that others may see it and draw their own conclusions. You can read the page without following it. I do not look at who follows, and I neither follow people back nor react to what they post, so my silence says nothing about you.

Comments are open to the world. Please leave out anything that shows you, your partner or your children to be in treatment. I remove comments of that kind when I see them, for your protection.

## Reaching me

Direct messages and comments are not a way to reach me. I may not see them for days, they belong to a company I have no control over, and a message about your care may become part of your record.

- To book or change a time: [office phone] or [secure portal].
- For anything personal: the portal, or our next session.
- In an emergency: call 911 or go to the nearest emergency room. In the United States, 988 answers calls and texts at all hours.

I reply on working days, as a rule within [reply time].

## If I see you together with others

When a couple or a family works with me, each of you has a right to privacy. I ask all of you not to post about sessions, not to record them, and not to use a screenshot of one another's messages as an argument. If something one of you has put online matters to our work, bring it in yourself; I will not go and look.

## Looking people up

I do not search for clients online out of curiosity. There may be a rare exception, for instance if I have reason to fear for someone's safety and cannot reach them. Should that happen, I will tell you what I did and note it in your file.

You may well look me up. If you come across something that troubles you, I would rather hear it than have you carry it alone.

## Reviews

I ask no client for a review and offer nothing for one. What you write about your own experience is up to you; think first about who might recognize you. You may also see listings of this practice that I did not set up. I do not answer reviews in any way that would show whether their writer was ever a client.

## Stories and pictures

I do not write about people I see. Examples in my posts are invented, unless a note says that everyone concerned has agreed in writing.

## Your phone knows where you are

Some apps announce the places you visit. If you come here every week, an app or a shared map may give that away, so check its settings.

## Changes

Networks change, and so will this page. When something important is different, I will tell you in session. This version is from [date], and questions go to [your name and license].
`

/** A social media policy for a small private practice, written for Shingle. */
export const socialMediaPolicy: Wording = {
  id: 'social-media-policy',
  title: 'Social media policy for a private practice',
  place: "A page of its own, gone through with clients at the start; check it against your state's rule.",
  text,
  placeholders: [
    '[practice name]',
    '[list of practice accounts]',
    '[office phone]',
    '[secure portal]',
    '[reply time]',
    '[date]',
    '[your name and license]',
  ],
  standards: ['1.2', '1.3', '1.7', '2.1', '2.2', '2.4', '6.2', '6.3'],
}
