#ifndef CSUITE_KNOWLEDGE_DATA_H
#define CSUITE_KNOWLEDGE_DATA_H

#include <stddef.h>

/* A file of the shipped knowledge base, as it was when the program was built. */
typedef struct {
    const char *name;
    const unsigned char *bytes;
    size_t count;
} csuite_knowledge_file;

size_t csuite_knowledge_file_count(void);
csuite_knowledge_file csuite_knowledge_file_at(size_t index);

/* The image of the same knowledge base, which is made of these files at build time. */
csuite_knowledge_file csuite_knowledge_image(void);

#endif
