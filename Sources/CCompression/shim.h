// The two methods of Anki's packages: zlib for members of the zip, Zstandard for collections since Anki 2.1.50.
#include <zlib.h>
#include <zstd.h>
