import { paragraph, type Section, section, terms, toWording, type WordingName } from '@shingle/core/explain'

/** Model wording by name, and how to see it. */
export const wordingSections = (wordings: readonly WordingName[]): Section[] =>
  wordings.length === 0
    ? []
    : [
        section('Model wording', [
          terms(wordings.map(({ id, title }) => ({ term: toWording(id), text: title }))),
          paragraph('To see one: ', { text: 'shingle wording NAME', isCode: true }),
        ]),
      ]
