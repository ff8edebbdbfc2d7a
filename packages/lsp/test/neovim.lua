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

local ok, problem = pcall(function()
  wait('diagnostics', function() return shown and #shown == 2 end)
  local first, second = shown[1], shown[2]
  local hover = ask('textDocument/hover', { position = first.range.start })
  local titles = {}
  local on_first = ask('textDocument/codeAction', { range = first.range, context = { diagnostics = { first } } })
  for _, action in ipairs(on_first) do
    table.insert(titles, action.title)
  end
  -- A correction, which comes with its edit, and a comment, which the server makes when it is chosen.
  local correction = ask('textDocument/codeAction', { range = second.range, context = { diagnostics = { second } } })[1]
  vim.lsp.util.apply_workspace_edit(correction.edit, 'utf-16')
  for _, action in ipairs(on_first) do
    if action.title == 'Set aside here, with a reason' then
      vim.lsp.buf.execute_command(action.command)
    end
  end
  wait('the quick fixes to take hold', function() return shown and #shown == 0 end)
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
