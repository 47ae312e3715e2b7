// The language server of VS Code's YAML extension over stdio, with the settings this repository gives the editor.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { modules, require, root } from './support.mjs'

const rpc = require('vscode-jsonrpc/node')

/// The part of .vscode/settings.json under a section such as `yaml`, as a tree.
function settings(section) {
  const tree = {}
  for (const [key, value] of Object.entries(JSON.parse(fs.readFileSync(join(root, '.vscode/settings.json'), 'utf8')))) {
    const names = key.split('.')
    if (names.shift() !== section) continue
    const last = names.pop()
    names.reduce((place, name) => (place[name] ??= {}), tree)[last] = value
  }
  return tree
}

export async function startServer() {
  const child = spawn(process.execPath, [join(modules, 'yaml-language-server/bin/yaml-language-server'), '--stdio'],
    { stdio: ['pipe', 'pipe', 'inherit'] })
  const connection = rpc.createMessageConnection(child.stdout, child.stdin)
  const waiting = new Map() // By address: who waits for the diagnostics of a document.
  connection.onRequest('workspace/configuration', ({ items }) => items.map(({ section }) => settings(section)))
  connection.onRequest('client/registerCapability', () => null)
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => waiting.get(uri)?.(diagnostics))
  connection.listen()

  const rootUri = pathToFileURL(root).href
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'reports' }],
    locale: 'sv',
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: {
        completion: { completionItem: { documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
        publishDiagnostics: {},
      },
    },
  })
  await connection.sendNotification('initialized', {})

  let version = 0 // The server remembers what it found in a version of a document.

  /// Opens `text` as the file at `path`, whether or not there is one, and gives what the server says of it.
  async function open(path, text) {
    const uri = `${rootUri}/${path}`
    const heard = new Promise((resolve) => waiting.set(uri, resolve))
    await connection.sendNotification('textDocument/didOpen',
      { textDocument: { uri, languageId: 'yaml', version: ++version, text } })
    const diagnostics = await heard
    const at = (line, character) => ({ textDocument: { uri }, position: { line, character } })
    return {
      diagnostics,
      hover: async (line, character) => (await connection.sendRequest('textDocument/hover', at(line, character)))?.contents.value,
      completions: async (line, character) => {
        const answer = await connection.sendRequest('textDocument/completion', at(line, character))
        return answer.items ?? answer
      },
    }
  }

  async function stop() {
    await connection.sendRequest('shutdown')
    await connection.sendNotification('exit')
    if (child.exitCode === null) await once(child, 'exit')
    connection.dispose()
  }
  return { open, stop }
}
