/*
 * Typed doors into SQLite.
 *
 * Swift imports neither variadic functions (sqlite3_db_config) nor macros with casts (SQLITE_TRANSIENT), so each use
 * has a function of its own here. What is neither is called directly.
 */
#ifndef CSUITE_SQLITE_SHIM_H
#define CSUITE_SQLITE_SHIM_H

#include <sqlite3.h>
#include <stddef.h>
#include <string.h>

/*
 * A connection in SQLite's serialized mode, in which any thread may use it at any time
 * (https://www.sqlite.org/threadsafe.html): that is what the attribute tells Swift.
 */
typedef struct __attribute__((swift_attr("@Sendable"))) csuite_sqlite {
    sqlite3 *connection;
} csuite_sqlite;

/*
 * Opens a database. What its file says may call nothing; a lock that somebody else holds is waited for. Even when the
 * result is an error there may be a connection, to be asked for words and then closed.
 */
static inline int csuite_sqlite_open(const char *path, int flags, int milliseconds, csuite_sqlite *opened)
{
    flags |= SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(path, &opened->connection, flags, NULL);
    if (code != SQLITE_OK)
        return code;
    sqlite3_busy_timeout(opened->connection, milliseconds);
    return sqlite3_db_config(opened->connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
}

/* Binds a text with its length, since it may hold a NUL; SQLite takes a copy. No bytes are an empty text, not null. */
static inline int csuite_sqlite_bind_text(sqlite3_stmt *statement, int place, const unsigned char *bytes, size_t count)
{
    const char *text = bytes == NULL ? "" : (const char *)bytes;
    return sqlite3_bind_text64(statement, place, text, count, SQLITE_TRANSIENT, SQLITE_UTF8);
}

static inline int csuite_sqlite_bind_bytes(sqlite3_stmt *statement, int place, const void *bytes, size_t count)
{
    if (bytes == NULL)
        return sqlite3_bind_zeroblob(statement, place, 0);
    return sqlite3_bind_blob64(statement, place, bytes, count, SQLITE_TRANSIENT);
}

/*
 * Puts the bytes of a database in the place of one in memory. SQLite gets a copy of its own, frees it, and cannot
 * change it. A file may say that a log is beside it, which memory cannot have: the copy says that there is none.
 */
static inline int csuite_sqlite_fill(csuite_sqlite database, const unsigned char *bytes, size_t count)
{
    const size_t header = 100, versions = 18;
    if (count < header)
        return SQLITE_NOTADB;
    unsigned char *copy = sqlite3_malloc64(count);
    if (copy == NULL)
        return SQLITE_NOMEM;
    memcpy(copy, bytes, count);
    copy[versions] = copy[versions + 1] = 1;
    const unsigned flags = SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY;
    return sqlite3_deserialize(database.connection, "main", copy, (sqlite3_int64)count, (sqlite3_int64)count, flags);
}

/* Copies a whole database into another one. */
static inline int csuite_sqlite_copy(csuite_sqlite from, csuite_sqlite to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.connection, "main", from.connection, "main");
    if (backup == NULL)
        return sqlite3_extended_errcode(to.connection);
    const int step = sqlite3_backup_step(backup, -1), finish = sqlite3_backup_finish(backup);
    return step == SQLITE_DONE || step == SQLITE_OK ? finish : step;
}

/*
 * Reads the first bytes of a file, without a lock and without touching anything. It goes through SQLite: a file that
 * is opened past it drops SQLite's locks on it when it is closed. A shorter file is read as if zeros followed.
 */
static inline int csuite_sqlite_read_start(const char *path, void *bytes, int count)
{
    sqlite3 *connection = NULL;
    sqlite3_file *file = NULL;
    int code = sqlite3_open_v2(path, &connection, SQLITE_OPEN_READONLY, NULL);
    if (code == SQLITE_OK)
        code = sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (code == SQLITE_OK && (file == NULL || file->pMethods == NULL))
        code = SQLITE_CANTOPEN;
    if (code == SQLITE_OK)
        code = file->pMethods->xRead(file, bytes, count, 0);
    sqlite3_close_v2(connection);
    return code == SQLITE_IOERR_SHORT_READ ? SQLITE_OK : code;
}

#endif
