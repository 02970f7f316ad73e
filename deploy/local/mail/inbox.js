'use strict'

// The mail inbox, bounded: it keeps the newest mails only, since maildev holds each mail in memory and ends when
// there is no more of it. Arguments are maildev's; PARLEY_INBOX_KEPT says how many mails are kept.
const fs = require('fs')
const path = require('path')

const kept = Number.parseInt(process.env.PARLEY_INBOX_KEPT, 10)
const folder = process.argv[process.argv.indexOf('--mail-directory') + 1]
if (!(kept > 0)) {
  throw new Error('PARLEY_INBOX_KEPT must be a positive number')
}

/** What an earlier run has left: maildev would read all of it. */
function forgetOldFiles () {
  const mails = fs.readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .map((name) => ({ name, at: fs.statSync(path.join(folder, name)).mtimeMs }))
    .sort((one, other) => other.at - one.at)
  for (const { name } of mails.slice(kept)) {
    fs.rmSync(path.join(folder, name), { force: true })
    fs.rmSync(path.join(folder, path.parse(name).name), { recursive: true, force: true })
  }
}

forgetOldFiles()
const inbox = require('maildev')()
inbox.on('new', () => {
  inbox.getAllEmail((_, mails) => {
    while (mails.length > kept) {
      inbox.deleteEmail(mails[0].id, () => {})
    }
  })
})
inbox.listen()
