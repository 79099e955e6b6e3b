import Commands
import Glibc
import SourceText
import StoredValues

/// The bytes of a regular file where the system keeps them anyway: what is not looked at takes no time and no memory.
///
/// Only for files of the program's own, which are never written into but replaced. Should another program cut one
/// short all the same, this one ends with a word instead of a signal: it cannot know any more what it read.
func mappedBytes(_ path: String, atMost largest: Int) -> ImageBytes? {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
  let count = Int(status.st_size)
  guard count > 0, count <= largest else { return nil }
  let memory = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0)
  guard let memory, memory != MAP_FAILED else { return nil }
  // What is needed lies far apart: reading ahead would bring in what nobody looks at.
  madvise(memory, count, MADV_RANDOM)
  endWithWordsWhereFilesAreCut()
  let address = UInt(bitPattern: memory)
  return ImageBytes(mapped: UnsafeRawBufferPointer(start: memory, count: count)) {
    if let memory = UnsafeMutableRawPointer(bitPattern: address) { munmap(memory, count) }
  }
}

private func endWithWordsWhereFilesAreCut() {
  signal(SIGBUS) { _ in
    let words: StaticString = """
      csuite: another program has cut the cached knowledge base short; run it again.
      csuite: tệp đệm của kho tri thức vừa bị một chương trình khác cắt ngắn; hãy chạy lại.

      """
    write(STDERR_FILENO, words.utf8Start, words.utf8CodeUnitCount)
    _exit(ExitCode.temporary)
  }
}

private enum ExitCode {
  /// EX_TEMPFAIL of sysexits: it will do the next time.
  static let temporary: Int32 = 75
}
