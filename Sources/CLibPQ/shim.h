/*
 * Typed doors into libpq, which is opened when a server is asked for and not before.
 *
 * The program must start where libpq is not installed, so nothing here links it: the module map names no library and
 * the package no pkg-config file, which would add one. The header gives the types, so that a wrong call does not
 * compile; the loader gives the functions. libpq.so.5 has kept its binary interface since 2006.
 */
#ifndef CSUITE_LIBPQ_SHIM_H
#define CSUITE_LIBPQ_SHIM_H

#include <dlfcn.h>
#include <poll.h>
#include <stddef.h>

#if __has_include(<libpq-fe.h>)
#include <libpq-fe.h>
#else
#include <postgresql/libpq-fe.h>
#endif

/* Every function that is used: X(its name in libpq). */
#define CSUITE_LIBPQ_FUNCTIONS(X) \
    X(PQclear) X(PQcmdTuples) X(PQconnectPoll) X(PQconnectStartParams) X(PQconnectionNeedsPassword) X(PQconninfo) \
    X(PQconninfoFree) X(PQconninfoParse) X(PQconsumeInput) X(PQerrorMessage) X(PQfinish) X(PQflush) \
    X(PQfreemem) X(PQgetResult) X(PQgetisnull) X(PQgetlength) X(PQgetvalue) X(PQisBusy) X(PQntuples) \
    X(PQresultErrorField) X(PQresultStatus) X(PQsendQuery) X(PQsendQueryParams) X(PQserverVersion) \
    X(PQsetErrorVerbosity) X(PQsetNoticeReceiver) X(PQsetnonblocking) X(PQsocket) X(PQstatus)

/* libpq as it was found on this machine. */
typedef struct csuite_libpq {
#define CSUITE_FIELD(name) __typeof__(&name) name;
    CSUITE_LIBPQ_FUNCTIONS(CSUITE_FIELD)
#undef CSUITE_FIELD
} csuite_libpq;

/* Opens libpq. Returns NULL, or what is wrong in the loader's words. It stays open until the program ends. */
static inline const char *csuite_libpq_open(csuite_libpq *pq)
{
    void *library = dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL);
    if (library == NULL)
        return dlerror();
#define CSUITE_LOAD(name)                                              \
    *(void **)(&pq->name) = dlsym(library, #name);                     \
    if (pq->name == NULL)                                              \
        return "libpq.so.5 is too old: it has no " #name;
    CSUITE_LIBPQ_FUNCTIONS(CSUITE_LOAD)
#undef CSUITE_LOAD
    return NULL;
}

/* Whether an address can be read. What libpq says of one that cannot holds the address, with its password. */
static inline int csuite_pq_is_address(const csuite_libpq *pq, const char *address)
{
    char *words = NULL;
    PQconninfoOption *options = pq->PQconninfoParse(address, &words);
    int is_read = options != NULL;
    pq->PQconninfoFree(options);
    if (words != NULL)
        pq->PQfreemem(words);
    return is_read;
}

static inline void csuite_pq_drop_notice(void *state, const PGresult *notice)
{
    (void)state;
    (void)notice;
}

/*
 * Begins to connect. Settings before `dbname` give way to those of the address, settings after it do not. Errors are
 * verbose until the connection stands, since libpq gives the code of a refusal nowhere else. Returns NULL without memory.
 */
static inline PGconn *csuite_pq_start(const csuite_libpq *pq, const char *address)
{
    const char *const keys[] = {"fallback_application_name", "tcp_user_timeout", "dbname", "client_encoding", NULL};
    const char *const values[] = {"csuite", "15000", address, "UTF8", NULL};
    PGconn *connection = pq->PQconnectStartParams(keys, values, 1);
    if (connection == NULL)
        return NULL;
    pq->PQsetErrorVerbosity(connection, PQERRORS_VERBOSE);
    pq->PQsetNoticeReceiver(connection, csuite_pq_drop_notice, NULL);
    return connection;
}

/* The connection stands: messages are short from now on, and sending never waits. */
static inline void csuite_pq_settle(const csuite_libpq *pq, PGconn *connection)
{
    pq->PQsetErrorVerbosity(connection, PQERRORS_DEFAULT);
    pq->PQsetnonblocking(connection, 1);
}

