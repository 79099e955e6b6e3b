import Glibc

/// The YAML files in a folder and in the folders of it, by their names from there.
func names(in folder: String) -> [String] {
  var found: [String] = []
  for part in ["", "roles/", "competencies/"] {
    guard let stream = opendir("\(folder)/\(part)") else { continue }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { start in
        start.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".yaml") { found.append(part + name) }
    }
  }
  return found.sorted()
}

/// The bytes of a file; none when it cannot be read.
func contents(of path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { return [] }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&piece, 1, piece.count, file)
    if count == 0 { return bytes }
    bytes += piece[..<count]
  }
}
