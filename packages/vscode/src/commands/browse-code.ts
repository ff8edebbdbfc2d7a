import { l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode'
import type { Pages } from '../pages.ts'
import type { Server } from '../server.ts'

interface StandardItem extends QuickPickItem {
  readonly number?: string
}

/** Lets the reader find a standard by its number or its words, and opens it. */
export async function browseCode(server: Server, pages: Pages): Promise<void> {
  const items = server.catalogue().then(({ groups }) =>
    groups.flatMap(({ numeral, title, standards }): StandardItem[] => [
      { label: l10n.t('Standard {0}: {1}', numeral, title), kind: QuickPickItemKind.Separator },
      ...standards.map((each) => ({
        label: `${each.number} ${each.title}`,
        detail: each.summary,
        number: each.number,
      })),
    ]),
  )
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('AAMFT Code of Ethics (2015), in Shingle’s paraphrase'),
    placeHolder: l10n.t('A number such as 9.2, or words such as "testimonials"'),
    matchOnDetail: true,
  })
  if (chosen?.number !== undefined) await openStandard(pages, chosen.number)
}

export async function openStandard(pages: Pages, number: string): Promise<void> {
  await pages.show({ kind: 'standard', id: number }, l10n.t('Standard {0}', number))
}
