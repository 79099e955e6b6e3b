import Glibc

/// Does something that may write to a program that has ended, which then is an error and not the end of this one,
/// whatever the process as a whole does with the signal.
func withoutBrokenPipes<Result>(_ body: () -> Result) -> Result {
  var (pipe, before) = (sigset_t(), sigset_t())
  sigemptyset(&pipe)
  sigaddset(&pipe, SIGPIPE)
  pthread_sigmask(SIG_BLOCK, &pipe, &before)
  defer {
    // The signal waits for this thread; it is taken before it can do anything.
    var atOnce = timespec()
    sigtimedwait(&pipe, nil, &atOnce)
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
  return body()
}
