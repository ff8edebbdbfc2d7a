-- Run by neovim.test.ts: attaches to the server that SHINGLE_SERVER names, and writes what it sees to SHINGLE_RESULT.
vim.cmd('edit page.md')
vim.bo.filetype = 'markdown'
local buffer = vim.api.nvim_get_current_buf()
local shown
local id = vim.lsp.start_client({
  name = 'shingle',
  cmd = { vim.env.SHINGLE_NODE, vim.env.SHINGLE_SERVER, '--stdio' },
  root_dir = vim.fn.getcwd(),
  handlers = {
    ['textDocument/publishDiagnostics'] = function(err, result, context, config)
      shown = result.diagnostics
      vim.lsp.diagnostic.on_publish_diagnostics(err, result, context, config)
    end,
  },
})
vim.lsp.buf_attach_client(buffer, id)

local function wait(what, condition)
  if not vim.wait(20000, condition, 20) then
    error('waited in vain for ' .. what)
  end
end

local function ask(method, params)
  params.textDocument = { uri = vim.uri_from_bufnr(buffer) }
  local answer = vim.lsp.buf_request_sync(buffer, method, params, 20000)[id]
  return answer.result
end

-- What Neovim does when somebody chooses an action.
local function take(action)
  if not action.edit and not action.command then
    action = vim.lsp.buf_request_sync(buffer, 'codeAction/resolve', action, 20000)[id].result
  end
  if action.edit then
    vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
  else
    vim.lsp.buf.execute_command(action.command)
  end
end

local ok, problem = pcall(function()
  wait('diagnostics', function() return shown and #shown == 2 end)
  local first = shown[1]
  local hover = ask('textDocument/hover', { position = first.range.start })
  local titles = {}
  local on_first = ask('textDocument/codeAction', { range = first.range, context = { diagnostics = { first } } })
  for _, action in ipairs(on_first) do
    table.insert(titles, action.title)
  end
  for _, action in ipairs(on_first) do
    if action.title == 'Set aside here, with a reason' then
      take(action)
    end
  end
  wait('the finding to be set aside', function() return #shown == 1 end)
  local second = shown[1]
  take(ask('textDocument/codeAction', { range = second.range, context = { diagnostics = { second } } })[1])
  wait('the citation to be corrected', function() return #shown == 0 end)
  local result = {
    squiggles = #vim.diagnostic.get(buffer),
    hover = hover.contents.value,
    titles = titles,
    text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n'),
    code = first.code,
  }
  vim.fn.writefile({ vim.fn.json_encode(result) }, vim.env.SHINGLE_RESULT)
end)
if not ok then
  io.stderr:write(tostring(problem) .. '\n')
  vim.cmd('cquit 1')
end
vim.cmd('qall!')
