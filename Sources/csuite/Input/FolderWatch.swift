import Glibc

/// Tells by a descriptor that a file in one of some folders was changed.
final class FolderWatch {
  /// What becomes readable when something was changed.
  let descriptor: Int32

  /// A watch over folders; nil when the system gives none or no folder can be watched.
  init?(_ folders: [String]) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    // Not while a file is being written: when it was closed, moved into place, or taken away.
    let events = UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_TO) | UInt32(IN_MOVED_FROM) | UInt32(IN_DELETE)
    let watched = folders.filter { inotify_add_watch(descriptor, $0, events) >= 0 }
    if watched.isEmpty { return nil }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Takes note of all that has happened so far.
  func drain() {
    var bytes = [UInt8](repeating: 0, count: 1 << 14)
    while read(descriptor, &bytes, bytes.count) > 0 {}
  }
}
