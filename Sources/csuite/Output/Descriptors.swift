import Glibc

/// Fills the places of standard input, output and errors that were closed.
///
/// Else a file of ours could get their numbers and be taken for them. Using such a place fails, as it should.
func occupyClosedDescriptors() {
  for (descriptor, mode) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY)]
  where fcntl(descriptor, F_GETFD) == -1 {
    // The lowest free number is given out: those before are taken already.
    _ = open("/dev/null", mode)
  }
}
