import Documents
import FuzzSupport
import ProcessPlugins

// What a plugin says, line by line: a message that can be shown in every way, or trouble.
fuzz { start, count in
  for line in bytes(start, count).split(separator: UInt8(ascii: "\n")) {
    guard case .block(let block)? = try? PluginMessage(line: Array(line)) else { continue }
    let text = renderText(Document([block]), style: TextStyle(width: 40, color: false))
    guard !text.unicodeScalars.contains(where: { $0 == "\u{1B}" || $0 == "\u{7}" }) else {
      fatalError("a plugin reaches the terminal")
    }
  }
  return 0
}
