import { l10n, Uri, type WorkspaceFolder, window, workspace } from 'vscode'

const names = ['.shingle.yaml', '.shingle.yml', '.shingle.json']

/** What a new file begins with: examples that do nothing until somebody takes the mark away. */
const beginning =
  () => `# ${l10n.t('What this project has settled with Shingle. Point at a key to read what it means.')}
#
# surfaces:
#   personal:
#     - social/personal/**
# exclude:
#   - drafts/**
# severity:
#   advertising: hint
`

/** Opens the project's settings; a project that has none gets a file to begin with. */
export async function openConfiguration(): Promise<void> {
  const folder = await chooseFolder()
  if (!folder) {
    window.showInformationMessage(
      l10n.t('Open a folder first: Shingle keeps a project’s settings in it, in .shingle.yaml.'),
    )
    return
  }
  const uri = (await existing(folder)) ?? (await create(folder))
  await window.showTextDocument(uri)
}

async function chooseFolder(): Promise<WorkspaceFolder | undefined> {
  const open = window.activeTextEditor && workspace.getWorkspaceFolder(window.activeTextEditor.document.uri)
  const folders = workspace.workspaceFolders ?? []
  return open ?? (folders.length > 1 ? window.showWorkspaceFolderPick() : folders[0])
}

async function existing({ uri }: WorkspaceFolder): Promise<Uri | undefined> {
  for (const name of names) {
    const file = Uri.joinPath(uri, name)
    const isThere = await workspace.fs.stat(file).then(
      () => true,
      () => false,
    )
    if (isThere) return file
  }
  return undefined
}

async function create({ uri }: WorkspaceFolder): Promise<Uri> {
  const file = Uri.joinPath(uri, names[0] ?? '.shingle.yaml')
  await workspace.fs.writeFile(file, new TextEncoder().encode(beginning()))
  return file
}
