#ifndef CSUITE_SITE_ASSETS_H
#define CSUITE_SITE_ASSETS_H

#include <stddef.h>

/* A file that every site has, such as a script of a page. */
typedef struct {
    const char *name;
    const unsigned char *bytes;
    size_t count;
} csuite_site_asset;

size_t csuite_site_asset_count(void);
csuite_site_asset csuite_site_asset_at(size_t index);

#endif
