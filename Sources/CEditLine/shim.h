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
    if (el_set(line, EL_PROMPT, csuite_no_prompt) == -1
        || el_set(line, EL_SIGNAL, 0) == -1 || el_set(line, EL_EDITOR, "emacs") == -1
        || el_set(line, EL_BIND, "^W", "ed-delete-prev-word", (char *)NULL) == -1
        || el_set(line, EL_SETTY, "-d", "-isig", "-ixon", (char *)NULL) == -1
        || el_get(line, EL_EDITMODE, &edits) == -1)
        return 0;
    return edits;
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
 * A handler is told nothing but the number of the signal, so the descriptor it writes to has to be known to
 * the whole process. It is static: every object file that calls these functions has its own copy, so only one
 * Swift file (SignalWatch.swift) may call them, and only one line may be read at a time.
 */
static volatile sig_atomic_t csuite_signal_descriptor = -1;

enum { csuite_signal_count = 5 };

typedef struct {
    struct sigaction saved[csuite_signal_count];
} csuite_signal_actions;

static inline int csuite_watched_signal(int index)
{
    const int signals[csuite_signal_count] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGCONT};
    return signals[index];
}

static inline void csuite_note_signal(int number)
{
    const int saved = errno;
    const unsigned char byte = (unsigned char)number;
    const ssize_t written = write((int)csuite_signal_descriptor, &byte, 1);
    (void)written;
    errno = saved;
}

/* From now on each signal is written to the descriptor as a byte; one that was ignored stays ignored. */
static inline void csuite_watch_signals(int descriptor, csuite_signal_actions *actions)
{
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = csuite_note_signal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    csuite_signal_descriptor = descriptor;
    for (int index = 0; index < csuite_signal_count; index++) {
        sigaction(csuite_watched_signal(index), NULL, &actions->saved[index]);
        if (actions->saved[index].sa_handler != SIG_IGN)
            sigaction(csuite_watched_signal(index), &action, NULL);
    }
}

static inline void csuite_unwatch_signals(const csuite_signal_actions *actions)
{
    for (int index = 0; index < csuite_signal_count; index++)
        sigaction(csuite_watched_signal(index), &actions->saved[index], NULL);
    csuite_signal_descriptor = -1;
}

#endif
