import Glibc
import KnowledgeImage
import StoredValues

/// The files and folders of a large base as they were when its bytes were read, and the image that was made of them.
///
/// Reading all bytes at each start to see that none has changed costs more than everything else once there are many.
/// The system notes the time of every change of a file, and no program can set it, so that an unchanged note means
/// unchanged bytes; only two changes in the same instant may share one, so that files which were changed just now
/// are not relied upon. Small bases are still read each time.
struct SeenFiles: Equatable {
  private var files: [SeenFile]
  /// The digest of the files, by which their image is named.
  var image = ""

  /// The files and folders at some paths; nil where one cannot be looked at.
  init?(_ paths: [String]) {
    let files = paths.compactMap(SeenFile.init)
    guard files.count == paths.count else { return nil }
    self.files = files
  }

  /// How many bytes they have.
  var size: Int { files.reduce(0) { $0 + $1.size } }

  /// Whether the last change of each is long enough ago for the next one to be noted as another.
  var areSettled: Bool {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return files.allSatisfy { $0.changed + settlingTime < now.nanoseconds }
  }

  /// Whether all are now as they were.
  var areUnchanged: Bool { files.allSatisfy { SeenFile($0.path) == $0 } }

  /// The same, with another file.
  func adding(_ path: String) -> SeenFiles? {
    var seen = self
    guard let file = SeenFile(path) else { return nil }
    seen.files.append(file)
    return seen
  }
}

/// Two seconds, the coarsest clock of a file system that is in use.
private let settlingTime = 2_000_000_000

extension SeenFiles: Storable {
  static func passed(_ seen: SeenFiles?, _ pass: inout some FieldPass) -> SeenFiles {
    SeenFiles(files: pass(seen) { $0.files }, image: pass(seen) { $0.image })
  }

  private init(files: [SeenFile], image: String) { (self.files, self.image) = (files, image) }

  /// What was written; nil where it is anything else.
  init?(_ bytes: [UInt8]) {
    let (seen, isDone) = bytes.withUnsafeBytes { bytes in
      var reader = FieldReader(bytes, bytes.indices)
      return (SeenFiles.passed(nil, &reader), reader.isDone)
    }
    guard isDone, !seen.files.isEmpty else { return nil }
    self = seen
  }
}

/// What the system says of a file or folder.
private struct SeenFile: Equatable {
  let path: String
  let device: Int
  let inode: Int
  let size: Int
  /// When its bytes were written last, which a program may set.
  let written: Int
  /// When anything about it was changed last, which only the system sets.
  let changed: Int

  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    let (written, changed) = (status.st_mtim.nanoseconds, status.st_ctim.nanoseconds)
    self.init(
      path: path, device: Int(truncatingIfNeeded: status.st_dev),
      inode: Int(truncatingIfNeeded: status.st_ino),
      size: Int(status.st_size), written: written, changed: changed)
  }

  private init(path: String, device: Int, inode: Int, size: Int, written: Int, changed: Int) {
    (self.path, self.device, self.inode) = (path, device, inode)
    (self.size, self.written, self.changed) = (size, written, changed)
  }
}

extension SeenFile: Storable {
  static func passed(_ file: SeenFile?, _ pass: inout some FieldPass) -> SeenFile {
    SeenFile(
      path: pass(file) { $0.path }, device: pass(file) { $0.device }, inode: pass(file) { $0.inode },
      size: pass(file) { $0.size }, written: pass(file) { $0.written }, changed: pass(file) { $0.changed })
  }
}

extension timespec {
  fileprivate var nanoseconds: Int { tv_sec * 1_000_000_000 + tv_nsec }
}
