/*
 * Typed doors into libedit.
 *
 * Swift imports no variadic C function, so each use of el_set and el_get has a function of its own here, with
 * the types that this use takes. What is not variadic (el_end, el_cursor, el_deletestr) is called directly.
 */
#ifndef CSUITE_EDITLINE_SHIM_H
#define CSUITE_EDITLINE_SHIM_H

#include <errno.h>
#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

/*
 * libedit decodes characters by LC_CTYPE and never sets it itself: in the C locale it drops every byte above
 * 0x7F. C.UTF-8 comes with libc. Only LC_CTYPE: numbers keep their point. Returns 0 without any UTF-8 locale.
 */
static inline int csuite_use_utf8_locale(void)
{
    if (setlocale(LC_CTYPE, "") != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return 1;
    return setlocale(LC_CTYPE, "C.UTF-8") != NULL;
}

/*
 * Opens libedit headless: it sets the modes of the real terminal, and everything it would draw goes to
 * `null`, a stream on /dev/null that the caller closes after el_end.
 */
static inline EditLine *csuite_open(const char *program, FILE *null, int input, int output)
{
    return el_init_fd(program, null, null, null, input, output, output);
}

static inline char *csuite_no_prompt(EditLine *line)
{
    static char empty[1] = "";
    (void)line;
    return empty;
}

/*
 * Settings of a headless editor. EL_SIGNAL stays off: its handler passes signals on to the whole process
 * group. In edit mode ^C, ^Z and ^S are keys. Returns 0 when libedit will not edit on this terminal.
 */
static inline int csuite_configure(EditLine *line)
{
    int edits = 0;
    (void)el_set(line, EL_TERMINAL, "dumb");
    if (el_set(line, EL_PROMPT, csuite_no_prompt) == -1 || el_set(line, EL_SIGNAL, 0) == -1
        || el_get(line, EL_EDITMODE, &edits) == -1)
        return 0;
    return edits;
}

/* The modes of the terminal while a line is edited, whatever a file of settings says. Returns 0 on failure. */
static inline int csuite_set_modes(EditLine *line)
{
    return el_set(line, EL_SETTY, "-d", "-isig", "-ixon", "-icanon", "-echo", (char *)NULL) != -1;
}

/* Chooses the keys, "emacs" or "vi"; all bindings are those of the library afterwards. */
static inline int csuite_set_editor(EditLine *line, const char *editor)
{
    return el_set(line, EL_EDITOR, editor) != -1;
}

/* Binds a key to a command, in the map of typing or (of vi's commands) in the alternate one. */
static inline int csuite_bind(EditLine *line, int alternate, const char *key, const char *command)
{
    return (alternate ? el_set(line, EL_BIND, "-a", key, command, (char *)NULL)
                      : el_set(line, EL_BIND, key, command, (char *)NULL)) != -1;
}

/* A command of our own: gets the character that called it, gives one of the CC_ values. */
typedef unsigned char (*csuite_command)(EditLine *, unsigned int);

/* Adds the two commands that tell which of the maps is in use. The library keeps the names, it copies none. */
static inline void csuite_add_map_tellers(EditLine *line, csuite_command typing, csuite_command commanding)
{
    el_wset(line, EL_ADDFN, L"csuite-typing", L"The map of typing is in use.", typing);
    el_wset(line, EL_ADDFN, L"csuite-commanding", L"The map of commands is in use.", commanding);
}

static inline void csuite_set_context(EditLine *line, void *context)
{
    el_set(line, EL_CLIENTDATA, context);
}

static inline void *csuite_context(EditLine *line)
{
    void *context = NULL;
    return el_get(line, EL_CLIENTDATA, &context) == 0 ? context : NULL;
}

/* Gives the next character: 1 and its code point, or 0 to leave the line. */
typedef int (*csuite_key_reader)(EditLine *, int32_t *);

_Static_assert(sizeof(wchar_t) == sizeof(int32_t), "libedit's characters are code points");

static inline void csuite_set_key_reader(EditLine *line, csuite_key_reader reader)
{
    el_set(line, EL_GETCFN, reader);
}

/* Runs the editor until the key reader returns 0. */
static inline void csuite_run(EditLine *line)
{
    int count = 0;
    (void)el_wgets(line, &count);
}

/* The code points of the line; valid until the line changes. */
static inline const int32_t *csuite_text(EditLine *line, size_t *count, size_t *cursor)
{
    const LineInfoW *info = el_wline(line);
    *count = (size_t)(info->lastchar - info->buffer);
    *cursor = (size_t)(info->cursor - info->buffer);
    return (const int32_t *)info->buffer;
}

/* Inserts code points, ended by 0, at the cursor. */
static inline void csuite_insert(EditLine *line, const int32_t *text)
{
    (void)el_winsertstr(line, (const wchar_t *)text);
}

/*
 * Signals while a line is read.
 *
 * A handler is told nothing but the number of the signal, so what it needs has to be known to the whole process.
 * It is static: every object file that calls these functions has its own copy, so only one Swift file
 * (SignalWatch.swift) may call them, and only one line may be read at a time. Handlers call nothing that is not
 * async-signal-safe: write, tcsetattr, sigaction, raise.
 */

/* Signals that are told, then faults, then requests to end. */
enum { csuite_first_deadly = 6, csuite_first_request = 13, csuite_signal_count = 21 };

typedef struct {
    /* Where signals are told. */
    volatile sig_atomic_t descriptor;
    /* What a dying program has to do for the terminal. */
    int input, output;
    struct termios settings;
    char closing[48];
    size_t length;
    /* What was there before. */
    struct sigaction saved[csuite_signal_count];
    stack_t stack;
} csuite_signal_state;

static inline csuite_signal_state *csuite_signals(void)
{
    static csuite_signal_state state;
    return &state;
}

static inline int csuite_watched_signal(int index)
{
    const int signals[csuite_signal_count] = {
        SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGCONT, SIGTSTP,
        SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT, SIGSYS,
        SIGQUIT, SIGALRM, SIGUSR1, SIGUSR2, SIGVTALRM, SIGPROF, SIGXCPU, SIGXFSZ,
    };
    return signals[index];
}

static inline void csuite_note_signal(int number)
{
    const int saved = errno;
    const unsigned char byte = (unsigned char)number;
    const ssize_t written = write((int)csuite_signals()->descriptor, &byte, 1);
    (void)written;
    errno = saved;
}

/* Puts the terminal back and lets the signal do what it would have done without us. */
static inline void csuite_die(int number, siginfo_t *info, void *context)
{
    (void)context;
    (void)tcsetattr(csuite_signals()->input, TCSANOW, &csuite_signals()->settings);
    const ssize_t written = write(csuite_signals()->output, csuite_signals()->closing, csuite_signals()->length);
    (void)written;
    for (int index = csuite_first_deadly; index < csuite_signal_count; index++)
        if (csuite_watched_signal(index) == number)
            sigaction(number, &csuite_signals()->saved[index], NULL);
    /* A fault happens again when its instruction is run again; what was sent has to be sent again. */
    const int repeats = number == SIGSEGV || number == SIGBUS || number == SIGILL || number == SIGFPE;
    if (!repeats || info == NULL || info->si_code <= 0)
        raise(number);
}

/* A fault on a stack that is full needs another one. */
static inline void csuite_prepare_stack(void)
{
    static char memory[1 << 15];
    stack_t stack;
    memset(&stack, 0, sizeof stack);
    sigaltstack(NULL, &csuite_signals()->stack);
    if (!(csuite_signals()->stack.ss_flags & SS_DISABLE))
        return;
    stack.ss_sp = memory;
    stack.ss_size = sizeof memory;
    sigaltstack(&stack, NULL);
}

static inline void csuite_watch_signal(int index)
{
    const int number = csuite_watched_signal(index);
    struct sigaction action, *saved = &csuite_signals()->saved[index];
    memset(&action, 0, sizeof action);
    sigemptyset(&action.sa_mask);
    sigaction(number, NULL, saved);
    if (saved->sa_handler == SIG_IGN || (index >= csuite_first_request && saved->sa_handler != SIG_DFL))
        return;
    if (index < csuite_first_deadly) {
        action.sa_handler = csuite_note_signal;
        action.sa_flags = SA_RESTART;
    } else {
        action.sa_sigaction = csuite_die;
        action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    }
    sigaction(number, &action, NULL);
}

/*
 * From now on each signal is written to the descriptor as a byte, and one that ends the program first puts the
 * settings back on the terminal and sends the closing text. What was ignored stays ignored.
 */
static inline void csuite_watch_signals(int descriptor, int input, int output, const struct termios *settings,
                                        const char *closing)
{
    csuite_signals()->descriptor = descriptor;
    csuite_signals()->input = input;
    csuite_signals()->output = output;
    csuite_signals()->settings = *settings;
    csuite_signals()->length = strnlen(closing, sizeof csuite_signals()->closing);
    memcpy(csuite_signals()->closing, closing, csuite_signals()->length);
    csuite_prepare_stack();
    for (int index = 0; index < csuite_signal_count; index++)
        csuite_watch_signal(index);
}

static inline void csuite_unwatch_signals(void)
{
    for (int index = 0; index < csuite_signal_count; index++)
        sigaction(csuite_watched_signal(index), &csuite_signals()->saved[index], NULL);
    if (csuite_signals()->stack.ss_flags & SS_DISABLE)
        sigaltstack(&csuite_signals()->stack, NULL);
    csuite_signals()->descriptor = -1;
}

/* Holds back all signals that can be held back; gives those that were held back before. */
static inline sigset_t csuite_hold_signals(void)
{
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, &before);
    return before;
}

static inline void csuite_release_signals(sigset_t before)
{
    pthread_sigmask(SIG_SETMASK, &before, NULL);
}

#endif