/* The seconds that the person allows for connecting; 0 when they say nothing. */
static inline int csuite_pq_connect_timeout(const csuite_libpq *pq, PGconn *connection)
{
    int seconds = 0;
    PQconninfoOption *options = pq->PQconninfo(connection);
    for (PQconninfoOption *option = options; option != NULL && option->keyword != NULL; option++) {
        const char *name = "connect_timeout", *key = option->keyword;
        while (*name != 0 && *name == *key) {
            name++;
            key++;
        }
        if (*name != *key || option->val == NULL)
            continue;
        for (const char *digit = option->val; *digit >= '0' && *digit <= '9' && seconds < 100000; digit++)
            seconds = seconds * 10 + (*digit - '0');
    }
    pq->PQconninfoFree(options);
    return seconds;
}

static inline PostgresPollingStatusType csuite_pq_connect_poll(const csuite_libpq *pq, PGconn *connection)
{
    return pq->PQconnectPoll(connection);
}

static inline int csuite_pq_is_alive(const csuite_libpq *pq, const PGconn *connection)
{
    return pq->PQstatus(connection) != CONNECTION_BAD;
}

static inline int csuite_pq_needs_password(const csuite_libpq *pq, const PGconn *connection)
{
    return pq->PQconnectionNeedsPassword(connection);
}

static inline const char *csuite_pq_words(const csuite_libpq *pq, const PGconn *connection)
{
    return pq->PQerrorMessage(connection);
}

static inline int csuite_pq_server_version(const csuite_libpq *pq, const PGconn *connection)
{
    return pq->PQserverVersion(connection);
}

static inline void csuite_pq_finish(const csuite_libpq *pq, PGconn *connection)
{
    pq->PQfinish(connection);
}

/* Sends one statement with its values as text. */
static inline int csuite_pq_send(
    const csuite_libpq *pq, PGconn *connection, const char *statement, int count, const char *const *values)
{
    return pq->PQsendQueryParams(connection, statement, count, NULL, values, NULL, NULL, 0);
}

/* Sends several statements, which the server runs whole or not at all. */
static inline int csuite_pq_send_script(const csuite_libpq *pq, PGconn *connection, const char *script)
{
    return pq->PQsendQuery(connection, script);
}

/* 0 when all was sent, 1 when the rest must wait, -1 when the line is dead. */
static inline int csuite_pq_flush(const csuite_libpq *pq, PGconn *connection)
{
    return pq->PQflush(connection);
}

static inline int csuite_pq_consume(const csuite_libpq *pq, PGconn *connection)
{
    return pq->PQconsumeInput(connection);
}

static inline int csuite_pq_is_busy(const csuite_libpq *pq, PGconn *connection)
{
    return pq->PQisBusy(connection);
}

static inline PGresult *csuite_pq_result(const csuite_libpq *pq, PGconn *connection)
{
    return pq->PQgetResult(connection);
}

static inline void csuite_pq_clear(const csuite_libpq *pq, PGresult *result)
{
    pq->PQclear(result);
}

/* Waits until the line can be read, or written too. Returns 1, 0 when time is up, and -1 with errno. */
static inline int csuite_pq_wait(const csuite_libpq *pq, PGconn *connection, int reads, int writes, int milliseconds)
{
    struct pollfd line = {pq->PQsocket(connection), (short)((reads ? POLLIN : 0) | (writes ? POLLOUT : 0)), 0};
    return poll(&line, 1, milliseconds);
}

static inline int csuite_pq_is_refusal(const csuite_libpq *pq, const PGresult *result)
{
    ExecStatusType status = pq->PQresultStatus(result);
    return status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK && status != PGRES_EMPTY_QUERY;
}

/* A part of a refusal: its code, or the sentence; NULL when there is none. */
static inline const char *csuite_pq_code(const csuite_libpq *pq, const PGresult *result)
{
    return pq->PQresultErrorField(result, PG_DIAG_SQLSTATE);
}

static inline const char *csuite_pq_message(const csuite_libpq *pq, const PGresult *result)
{
    return pq->PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
}

static inline int csuite_pq_rows(const csuite_libpq *pq, const PGresult *result)
{
    return pq->PQntuples(result);
}

/* How many rows a statement changed, in digits; empty when it changes none. */
static inline const char *csuite_pq_changed(const csuite_libpq *pq, PGresult *result)
{
    return pq->PQcmdTuples(result);
}

static inline const char *csuite_pq_value(const csuite_libpq *pq, const PGresult *result, int row, int column)
{
    return pq->PQgetisnull(result, row, column) ? NULL : pq->PQgetvalue(result, row, column);
}

#endif
