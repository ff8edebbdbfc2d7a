import { l10n } from 'vscode'

export type Surface = 'personal' | 'professional'

/** A surface in words. */
export const surfaceName = (surface: Surface): string =>
  surface === 'personal' ? l10n.t('personal') : l10n.t('professional')
